"""The call list, readers' remarks and the addresses that are kept: each region's own people's."""

from __future__ import annotations

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from organisations.models import DetailCheck, Remark, Representative
from regions.models import RegionLogEntry
from tests import factories
from tests.organisations.caring import HUB, known, links_in, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]
OTHERS = [("lappi", "editor"), ("lappi", "administrator")]
OWN = ["editor", "publisher", "communications", "administrator"]


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def to_call(kainuu, title: str, place: str = "Sotkamo", **fields) -> DetailCheck:
    place = factories.municipality(place)
    page = known(kainuu, title=title, municipalities=[place], **fields)
    return DetailCheck.objects.create(
        region=kainuu, organisation=page, language="fi", state="call", reason="unanswered"
    )


def at(name: str, *args) -> str:
    return reverse(f"organisations_{name}", args=("kainuu", *args))


@pytest.mark.parametrize("role", OWN)
def test_everybody_of_the_region_works_down_the_list(client, kainuu, role):
    first = to_call(kainuu, "Vanha ry", verified_on=None)
    to_call(kainuu, "Uudempi ry", verified_on=dt.date(2024, 5, 1), phone="08 555 1")
    client.force_login(factories.staff(kainuu, role))
    shown = words(client.get(at("calls"), headers=HUB))
    assert shown.index("Vanha ry") < shown.index("Uudempi ry")
    assert 'href="tel:085551"' in shown
    reply = client.post(at("call", first.pk), {"reached": "1"}, headers=HUB, follow=True)
    assert "on tarkistettu tänään" in words(reply)
    first.organisation.refresh_from_db()
    assert first.organisation.verified_on == timezone.localdate()
    (entry,) = RegionLogEntry.objects.filter(deed="verified_by_phone")
    assert entry.label == "Vanha ry"
    again = client.post(at("call", first.pk), {"reached": "1"}, headers=HUB, follow=True)
    assert "Joku on hoitanut tämän" in words(again)
    assert RegionLogEntry.objects.filter(deed="verified_by_phone").count() == 1


@pytest.mark.parametrize(("region", "role"), OTHERS)
def test_nobody_else_sees_or_changes_anything(client, kainuu, region, role):
    check = to_call(kainuu, "Vanha ry")
    page = check.organisation
    remark = Remark.objects.create(region=kainuu, organisation=page, about="times")
    kept = Representative.objects.create(
        region=kainuu, organisation=page, email="x@y.fi", language="fi"
    )
    client.force_login(factories.staff(factories.region(region), role))
    looks = [at(name) for name in ("care", "calls", "call_sheet", "history")]
    for address in [*looks, at("send_link", page.pk)]:
        assert client.get(address, headers=HUB).status_code == 404
    acts = [at("call", check.pk), at("remark_done", remark.pk), at("forget_address", kept.pk)]
    acts += [reverse("organisations_call", args=(region, check.pk))]
    for address in [*acts, at("send_link", page.pk)]:
        data = {"reached": "1", "email": "x@y.fi", "language": "fi"}
        assert client.post(address, data, headers=HUB).status_code == 404
    check.refresh_from_db()
    assert check.state == "call"
    assert Remark.objects.filter(done_at=None).exists()
    assert Representative.objects.exists()


def test_whoever_did_not_answer_stays_with_a_note(client, kainuu):
    check = to_call(kainuu, "Vanha ry")
    client.force_login(factories.staff(kainuu, "editor"))
    for note in ("Neljän jälkeen", "Lomalla"):
        data = {"unreached": "1", "note": note}
        reply = client.post(at("call", check.pk), data, headers=HUB, follow=True)
    shown = words(reply)
    assert "Soitettu 2 kertaa" in shown
    assert "Lomalla" in shown
    data = {"unreached": "1", "note": "Hetu 131052-308T"}
    refused = client.post(at("call", check.pk), data, headers=HUB, follow=True)
    assert "henkilötunnukselta" in words(refused)
    check.refresh_from_db()
    assert check.note == "Lomalla"
    assert RegionLogEntry.objects.filter(deed="not_reached").count() == 2


def test_the_list_and_the_sheet_are_narrowed_by_municipality(
    client, kainuu, django_assert_max_num_queries
):
    for number in range(6):
        to_call(kainuu, f"Kuhmon ry {number}", "Kuhmo")
    to_call(kainuu, "Sotkamon ry")
    client.force_login(factories.staff(kainuu, "editor"))
    for name in ("calls", "call_sheet"):
        shown = words(client.get(f"{at(name)}?kunta=sotkamo", headers=HUB))
        assert "Sotkamon ry" in shown
        assert "Kuhmon ry" not in shown
        assert client.get(f"{at(name)}?kunta=%01x", headers=HUB).status_code == 200
    with django_assert_max_num_queries(20):
        client.get(at("call_sheet"), headers=HUB)


def test_a_remark_stands_on_the_desk_until_it_is_done(client, kainuu):
    page = known(kainuu, title="Sotkamon kerho")
    remark = Remark.objects.create(
        region=kainuu, organisation=page, about="times", words="Nyt keskiviikkona."
    )
    client.force_login(factories.staff(kainuu, "editor"))
    assert "Kokoontumisajat" in words(client.get("/admin/", headers=HUB))
    shown = words(client.get(at("care"), headers=HUB))
    assert "Nyt keskiviikkona." in shown
    assert reverse("wagtailadmin_pages:edit", args=(page.pk,)) in shown
    assert client.get(at("remark_done", remark.pk), headers=HUB).status_code == 405
    client.post(at("remark_done", remark.pk), headers=HUB)
    assert "Nyt keskiviikkona." not in words(client.get(at("care"), headers=HUB))


def test_an_editor_sends_the_link_and_keeps_the_address(client, kainuu, inbox):
    page = known(kainuu)
    client.force_login(factories.staff(kainuu, "editor"))
    edit = words(client.get(reverse("wagtailadmin_pages:edit", args=(page.pk,)), headers=HUB))
    assert at("send_link", page.pk) in edit
    bad = client.post(at("send_link", page.pk), {"email": "x", "language": "fi"}, headers=HUB)
    assert bad.status_code == 200
    told = {"email": "Sihteeri@example.net", "language": "en", "keep": "on"}
    client.post(at("send_link", page.pk), told, headers=HUB)
    (message,) = inbox.messages
    assert (message["To"], message["Content-Language"]) == ("sihteeri@example.net", "en")
    assert links_in(message)
    (kept,) = Representative.objects.all()
    client.post(at("forget_address", kept.pk), headers=HUB)
    assert not Representative.objects.exists()
