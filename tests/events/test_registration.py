"""Registering for an event without an account: seats, the waiting list, links, mails."""

from __future__ import annotations

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from events.models import EventPage, Needs, Registration
from events.registration.services import cancel_registration
from regions.outbox.delivering import deliver
from tests import factories
from tests.events.registering import (
    ADMIN,
    change_page,
    desk,
    ended,
    evening,
    form_of,
    link_of,
    page_of,
    registered,
    sign_up,
    states,
    told,
)
from tests.organisations.caring import KAINUU, links_in, send, text_of, token_for, words

pytestmark = pytest.mark.django_db
HERE = {"host": KAINUU}


def get(client, path, host=KAINUU):
    return client.get(path, headers={"host": host})


def test_the_page_offers_the_form_and_the_form_says_how_many_seats_are_left(client):
    occasion = evening(capacity=3)
    page = get(client, page_of(occasion).get_url_parts()[2])
    assert f'href="{form_of(occasion)}"' in words(page)
    assert "<strong>3</strong> paikkaa on jäljellä" in words(page)
    shown = get(client, form_of(occasion))
    assert shown.status_code == 200
    assert not shown.cookies
    assert "<strong>3</strong> paikkaa" in words(shown)


def test_a_full_event_offers_the_waiting_list_and_seats_it_in_order(client):
    occasion = evening(capacity=3)
    assert sign_up(client, occasion, party="2")["Location"].endswith("/seat/")
    assert sign_up(client, occasion, party="2", email="b@example.net")["Location"].endswith(
        "/waiting/"
    )
    # One seat is free, but somebody waits: a smaller party does not overtake.
    sign_up(client, occasion, email="c@example.net")
    occasion.refresh_from_db()
    assert (occasion.registered, occasion.waiting) == (2, 3)
    assert "odotuslista" in words(get(client, form_of(occasion))).lower()
    first = occasion.registrations.earliest("pk")
    cancel_registration(registration=first)
    assert states(occasion) == ["cancelled", "seated", "seated"]
    occasion.refresh_from_db()
    assert (occasion.registered, occasion.waiting) == (3, 0)


def test_a_smaller_party_does_not_overtake_when_seats_become_free():
    occasion = evening(capacity=4)
    first, _second, large, _small = (registered(occasion, party) for party in (2, 2, 3, 1))
    cancel_registration(registration=first)
    assert states(occasion) == ["cancelled", "seated", "waiting", "waiting"]
    cancel_registration(registration=large)
    assert states(occasion) == ["cancelled", "seated", "cancelled", "seated"]


def test_seats_that_an_editor_adds_go_to_those_who_wait():
    occasion = evening(capacity=1)
    for _number in range(3):
        registered(occasion)
    change_page(occasion, capacity=2)
    assert states(occasion) == ["seated", "seated", "waiting"]
    change_page(occasion, capacity=None)
    assert states(occasion) == ["seated"] * 3


@pytest.mark.usefixtures("committing")
def test_a_mail_brings_the_calendar_file_and_a_link_that_changes_and_cancels(client, inbox):
    occasion = evening(capacity=2, venue="Kirjasto; sali 2", largest_party=4)
    sign_up(client, occasion)
    waiting = sign_up(client, occasion, party="2", email="jono@example.net")
    assert waiting.status_code == 303
    first, second = inbox.messages
    calendar = next(part for part in first.walk() if part.get_filename())
    assert calendar.get_content_type() == "text/calendar"
    assert calendar.get_param("method") == "PUBLISH"
    text = calendar.get_payload(decode=True).decode()
    assert f"UID:{occasion.uid}\r\n" in text
    assert "LOCATION:Kirjasto\\; sali 2\r\n" in text
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert all(part.get_filename() is None for part in second.walk())
    (link,) = links_in(first)
    assert get(client, link).status_code == 200
    inbox.messages.clear()
    assert send(client, link, **told(name="Uusi sihteeri")).status_code == 303
    assert occasion.registrations.earliest("pk").name == "Uusi sihteeri"
    inbox.messages.clear()
    cancel = f"{link}peru/"
    for _scanner in range(2):
        assert get(client, cancel).status_code == 200
        assert client.head(cancel, headers=HERE).status_code == 200
    assert states(occasion) == ["seated", "waiting"]
    assert send(client, cancel).status_code == 303
    assert states(occasion) == ["cancelled", "seated"]
    assert {message["To"] for message in inbox.messages} == {
        "sihteeri@example.net",
        "jono@example.net",
    }
    assert send(client, cancel).status_code == 410
    assert get(client, link).status_code == 410


def test_an_edited_link_and_another_regions_link_open_nothing(client):
    row, foreign = registered(evening()), registered(evening("lappi"))
    link = link_of(row)
    assert get(client, link).status_code == 200
    assert get(client, link.replace("ilmoittautuminen/", "ilmoittautuminen/x")).status_code == 404
    path = link_of(foreign).removeprefix("http://lappi.localhost")
    assert get(client, path, "lappi.localhost").status_code == 200
    assert get(client, path).status_code == 404
    row.nonce = "another"
    assert get(client, link_of(row)).status_code == 404


