"""Announcing a trip, and what its links do."""

from __future__ import annotations

import datetime as dt
import logging

import pytest
from django.core import mail
from django.utils import timezone

from events.carpool.services import purge_trips
from events.carpool.tokens import Purpose, link_to
from events.models import Purge, Trip, TripMessage
from network.masking import WithoutSecrets
from regions.models import OutgoingMail
from tests import factories
from tests.events.lifting import ANNOUNCE, BOARD, LAPPI, SECRET, link, told, trip
from tests.organisations.caring import send, token_for, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]


@pytest.fixture
def lappi():
    return factories.region("lappi")


def post(client, path, **data):
    return send(client, path, LAPPI, **data)


def look(client, path):
    return client.get(path, headers={"host": LAPPI})


def board(client) -> str:
    return words(look(client, BOARD))


def test_a_trip_is_announced_confirmed_changed_and_taken_off_by_links(client, lappi):
    reply = post(client, ANNOUNCE, **told())
    assert (reply.status_code, reply["Location"]) == (303, f"{ANNOUNCE}kiitos/announced/")
    assert "Sodankylä–Inari" not in board(client)
    confirm = link("vahvista")
    for _scanner in range(2):
        assert "Sodankylä–Inari" in words(look(client, confirm))
    assert Trip.objects.get().state == Trip.State.UNCONFIRMED
    token = {"form_token": token_for(confirm, LAPPI)}
    pressed = [post(client, confirm, **token) for _press in range(2)]
    assert [(one.status_code, one["Location"]) for one in pressed] == [
        (303, f"{ANNOUNCE}kiitos/confirmed/")
    ] * 2
    assert len(mail.outbox) == 2
    shown = board(client)
    assert "Sodankylä–Inari" in shown
    assert "3 vapaata paikkaa" in shown
    assert "Kuljettaja" not in shown
    assert SECRET not in shown
    assert look(client, confirm).status_code == post(client, confirm).status_code == 410
    edit, close = link("muuta"), link("poista")
    assert 'value="08:30"' in words(look(client, edit))
    assert post(client, edit, **told(destination="utsjoki", seats="2")).status_code == 303
    assert "Sodankylä–Utsjoki" in board(client)
    assert Trip.objects.get().sequence == 1
    assert look(client, close).status_code == 200
    assert "Sodankylä" in board(client)
    assert post(client, close).status_code == 303
    assert "Sodankylä" not in board(client)
    for dead in (edit, close, confirm):
        assert look(client, dead).status_code == 410


BAD = [
    ({"day": "2020-01-05"}, "day", "Päivä on jo mennyt."),
    ({"day": "31.2.2027"}, "day", "Tällaista päivää ei ole"),
    ({"day": "0001-01-01"}, "day", "Päivä on jo mennyt."),
    ({"day": "9999-12-31"}, "day", "enintään vuosi"),
    ({"day": "28.3.2027", "time": "03:30"}, "time", "kolmesta neljään"),
    ({"time": "25.00"}, "time", "Kirjoita kellonaika näin"),
    ({"return_day": "2020-01-05", "return_time": "10:00"}, "return_day", "jo mennyt"),
    ({"return_day": "{day}", "return_time": "08:30"}, "return_time", "ennen lähtöä"),
    ({"return_day": "{day}"}, "return_time", "sekä päivä että aika"),
    ({"destination": "sodankyla"}, "destination", "Valitse toinen"),
    ({"destination": "atlantis\x00"}, "destination", "Valitse"),
    ({"occasion": "../1"}, "occasion", "Valitse"),
    ({"kind": "hijack"}, "kind", "Valitse"),
    ({"seats": ""}, "seats", "montako paikkaa"),
    *(
        ({"seats": seats}, "seats", "tavallisilla numeroilla")
        for seats in ("0", "-1", "1.5", "1000000000", "３", "1e1", "9" * 5000)
    ),
    ({"words": "Soita 040 123 4567!"}, "words", "Ota puhelinnumero pois"),
    ({"words": "+358401234567"}, "words", "Ota puhelinnumero pois"),
    ({"words": "０４０ １２３ ４５６７"}, "words", "Ota puhelinnumero pois"),
    ({"words": "0400.123.456"}, "words", "Ota puhelinnumero pois"),
    ({"words": "kaisa@example.org"}, "words", "Ota sähköpostiosoite pois"),
    ({"words": "kaisa (at) example.org"}, "words", "Ota sähköpostiosoite pois"),
    ({"words": "x" * 301}, "words", "300"),
    ({"words": "131052-308T"}, "words", "henkilötunnukselta"),
    ({"words": "\x00"}, "words", "merk"),
    ({"name": "Anna\r\nBcc: kaikki"}, "name", "yhdelle riville"),
    ({"name": "Anna 040 1234567"}, "name", "Ota puhelinnumero pois"),
    ({"name": ""}, "name", "pakollinen"),
    ({"email": "a" * 243 + "@example.org"}, "email", "254"),
    ({"email": "ä@ö.fi"}, "email", "sähköpostiosoite"),
    ({"email": "a@b.fi\r\nBcc: x@y.fi"}, "email", "sähköpostiosoite"),
]


