"""The third wall: a region's rows are seen by those who named the region, and by nobody else."""

from __future__ import annotations

import pytest
from django.db.models import F
from django.forms import modelform_factory
from django.http import HttpRequest, HttpResponse
from django.test.client import ClientHandler

from newsletters.engine.sweeping import sweep
from newsletters.models import Audience, Delivery, NewsletterPage, Sending, Subscriber
from people.services import invite_person
from regions.middleware import ScopeMiddleware
from regions.roles import RoleKey
from regions.scoping import NOTHING, Scope, current_scope, in_every_region, inside, limited_to
from tests import factories

pytestmark = pytest.mark.django_db


def test_rows_are_those_of_the_regions_in_scope():
    kainuu, lappi = factories.region("kainuu"), factories.region("lappi")
    own, other = factories.subscriber(kainuu), factories.subscriber(lappi)
    with inside(kainuu):
        assert list(Subscriber.objects.all()) == [own]
        assert not Subscriber.objects.filter(pk=other.pk).exists()
    with inside(kainuu, lappi):
        assert set(Subscriber.objects.all()) == {own, other}
    with in_every_region():
        assert Subscriber.objects.filter(pk=other.pk).exists()


@pytest.mark.parametrize("model", [Audience, Subscriber, Delivery])
def test_without_a_scope_there_is_nothing(model):
    kainuu = factories.region("kainuu")
    sending = Sending.objects.create(letter=factories.letter(kainuu), region=kainuu)
    reader = factories.subscriber(kainuu)
    audience = factories.audience(kainuu)
    Delivery.objects.create(sending=sending, subscriber=reader, audience=audience)
    assert model.objects.exists()
    with limited_to(NOTHING):
        assert not model.objects.exists()
        assert model.objects.update(id=F("id")) == 0


def test_the_scope_is_asked_when_a_query_runs_and_not_when_it_is_built():
    kainuu = factories.region("kainuu")
    with limited_to(NOTHING):
        form = modelform_factory(NewsletterPage, fields=["audiences"])
    assert form.base_fields["audiences"].queryset.exists()
    with inside(kainuu):
        assert {row.region_id for row in form.base_fields["audiences"].queryset} == {kainuu.pk}


def test_a_scope_ends_with_its_block():
    before = current_scope()
    with pytest.raises(RuntimeError), inside(factories.region("kainuu")):
        raise RuntimeError
    assert current_scope() == before


def _scope_of(path: str, user) -> Scope:
    request = HttpRequest()
    request.path_info, request.user = path, user
    request.region = factories.region("lappi")
    seen: list[Scope] = []

    def view(_request: HttpRequest) -> HttpResponse:
        seen.append(current_scope())
        return HttpResponse()

    with limited_to(NOTHING):
        ScopeMiddleware(view)(request)
    return seen[0]


def test_a_request_sees_the_persons_regions_in_the_admin_and_the_sites_own_elsewhere():
    kainuu, lappi = factories.region("kainuu"), factories.region("lappi")
    editor = factories.staff(kainuu, RoleKey.EDITOR)
    assert _scope_of("/admin/", editor) == Scope(frozenset([kainuu.pk]))
    assert _scope_of("/uutiset/", editor) == Scope(frozenset([lappi.pk]))


def test_a_request_whose_region_nobody_has_named_shows_nothing(client, settings):
    """An address that the scope's middleware forgot would show an empty list, not a full one."""
    kainuu = factories.region("kainuu")
    asked = {"roles": ["editor"], "language": "fi", "email": "aino@example.net"}
    boss = factories.staff(kainuu, RoleKey.ADMINISTRATOR)
    invite_person(region=kainuu, invited_by=boss, **asked)
    client.force_login(boss)
    shown = {}
    for scoped in (True, False):
        if not scoped:
            settings.MIDDLEWARE = [name for name in settings.MIDDLEWARE if "Scope" not in name]
            client.handler = ClientHandler()
        with limited_to(NOTHING):
            reply = client.get("/admin/people/kainuu/", headers={"host": "localhost"})
        assert reply.status_code == 200
        shown[scoped] = "aino@example.net" in reply.content.decode()
    assert shown == {True: True, False: False}


def test_someone_without_a_role_sees_nothing_in_the_admin():
    user = factories.staff(factories.region("kainuu"), RoleKey.EDITOR)
    user.groups.clear()
    assert _scope_of("/admin/", user) == NOTHING


def test_the_sweep_of_letters_sees_every_region(django_capture_on_commit_callbacks):
    for slug in ("kainuu", "lappi"):
        region = factories.region(slug)
        factories.subscriber(region)
        Sending.objects.create(letter=factories.letter(region), region=region)
    with limited_to(NOTHING):
        sweep()
        assert not Delivery.objects.exists()
    assert Delivery.objects.count() == 2
