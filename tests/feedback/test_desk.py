"""The region's desk: its own people see, take up, answer and hand over; nobody else's do."""

from __future__ import annotations

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext

from feedback.letters import received
from feedback.models import AnswerTally, Feedback, PageVerdict
from regions.models import MissedSearch, OutgoingMail, RegionLogEntry
from tests import factories
from tests.feedback.telling import ADMIN, WORDS, desk, told
from tests.organisations.caring import text_of, words
from tests.staff import soup

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]


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
    late = told(kainuu, words="Kuva puuttuu", days_ago=20, kind="other")
    enter(client, kainuu, role)
    shown = words(look(client, desk(kainuu)))
    assert WORDS in shown
    day = row.due_on
    assert f"Vastaa viimeistään {day.day}.{day.month}.{day.year}" in shown
    assert "Myöhässä" in shown
    assert shown.index(late.words) < shown.index(WORDS)
    assert late.words not in words(look(client, f"{desk(kainuu)}?kind=mistake"))
    front = words(look(client, "/admin/"))
    assert "Palaute odottaa vastausta" in front
    assert f'href="{desk(kainuu)}"' in front


@pytest.mark.parametrize("role", ["editor", "administrator"])
def test_another_regions_people_see_and_change_nothing(client, kainuu, role):
    row = told(kainuu)
    lappi = factories.region("lappi")
    enter(client, lappi, role)
    own = desk(lappi)
    assert look(client, own).status_code == 200
    assert look(client, desk(kainuu)).status_code == 404
    for door in ("take", "answer", "hand-over"):
        for there in (desk(kainuu), own):
            reply = press(client, f"{there}{row.pk}/{door}/", note="Ei", to="lappi")
            assert reply.status_code == 404
    assert WORDS not in words(look(client, own))
    assert WORDS not in words(look(client, "/admin/"))
    row.refresh_from_db()
    assert (row.answered_at, row.taken_by, row.region) == (None, None, kainuu)


def test_colleagues_see_who_has_taken_it_up_and_it_can_be_put_back(client, kainuu):
    row = told(kainuu)
    person = enter(client, kainuu, "editor")
    assert press(client, f"{desk(kainuu)}{row.pk}/take/").status_code == 302
    row.refresh_from_db()
    assert row.taken_by == person
    enter(client, kainuu, "publisher")
    assert f"Työn alla: {person}" in words(look(client, desk(kainuu)))
    client.force_login(person)
    assert press(client, f"{desk(kainuu)}{row.pk}/take/").status_code == 302
    row.refresh_from_db()
    assert row.taken_by is None


def test_the_answer_goes_by_mail_in_the_persons_language_and_colleagues_see_it(client, kainuu):
    row = told(kainuu, email="anna@example.org", language="en", words="The day is wrong.")
    person = enter(client, kainuu, "editor")
    path = f"{desk(kainuu)}{row.pk}/answer/"
    assert (
        press(client, path, text="It is Monday.\n\nThank you!", note="Korjattu").status_code == 302
    )
    row.refresh_from_db()
    assert (row.answered_by, row.note) == (person, "Korjattu")
    (message,) = [one for one in mail.outbox if one.to == ["anna@example.org"]]
    assert message.subject == "Answer to your feedback"
    text = text_of(message.message())
    assert "It is Monday." in text
    assert "The day is wrong." in text
    assert press(client, path, text="Again").status_code == 302
    shown = words(look(client, desk(kainuu)))
    assert "Joku on jo vastannut tähän." in shown
    assert "Thank you!" in shown
    assert "Kukaan ei odota vastausta." in shown
    assert len([one for one in mail.outbox if one.to == ["anna@example.org"]]) == 1
    assert RegionLogEntry.objects.filter(region=kainuu, deed="answered_feedback").count() == 1


def test_without_an_address_nobody_is_mailed(client, kainuu):
    row = told(kainuu)
    enter(client, kainuu, "editor")
    shown = soup(look(client, desk(kainuu)))
    assert not shown.select(f"#id_{row.pk}_text")
    reply = press(client, f"{desk(kainuu)}{row.pk}/answer/", text="Kenelle?", note="Korjattu")
    assert reply.status_code == 302
    row.refresh_from_db()
    assert (row.answer, row.note) == ("", "Korjattu")
    assert not mail.outbox


@pytest.mark.parametrize(
    "sent", [{"text": "", "note": ""}, {"text": "a" * 4001}, {"text": "Hei", "note": "a" * 501}]
)
def test_an_answer_that_is_empty_or_too_long_comes_back_whole(client, kainuu, sent):
    row = told(kainuu, email="anna@example.org")
    enter(client, kainuu, "editor")
    reply = press(client, f"{desk(kainuu)}{row.pk}/answer/", **sent)
    assert reply.status_code == 422
    page = soup(reply)
    assert page.select_one(f"#id_{row.pk}_text").get_text().strip() == sent["text"]
    assert page.select(f"#id_{row.pk}_text_error, #id_{row.pk}_note_error")
    assert Feedback.objects.get().answered_at is None


def test_the_desk_says_how_many_answers_came_in_time_after_the_words_are_gone(client, kainuu):
    person = enter(client, kainuu, "editor")
    for days in (1, 3, 20):
        row = told(kainuu, days_ago=days)
        press(client, f"{desk(kainuu)}{row.pk}/answer/", note="Tehty")
    Feedback.objects.all().delete()
    assert AnswerTally.objects.get().late == 1
    assert "3 vastauksesta 2 on tullut" in words(look(client, desk(kainuu)))
    assert person.email not in str(AnswerTally.objects.values())


def test_a_word_that_concerns_another_region_is_handed_over_with_its_last_day(client, kainuu):
    lappi = factories.region("lappi")
    northern = factories.staff(lappi, "publisher")
    factories.staff(kainuu, "publisher")
    row = told(kainuu, days_ago=5)
    letter = OutgoingMail(region=kainuu, about=row.pk, kind="feedback.received")
    assert received(letter) is not None
    enter(client, kainuu, "editor")
    for wrong in ("", "kainuu", "ei-ole"):
        press(client, f"{desk(kainuu)}{row.pk}/hand-over/", to=wrong)
    assert Feedback.objects.get().region == kainuu
    assert press(client, f"{desk(kainuu)}{row.pk}/hand-over/", to="lappi").status_code == 302
    moved = Feedback.objects.get()
    assert (moved.region, moved.due_on, moved.taken_by) == (lappi, row.due_on, None)
    assert northern.email in {address for message in mail.outbox for address in message.to}
    assert received(letter) is None, "the first region's mail that still waits is not needed"
    assert WORDS not in words(look(client, desk(kainuu)))
    client.force_login(northern)
    assert WORDS in words(look(client, desk(lappi)))
    count = len(mail.outbox)
    press(client, f"{desk(lappi)}{row.pk}/hand-over/", to="kainuu")
    assert len(mail.outbox) > count, "handed back, the first region is told anew"


def test_numbers_and_missed_searches_stand_beside_the_queue(client, kainuu):
    PageVerdict.objects.create(region=kainuu, page="/haku/", month="2026-11-01", missing=7)
    MissedSearch.objects.create(
        region=kainuu, language="fi", words="kävelyryhmä", count=3, last_on="2026-11-20"
    )
    other = factories.region("lappi")
    PageVerdict.objects.create(region=other, page="/vieras/", month="2026-11-01", missing=7)
    enter(client, kainuu, "publisher")
    shown = words(look(client, desk(kainuu)))
    assert "kävelyryhmä" in shown
    assert "<td>7</td>" in shown
    assert "/vieras/" not in shown


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