@pytest.mark.parametrize(("changed", "field", "sentence"), BAD)
def test_bad_input_gets_a_sentence_and_loses_nothing(
    client, lappi, monkeypatch, changed, field, sentence
):
    november = dt.datetime(2026, 11, 25, 12, tzinfo=dt.UTC)
    monkeypatch.setattr(timezone, "now", lambda: november)
    day = told()["day"]
    data = told(**{name: value.format(day=day) for name, value in changed.items()})
    reply = post(client, ANNOUNCE, **data)
    assert reply.status_code == 422
    form = reply.context["form"]
    assert list(form.errors) == [field], form.errors
    assert sentence.lower() in " ".join(form.errors[field]).lower()
    assert not Trip.objects.exists()
    assert "Kyytiin pääsee asemalta." in words(reply) or field == "words"


def test_dates_and_times_are_no_telephone_numbers(client, lappi):
    said = "Lähtö 28.3.2027 klo 08.30–09.00, paluu 1.4. klo 16. Linja 071 tai 2 x 4 hlö."
    assert post(client, ANNOUNCE, **told(words=said)).status_code == 303
    assert Trip.objects.get().words == said


def test_a_return_and_the_hour_that_comes_twice_are_taken(client, lappi, monkeypatch):
    october = dt.datetime(2027, 10, 1, 12, tzinfo=dt.UTC)
    monkeypatch.setattr(timezone, "now", lambda: october)
    back = {"return_day": "1.11.2027", "return_time": "9.00"}
    assert post(client, ANNOUNCE, **told(day="31.10.2027", time="3.30", **back)).status_code == 303
    found = Trip.objects.get()
    assert found.departs_at == dt.datetime(2027, 10, 31, 0, 30, tzinfo=dt.UTC)
    assert found.returns_at == dt.datetime(2027, 11, 1, 7, tzinfo=dt.UTC)


def test_a_link_opens_nothing_elsewhere_edited_or_for_another_purpose(client, lappi):
    found = trip(lappi, state="unconfirmed")
    paths = {purpose: link_to(found, purpose).split(LAPPI)[1] for purpose in Purpose}
    secret = paths[Purpose.CONFIRM].rsplit("/", 2)[1]
    for path, host in (
        (paths[Purpose.CONFIRM], "kainuu.localhost"),
        (paths[Purpose.CONFIRM][:-3] + "x/", LAPPI),
        (paths[Purpose.CLOSE].replace(paths[Purpose.CLOSE].rsplit("/", 2)[1], secret), LAPPI),
    ):
        assert client.get(path, headers={"host": host}).status_code == 404
        assert send(client, path, host).status_code == 404
    assert Trip.objects.get().state == Trip.State.UNCONFIRMED
    late = timezone.now() - dt.timedelta(days=2, minutes=1)
    Trip.objects.update(created_at=late)
    assert post(client, paths[Purpose.CONFIRM]).status_code == 410
    Trip.objects.update(state="open", departs_at=timezone.now())
    for path in paths.values():
        assert look(client, path).status_code == 410
    line = logging.makeLogRecord({"msg": "Gone: %s", "args": (paths[Purpose.EDIT],)})
    WithoutSecrets().filter(line)
    assert paths[Purpose.EDIT].rsplit("/", 2)[1] not in line.getMessage()


