"""The region's desk: its own people see and answer, nobody else's."""

from __future__ import annotations

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accessibility.models import Feedback, KnownGap
from tests import factories
from tests.accessibility.telling import ADMIN, WORDS, desk, told
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
def test_everybody_of_the_region_sees_what_waits_and_its_last_day(client, kainuu, role):
    row = told(kainuu, email="anna@example.org")
    late = told(kainuu, words="Kuva puuttuu", days_ago=20)
    enter(client, kainuu, role)
    shown = words(look(client, desk(kainuu)))
    assert WORDS in shown
    day = row.due_on
    assert f"Vastaa viimeistään {day.day}.{day.month}.{day.year}" in shown
    assert "Myöhässä" in shown
    assert shown.index(late.words) < shown.index(WORDS)
    front = words(look(client, "/admin/"))
    assert "Vaikeaa sivustollanne" in front
    assert 'href="/admin/accessibility/"' in front or "Saavutettavuus" in front


@pytest.mark.parametrize("role", ["editor", "administrator"])
def test_another_regions_people_see_and_change_nothing(client, kainuu, role):
    row = told(kainuu)
    gap = KnownGap.objects.create(region=kainuu, words={"fi": {"gap": "Kartta", "reason": "Ei"}})
    lappi = factories.region("lappi")
    enter(client, lappi, role)
    own = desk(lappi)
    for path in (desk(kainuu), f"{desk(kainuu)}gaps/{gap.pk}/", f"{own}gaps/{gap.pk}/"):
        assert look(client, path).status_code == 404
    for path in (
        f"{desk(kainuu)}told/{row.pk}/answered/",
        f"{own}told/{row.pk}/answered/",
        f"{own}gaps/{gap.pk}/mended/",
    ):
        assert press(client, path, note="").status_code == 404
    assert WORDS not in words(look(client, own))
    assert WORDS not in words(look(client, "/admin/"))
    row.refresh_from_db()
    assert row.answered_at is None
    assert KnownGap.objects.filter(pk=gap.pk).exists()


def test_one_press_answers_with_a_note_and_a_second_person_is_told(client, kainuu):
    row = told(kainuu)
    person = enter(client, kainuu, "editor")
    path = f"{desk(kainuu)}told/{row.pk}/answered/"
    assert press(client, path, note="Linkki on korjattu.").status_code == 302
    row.refresh_from_db()
    assert (row.answered_by, row.note) == (person, "Linkki on korjattu.")
    assert press(client, path, note="Uudestaan").status_code == 302
    shown = words(look(client, desk(kainuu)))
    assert "Joku on jo merkinnyt tämän vastatuksi." in shown
    assert "Linkki on korjattu." in shown
    assert "Kukaan ei odota vastausta." in shown


def test_a_note_that_is_too_long_comes_back_whole(client, kainuu):
    row = told(kainuu)
    enter(client, kainuu, "editor")
    reply = press(client, f"{desk(kainuu)}told/{row.pk}/answered/", note="a" * 501)
    assert reply.status_code == 422
    assert "a" * 501 in words(reply)
    assert Feedback.objects.get().answered_at is None


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


def test_a_longer_list_asks_no_more_questions(client, kainuu):
    enter(client, kainuu, "editor")
    told(kainuu)
    look(client, desk(kainuu))
    with CaptureQueriesContext(connection) as few:
        look(client, desk(kainuu))
    for number in range(12):
        told(kainuu, words=f"Asia {number}")
    with CaptureQueriesContext(connection) as many:
        look(client, desk(kainuu))
    assert len(many) <= len(few)
