"""The region's people look after those who get its letters; nobody else sees them."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from newsletters.models import Audience, Consent, Subscriber, Subscription, Suppression
from newsletters.queries.recipients import recipients_of
from regions.models import Deed, RegionLogEntry
from regions.roles import RoleKey
from tests import factories
from tests.newsletters.reading import get, states
from tests.organisations.caring import HUB, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]
PROOF = "Ilmoittautumislomake 14.3., mappi 3"


@pytest.fixture
def kainuu() -> Any:
    return factories.region("kainuu")


@pytest.fixture
def officer(client: Any, kainuu: Any) -> Any:
    client.force_login(factories.staff(kainuu, RoleKey.COMMUNICATIONS))
    return client


def address(name: str, *more: Any, region: str = "kainuu") -> str:
    return reverse(f"newsletters_{name}", args=[region, *more])


def post(client: Any, path: str, **data: Any) -> Any:
    return client.post(path, data, headers=HUB)


def added(client: Any, email: str, kind: str = "associations", **data: Any) -> Any:
    told = {"email": email, "audience": kind, "language": "fi", "proof": PROOF, **data}
    return post(client, address("reader_add"), **told)


def deeds(region: Any) -> list[str]:
    return list(RegionLogEntry.objects.filter(region=region).values_list("deed", flat=True))


@pytest.mark.parametrize(
    ("role", "status"),
    [
        (RoleKey.COMMUNICATIONS, 200),
        (RoleKey.EDITOR, 403),
        (RoleKey.PUBLISHER, 403),
        (RoleKey.ADMINISTRATOR, 403),
    ],
)
def test_only_communications_sees_the_readers(client, kainuu, role, status):
    reader = factories.subscriber(kainuu)
    audience = factories.audience(kainuu)
    client.force_login(factories.staff(kainuu, role))
    doors = [address(name) for name in ("readers", "reader_add", "audiences", "import")]
    doors += [address("reader_proof"), address("audience_new")]
    doors += [address("reader", reader.pk), address("audience", audience.pk)]
    answers = [get(client, door, "localhost") for door in doors]
    # What a role may not see sends it back to its desk, with a word of why.
    assert {answer.status_code in {302, 403} for answer in answers} == {status == 403}
    menu = words(get(client, "/admin/", "localhost"))
    assert ("newsletters_readers_home" and "/admin/letters/readers/" in menu) is (status == 200)
    assert post(client, address("readers_export")).status_code in (
        {200} if status == 200 else {302, 403}
    )
    assert (Deed.EXPORTED_READERS in deeds(kainuu)) is (status == 200)


def test_another_regions_readers_lists_and_imports_are_not_found(officer, kainuu):
    lappi = factories.region("lappi")
    reader = factories.subscriber(lappi)
    audience = factories.audience(lappi)
    for door in (
        address("readers", region="lappi"),
        address("reader", reader.pk, region="lappi"),
        address("reader", reader.pk),
        address("audience", audience.pk),
        address("import", region="lappi"),
    ):
        assert get(officer, door, "localhost").status_code == 404
    assert post(officer, address("reader_off", reader.pk)).status_code == 404
    assert states(reader) == {"associations": "active"}
    assert reader.email not in words(get(officer, address("readers"), "localhost"))


def test_a_list_is_searched_and_narrowed_with_few_queries(officer, kainuu):
    factories.subscriber(kainuu, email="eka@example.net", name="Aino Aalto")
    get(officer, address("readers"), "localhost")
    with CaptureQueriesContext(
        connection,
    ) as few:
        get(officer, address("readers"), "localhost")
    for number in range(30):
        reader = factories.subscriber(kainuu, email=f"muu{number}@example.net")
    Subscription.objects.filter(subscriber=reader).update(state="left")
    with CaptureQueriesContext(connection) as many:
        get(officer, address("readers"), "localhost")
    assert len(many) <= len(few)
    for query, there in (
        ("q=aalto", {"eka@example.net"}),
        ("q=muu29", {"muu29@example.net"}),
        ("state=left", {"muu29@example.net"}),
        ("audience=residents", set()),
        ("audience=associations&state=left&q=eka", set()),
    ):
        page = officer.get(f"{address('readers')}?{query}", headers=HUB)
        found = {row.email for row in page.context["items"]}
        assert there is None or found == there


def test_a_person_is_added_with_a_proof_that_the_log_keeps(officer, kainuu):
    assert added(officer, "Uusi@Example.net", name="Uusi").status_code == 302
    reader = Subscriber.objects.get()
    assert (reader.email, states(reader)) == ("uusi@example.net", {"associations": "active"})
    row = Consent.objects.get()
    assert (row.deed, row.source, row.proof) == ("added", "desk", PROOF)
    assert row.by is not None
    assert Deed.ADDED_READER in deeds(kainuu)
    page = words(get(officer, address("reader", reader.pk), "localhost"))
    assert PROOF in page
    for bad in ({"proof": ""}, {"proof": "ok"}, {"proof": "hetu 131052-308T luvalla"}):
        assert added(officer, "toinen@example.net", **bad).status_code == 200
    assert Subscriber.objects.count() == 1


def test_officials_need_a_legal_basis_that_is_written_down(officer, kainuu):
    assert added(officer, "virkailija@kunta.example", "officials").status_code == 200
    assert not Subscriber.objects.exists()
    officials = factories.audience(kainuu, "officials")
    told = {"basis": "duties", "is_active": "on", "basis_note": ""}
    assert post(officer, address("audience", officials.pk), **told).status_code == 200
    told["basis_note"] = "Kuntien järjestöyhdyshenkilöt"
    assert post(officer, address("audience", officials.pk), **told).status_code == 302
    assert added(officer, "virkailija@kunta.example", "officials").status_code == 302
    assert "Kuntien järjestöyhdyshenkilöt" in Consent.objects.get().text


def test_whoever_left_or_was_taken_off_is_not_added_again(officer, kainuu):
    added(officer, "anna@example.net")
    reader = Subscriber.objects.get()
    assert (
        post(officer, address("reader_off", reader.pk), audience="associations").status_code == 302
    )
    assert not Subscriber.objects.exists()
    assert Consent.objects.filter(deed="removed").count() == 1
    assert Deed.REMOVED_READER in deeds(kainuu)
    assert added(officer, "anna@example.net").status_code == 200
    assert not Subscription.objects.exists()
    assert added(officer, "anna@example.net", "residents").status_code == 302
    page = post(officer, address("reader_proof"), email="anna@example.net")
    assert [row.deed for row in page.context["log"]] == ["added", "removed", "added"]


def test_nobody_learns_that_another_region_leaves_an_address_alone(officer, kainuu):
    gone = factories.subscriber(factories.region("lappi"), email="gone@example.net")
    Suppression.objects.create(address_key=bytes(gone.address_key), reason="complained")
    suppressed, other = (added(officer, email) for email in (gone.email, "other@example.net"))
    assert (suppressed.status_code, suppressed.headers["Location"]) == (
        other.status_code,
        other.headers["Location"],
    )
    page = officer.get(address("readers"), headers=HUB)
    shown = {
        row.email: [one.state for one in row.subscriptions.all()] for row in page.context["items"]
    }
    assert shown == {"gone@example.net": ["active"], "other@example.net": ["active"]}
    got = recipients_of(factories.letter(kainuu))
    assert [person.email for person in got] == ["other@example.net"]
    assert Suppression.objects.filter(reason="complained").exists()
    log = post(officer, address("reader_proof"), email=gone.email).context["log"]
    assert [row.deed for row in log] == ["added"]


def test_a_region_opens_changes_and_retires_a_list_of_its_own(officer, kainuu):
    told = {"name_fi": "Vapaaehtoisille", "purpose_fi": "Kerran kuussa.", "basis": "consent"}
    told |= {"is_open": "on", "name_en": "For volunteers"}
    assert post(officer, address("audience_new"), **told).status_code == 302
    own = Audience.objects.get(region=kainuu, kind="own")
    assert (own.name_in("fi"), own.name_in("en")) == ("Vapaaehtoisille", "For volunteers")
    assert "Vapaaehtoisille" in words(get(officer, "/lomakkeet/kirjeet/"))
    added(officer, "vain@example.net", own.key)
    added(officer, "molemmat@example.net", own.key)
    added(officer, "molemmat@example.net")
    key = own.key
    assert post(officer, address("audience", own.pk), **told, name_sv="x").status_code == 302
    own.refresh_from_db()
    assert own.key == key
    assert post(officer, address("audience_retire", own.pk)).status_code == 404
    assert post(officer, address("audience_retire", own.pk), sure="1").status_code == 302
    assert list(Subscriber.objects.values_list("email", flat=True)) == ["molemmat@example.net"]
    assert "Vapaaehtoisille" not in words(get(officer, "/lomakkeet/kirjeet/"))
    ours = factories.audience(kainuu)
    assert post(officer, address("audience_retire", ours.pk), sure="1").status_code == 404


def test_everybody_is_taken_out_as_a_file_without_formulas(officer, kainuu):
    factories.subscriber(kainuu, email="a@example.net", name="=HYPERLINK(1)")
    factories.subscriber(factories.region("lappi"), email="b@example.net")
    reply = post(officer, address("readers_export"))
    text = b"".join(reply.streaming_content).decode()
    assert "a@example.net;'=HYPERLINK(1)" in text
    assert "b@example.net" not in text
    assert Deed.EXPORTED_READERS in deeds(kainuu)
    assert officer.get(address("readers_export"), headers=HUB).status_code == 405
