"""The desk of automatic letters: communications decide when each comes."""

from __future__ import annotations

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from newsletters.digests import weeks
from newsletters.digests.services import compose_due
from newsletters.models import Digest
from regions.models import Deed, RegionLogEntry
from regions.roles import RoleKey
from tests import factories
from tests.newsletters.digesting import digest_of, news_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def digest():
    """Kainuu's associations, Mondays at nine, whose last letter was sent two weeks ago."""
    return digest_of("kainuu")


def desk(client, user, path: str, **data: object):
    client.force_login(user)
    ask = client.post if data else client.get
    return ask(path, data, headers={"host": "localhost"})


def form_of(audience) -> str:
    return reverse("newsletters_digest", args=(audience.region.slug, audience.pk))


@pytest.mark.parametrize(
    ("role", "allowed"),
    [
        (RoleKey.COMMUNICATIONS, True),
        (RoleKey.EDITOR, False),
        (RoleKey.PUBLISHER, False),
        (RoleKey.ADMINISTRATOR, False),
    ],
)
def test_only_communications_decide_when_letters_compose_themselves(client, role, allowed):
    region = factories.region("kainuu")
    audience = factories.audience(region)
    user = factories.staff(region, role)
    listed = desk(client, user, reverse("newsletters_digests", args=("kainuu",)))
    assert (listed.status_code == 200) is allowed
    reply = desk(client, user, form_of(audience), is_active="on", weekday=2, hour=15)
    assert Digest.objects.filter(audience=audience, is_active=True, hour=15).exists() is allowed
    assert RegionLogEntry.objects.filter(deed=Deed.CHANGED_DIGEST).exists() is allowed
    assert (reply.status_code == 302 and "digests" in reply["Location"]) is allowed


def test_another_regions_digests_are_not_found(client):
    own, other = factories.region("kainuu"), factories.region("lappi")
    user = factories.staff(own, RoleKey.COMMUNICATIONS)
    audience = factories.audience(other)
    for address in (
        reverse("newsletters_digests", args=("lappi",)),
        form_of(audience),
        reverse("newsletters_digest", args=("kainuu", audience.pk)),
    ):
        assert desk(client, user, address).status_code == 404
        desk(client, user, address, is_active="on", weekday=1, hour=1)
    assert not Digest.objects.exists()


@pytest.mark.parametrize(
    ("field", "value"), [("hour", "24"), ("hour", "-1"), ("hour", "x"), ("weekday", "7")]
)
def test_a_wrong_time_is_told_beside_its_field(client, field, value):
    region = factories.region("kainuu")
    user = factories.staff(region, RoleKey.COMMUNICATIONS)
    values = {"is_active": "on", "weekday": 1, "hour": 9, field: value}
    reply = desk(client, user, form_of(factories.audience(region)), **values)
    assert reply.status_code == 200
    assert list(reply.context["form"].errors) == [field]
    assert not Digest.objects.exists()


def test_the_desk_tells_when_the_next_comes_and_what_the_last_did(client, digest):
    region = digest.audience.region
    user = factories.staff(region, RoleKey.COMMUNICATIONS)
    address = reverse("newsletters_digests", args=("kainuu",))
    news_of(at=timezone.now() - dt.timedelta(minutes=1))
    compose_due()
    digest.refresh_from_db()
    text = desk(client, user, address).content.decode()
    assert reverse("wagtailadmin_pages:edit", args=(digest.letter_id,)) in text
    assert "odottaa hyväksyntää" in text
    ahead = weeks.next_moment(digest, timezone.now())
    assert ahead > timezone.now()
    assert timezone.localtime(ahead).isoformat() in text
    assert text.count("Ei käytössä") == 2
    digest.skipped_at = digest.composed_at
    digest.save()
    assert "Ei mitään uutta" in desk(client, user, address).content.decode()


def test_the_list_costs_no_query_an_audience(client, digest):
    region = digest.audience.region
    user = factories.staff(region, RoleKey.COMMUNICATIONS)
    address = reverse("newsletters_digests", args=("kainuu",))
    desk(client, user, address)

    def count() -> int:
        client.force_login(user)
        with CaptureQueriesContext(connection) as asked:
            client.get(address, headers={"host": "localhost"})
        return len(asked)

    few = count()
    for kind in ("officials", "residents"):
        other = digest_of("kainuu", kind)
        other.letter = factories.letter(region)
        other.save()
    assert count() == few


def test_the_archives_page_in_the_admin_leads_communications_to_the_digests(client):
    region = factories.region("kainuu")
    index = factories.seeded(region, "newsletters")
    address = reverse("wagtailadmin_explore", args=(index.pk,))
    way = reverse("newsletters_digests", args=("kainuu",))
    for role, shown in ((RoleKey.COMMUNICATIONS, True), (RoleKey.EDITOR, False)):
        reply = desk(client, factories.staff(region, role), address)
        assert (way in reply.content.decode()) is shown