def test_a_party_grows_while_seats_are_left_and_shrinks_at_any_time(client):
    occasion = evening(capacity=4, largest_party=4)
    row = registered(occasion, 2)
    link = link_of(row)
    assert send(client, link, **told(party="4")).status_code == 303
    other = registered(occasion, 2)
    assert other.state == "waiting"
    refused = send(client, link, **told(party="5"))
    assert refused.status_code == 422
    assert "enintään 4" in words(refused)
    assert send(client, link, **told(party="2")).status_code == 303
    assert states(occasion) == ["seated", "seated"]
    refused = send(client, link, **told(party="3", name="Jäi kenttään"))
    assert refused.status_code == 422
    assert "Jäi kenttään" in words(refused)
    assert occasion.registrations.earliest("pk").party == 2
    change_page(occasion, registration_ends_at=timezone.now() - dt.timedelta(hours=1))
    assert send(client, link, **told(party="1")).status_code == 303
    assert send(client, link, **told(party="2")).status_code == 422


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("party", "0", 422),
        ("party", "-1", 422),
        ("party", "1.5", 422),
        ("party", "1000000000", 422),
        ("party", "9" * 5000, 422),
        ("party", "６", 422),
        ("party", "２", 303),
        ("party", "", 422),
        ("name", "Anna\r\nBcc: kaikki@example.org", 422),
        ("name", "Anna\x00", 422),
        ("name", " ", 422),
        ("name", "x" * 121, 422),
        ("name", "131052-308T", 422),
        ("email", "a" * 243 + "@example.org", 422),
        ("email", "ä@ö.fi", 422),
        ("email", "a@ö.fi", 303),
        ("email", "", 422),
    ],
)
def test_bad_input_comes_back_with_a_sentence_and_nothing_is_taken(client, field, value, code):
    occasion = evening(capacity=30)
    reply = sign_up(client, occasion, **{field: value})
    assert reply.status_code == code
    assert Registration.objects.count() == (1 if code == 303 else 0)
    if code == 422:
        assert f'id="id_{field}_error"' in words(reply)


def test_events_that_cannot_be_registered_for_say_so(client):
    now, hour = timezone.now(), dt.timedelta(hours=1)
    ended_yet = {"registration_ends_at": now - hour}
    over = {"starts_at": now - 4 * hour, "ends_at": now - hour}
    begun = {"starts_at": now - hour, "ends_at": now + hour}
    draft = evening()
    page_of(draft).unpublish()
    weekly = evening()
    EventPage.objects.filter(translation_key=weekly.key).update(repeats="weekly")
    cases = [
        (evening(**ended_yet), 410),
        (evening(**over), 410),
        (evening(**begun), 410),
        (evening(cancelled=True), 410),
        (evening("lappi"), 404),
        (evening(registration=EventPage.Way.EMAIL, registration_email="a@example.org"), 404),
        (weekly, 404),
        (draft, 404),
    ]
    for occasion, code in cases:
        assert get(client, form_of(occasion)).status_code == code
        assert sign_up(client, occasion).status_code == code
    assert get(client, f"/lomakkeet/ilmoittaudu/{10**30}/").status_code == 404
    assert Registration.objects.count() == 0


def test_a_form_that_was_open_when_the_event_was_cancelled_takes_nothing(client, monkeypatch):
    occasion = evening()
    monkeypatch.setattr("events.registration.terms.Terms.closed", "")
    change_page(occasion, cancelled=True)
    monkeypatch.undo()
    assert sign_up(client, occasion).status_code == 410


def test_a_second_press_of_the_button_gets_the_first_ones_answer(client):
    occasion = evening()
    token = token_for(form_of(occasion))
    answers = [sign_up(client, occasion, form_token=token) for _press in range(2)]
    assert [reply.status_code for reply in answers] == [303, 303]
    assert Registration.objects.count() == 1
    # Also when it was the last moment of registering.
    change_page(occasion, registration_ends_at=timezone.now())
    assert sign_up(client, occasion, form_token=token).status_code == 303


def test_own_questions_are_asked_and_answers_and_needs_kept_apart(client):
    options = [{"type": "item", "value": one, "id": one} for one in ("Raha", "Väki")]
    choice = {"question": "Mikä paja?", "required": True, "options": options}
    questions = [
        {"type": "choice", "id": "q1", "value": choice},
        {"type": "text", "id": "q2", "value": {"question": "Toiveita?", "required": False}},
    ]
    occasion = evening(questions=questions, asks_diet=True, asks_access=True)
    needs = {"diet": "gluteeniton", "access": "tilaa pyörätuolille"}
    refused = sign_up(client, occasion, **needs, answer_q1="Muu")
    assert {"answer_q1", "may_keep_needs"} <= set(refused.context["form"].errors)
    taken = sign_up(client, occasion, **needs, answer_q1="Väki", may_keep_needs="on")
    assert taken.status_code == 303
    row = Registration.objects.get()
    assert row.answers == {"q1": "Väki"}
    assert row.needs.diet == "gluteeniton"
    assert "Poistamme ne kolmen päivän" in row.needs.consent
    assert "gluteeniton" in words(get(client, link_of(row)))
    cancel_registration(registration=row)
    assert not Needs.objects.exists()