def message(**changed):
    said = {"name": "Anna", "email": "anna@example.net", "words": "Pääsenkö?", "consent": "on"}
    return said | changed


def test_a_message_is_passed_on_once_and_forgotten_when_it_has_left(client, lappi):
    path = f"{ANNOUNCE}{trip(lappi).pk}/"
    page = look(client, path)
    assert SECRET not in words(page)
    assert not page.cookies
    sent = message(form_token=token_for(path, LAPPI))
    assert [post(client, path, **sent).status_code for _press in range(2)] == [303, 303]
    (letter,) = mail.outbox
    assert letter.to == [SECRET]
    assert letter.reply_to == ["anna@example.net"]
    assert "Pääsenkö?" in letter.body
    assert TripMessage.objects.count() == 1
    OutgoingMail.objects.update(settled_at=None)
    purge_trips()
    assert TripMessage.objects.count() == 1, "its mail has not been settled"
    OutgoingMail.objects.update(settled_at=timezone.now())
    assert purge_trips() == 1
    assert not TripMessage.objects.exists()
    assert Trip.objects.count() == 1


@pytest.mark.parametrize(
    ("changed", "field"),
    [({"consent": ""}, "consent"), ({"name": "A\nBcc: b"}, "name"), ({"words": ""}, "words")],
)
def test_a_message_needs_consent_words_and_a_name_on_one_line(client, lappi, changed, field):
    reply = post(client, f"{ANNOUNCE}{trip(lappi).pk}/", **message(**changed))
    assert reply.status_code == 422
    assert list(reply.context["form"].errors) == [field]
    assert mail.outbox == []


def test_a_trip_gets_only_its_share_of_messages_and_none_when_it_has_gone(client, lappi):
    found = trip(lappi, relayed=19)
    path = f"{ANNOUNCE}{found.pk}/"
    assert post(client, path, **message()).status_code == 303
    full = post(client, path, **message(words="Entä minä?"))
    assert full.status_code == 429
    assert "Entä minä?" in words(full)
    Trip.objects.update(relayed=0, state="closed")
    gone = post(client, path, **message(words="Entä minä?"))
    assert gone.status_code == 410
    assert "Entä minä?" in words(gone)
    assert look(client, path).status_code == 404
    assert len(mail.outbox) == 1


def test_what_nobody_needs_is_forgotten_under_a_moved_clock(lappi):
    kainuu, now = factories.region("kainuu"), timezone.now()
    days = dt.timedelta(days=1)
    kept = [
        trip(lappi, in_days=-6.9),
        trip(kainuu, state="closed", closed_at=now - 6.9 * days),
        trip(lappi, state="unconfirmed", created_at=now - 1.9 * days),
    ]
    trip(lappi, in_days=-7.1)
    trip(kainuu, state="closed", closed_at=now - 7.1 * days)
    trip(lappi, state="unconfirmed", created_at=now - 2.1 * days)
    assert purge_trips() == 3
    assert set(Trip.objects.all()) == set(kept)
    told = Purge.objects.values_list("region__slug", "what", "count")
    assert set(told) == {("lappi", "trips", 2), ("kainuu", "trips", 1)}
    assert purge_trips(now + 11 * days) == 3
