"""The region's list of gaps: its own people see it, nobody else's."""

from __future__ import annotations

import datetime as dt

import pytest

from accessibility.models import KnownGap
from tests import factories
from tests.accessibility.telling import ADMIN, desk
from tests.feedback.telling import told
from tests.organisations.caring import words
from tests.staff import soup

pytestmark = pytest.mark.django_db


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def enter(client, region, role):
    """A browser in which one of the region's people has logged in."""
    person = factories.staff(region, role)
    client.force_login(person)
    return person


def look(client, path):
    return client.get(path, headers=ADMIN)


def press(client, path, **data):
    return client.post(path, data, headers=ADMIN)


@pytest.mark.parametrize("role", ["editor", "publisher", "communications", "administrator"])
def test_everybody_of_the_region_sees_the_gaps_and_how_many_words_wait(client, kainuu, role):
    told(kainuu, kind="accessibility")
    told(kainuu, kind="accessibility", words="Kuva puuttuu")
    told(kainuu, kind="mistake")
    enter(client, kainuu, role)
    shown = words(look(client, desk(kainuu)))
    assert "2 sanaa saavutettavuudesta odottaa vastausta" in shown
    assert f"/admin/feedback/{kainuu.slug}/?kind=accessibility" in shown


@pytest.mark.parametrize("role", ["editor", "administrator"])
def test_another_regions_people_see_and_change_nothing(client, kainuu, role):
    gap = KnownGap.objects.create(region=kainuu, words={"fi": {"gap": "Kartta", "reason": "Ei"}})
    lappi = factories.region("lappi")
    enter(client, lappi, role)
    own = desk(lappi)
    assert look(client, own).status_code == 200
    for path in (desk(kainuu), f"{desk(kainuu)}gaps/{gap.pk}/", f"{own}gaps/{gap.pk}/"):
        assert look(client, path).status_code == 404
    assert press(client, f"{own}gaps/{gap.pk}/mended/").status_code == 404
    assert KnownGap.objects.filter(pk=gap.pk).exists()


def test_the_administrator_writes_gaps_down_and_takes_them_off(client, kainuu, visit):
    enter(client, kainuu, "administrator")
    assert look(client, f"{desk(kainuu)}gaps/new/").status_code == 200
    reply = press(client, f"{desk(kainuu)}gaps/new/", gap_fi="Kartta", gap_en="Map")
    assert {"id_reason_fi_error", "id_reason_en_error"} <= _ids(reply)
    whole = {"gap_fi": "Kartta ei puhu.", "reason_fi": "Se on kuva.", "mended_by": "31.3.2027"}
    assert press(client, f"{desk(kainuu)}gaps/new/", **whole).status_code == 302
    gap = KnownGap.objects.get()
    assert (gap.region, gap.mended_by) == (kainuu, dt.date(2027, 3, 31))
    statement = factories.seeded(kainuu, "legal-accessibility").get_url_parts()[2]
    assert "Kartta ei puhu. Se on kuva." in words(visit("kainuu", statement))
    day = soup(look(client, f"{desk(kainuu)}gaps/{gap.pk}/")).select_one("[name=mended_by]")
    changed = whole | {"gap_fi": "Kartta on mykkä.", "mended_by": day["value"]}
    assert press(client, f"{desk(kainuu)}gaps/{gap.pk}/", **changed).status_code == 302
    assert "Kartta on mykkä." in words(visit("kainuu", statement))
    gap.refresh_from_db()
    assert gap.mended_by == dt.date(2027, 3, 31)
    assert press(client, f"{desk(kainuu)}gaps/{gap.pk}/mended/").status_code == 302
    assert "Kartta on mykkä." not in words(visit("kainuu", statement))


def _ids(reply):
    return {found["id"] for found in soup(reply).select("[id]")}


def test_an_editor_sees_the_gaps_and_does_not_change_them(client, kainuu):
    gap = KnownGap.objects.create(region=kainuu, words={"fi": {"gap": "Kartta", "reason": "Ei"}})
    enter(client, kainuu, "editor")
    shown = words(look(client, desk(kainuu)))
    assert "Kartta" in shown
    assert "gaps/" not in shown
    assert look(client, f"{desk(kainuu)}gaps/{gap.pk}/").status_code in {403, 404}
    assert press(client, f"{desk(kainuu)}gaps/{gap.pk}/mended/").status_code in {403, 404}
    assert KnownGap.objects.exists()