@pytest.mark.usefixtures("committing")
def test_whoever_comes_is_told_when_the_event_changes_and_nobody_twice(inbox):
    occasion = evening(capacity=1)
    registered(occasion, email="tulija@example.net")
    registered(occasion, email="jono@example.net")
    cancel_registration(registration=registered(occasion, email="ei@example.net"))
    inbox.messages.clear()
    page = page_of(occasion)
    later = dt.timedelta(days=1)
    page.starts_at, page.ends_at = page.starts_at + later, page.ends_at + later
    page.save_revision()  # a draft moves nothing, and tells nobody
    page = page_of(occasion)
    occasion.refresh_from_db()
    assert occasion.starts_at == page.starts_at
    assert inbox.messages == []
    change_page(occasion, starts_at=page.starts_at + later, ends_at=page.ends_at + later)
    change_page(occasion, title="Uusi nimi ei ole uutinen")
    assert {message["To"] for message in inbox.messages} == {
        "tulija@example.net",
        "jono@example.net",
    }
    attached = [
        part for message in inbox.messages for part in message.walk() if part.get_filename()
    ]
    assert "SEQUENCE:1\r\n" in attached[0].get_payload(decode=True).decode()
    inbox.messages.clear()
    change_page(occasion, cancelled=True)
    assert len(inbox.messages) == 2
    files = [part for message in inbox.messages for part in message.walk() if part.get_filename()]
    assert "STATUS:CANCELLED\r\n" in files[0].get_payload(decode=True).decode()
    inbox.messages.clear()
    change_page(occasion, venue="Muualla")
    assert inbox.messages == []
    change_page(occasion, cancelled=False)
    assert len(inbox.messages) == 2


def test_a_mail_that_is_not_true_any_more_does_not_leave(inbox):
    row = registered(evening())
    cancel_registration(registration=row)
    deliver()
    (message,) = inbox.messages
    assert "Ilmoittautumisesi on peruttu" in text_of(message)


def test_editors_see_add_and_cancel_and_take_the_list_out(client):
    occasion = evening(capacity=2)
    registered(occasion, name="=cmd|' /C calc'!A0", email="kaava@example.net")
    client.force_login(factories.staff(occasion.region, "editor"))
    shown = words(client.get(desk("events_occasion", occasion), headers=ADMIN))
    assert "kaava@example.net" in shown
    add = desk("events_registration_add", occasion)
    assert client.get(add, headers=ADMIN).status_code == 200
    assert client.post(add, {"name": "", "party": "0"}, headers=ADMIN).status_code == 200
    client.post(add, {"name": "Soittaja", "party": "1"}, headers=ADMIN)
    row = Registration.objects.get(name="Soittaja")
    assert (row.state, row.source, row.email) == ("seated", "editor", "")
    table = client.get(desk("events_registrations_csv", occasion), headers=ADMIN)
    lines = table.getvalue().decode()
    assert "'=cmd|" in lines
    drop = desk("events_registration_drop", occasion, row.pk)
    assert client.get(drop, headers=ADMIN).status_code == 200
    assert Registration.objects.get(pk=row.pk).state == "seated"
    client.post(drop, headers=ADMIN)
    assert Registration.objects.get(pk=row.pk).state == "cancelled"
    ended(occasion, days=4)
    client.post(add, {"name": "Myöhässä", "party": "1"}, headers=ADMIN)
    assert not Registration.objects.filter(name="Myöhässä").exists()


def test_another_regions_editor_finds_none_of_it(client):
    occasion = evening()
    row = registered(occasion)
    addresses = [
        *(desk(name, occasion) for name in ("events_registrations", "events_registrations_csv")),
        *(desk(name, occasion) for name in ("events_registration_add", "events_attended")),
        *(desk(name, occasion) for name in ("events_door", "events_door_sync")),
        desk("events_door_sheet", occasion),
        desk("events_registration_drop", occasion, row.pk),
    ]
    client.force_login(factories.staff(factories.region("lappi"), "administrator"))
    for address in addresses:
        assert client.get(address, headers=ADMIN).status_code == 404
        assert client.post(address, {"people": 1}, headers=ADMIN).status_code == 404
    other = evening("lappi")
    own = desk("events_registration_drop", other, row.pk)
    assert client.post(own, headers=ADMIN).status_code == 404
    row.refresh_from_db()
    assert row.state == "seated"


def test_the_desk_asks_as_often_for_many_as_for_few(client):
    occasion = evening(asks_diet=True)
    client.force_login(factories.staff(occasion.region, "editor"))
    address = desk("events_registrations", occasion)
    registered(occasion, diet="x", consent="x")
    client.get(address, headers=ADMIN)
    with CaptureQueriesContext(connection) as few:
        client.get(address, headers=ADMIN)
    for _number in range(9):
        registered(occasion, diet="x", consent="x")
    with CaptureQueriesContext(connection) as many:
        client.get(address, headers=ADMIN)
    assert len(many) == len(few)
