"""The board, what other sites and calendars fetch, and the editors' page."""

from __future__ import annotations

import datetime as dt

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from events.models import Occasion, Trip
from regions.roles import RoleKey
from tests import factories
from tests.events.lifting import ANNOUNCE, BOARD, LAPPI, SECRET, trip
from tests.organisations.caring import words

pytestmark = pytest.mark.django_db
FEED = "/kimppakyydit.ics"


@pytest.fixture
def lappi():
    return factories.region("lappi")


def board(visit, query: str = "") -> str:
    return words(visit("lappi", BOARD + query))


def hidden_ones(lappi) -> list[Trip]:
    now = timezone.now()
    return [
        trip(lappi, words="Piilotettu", hidden_at=now),
        trip(lappi, words="Piilotettu", state="closed"),
        trip(lappi, words="Piilotettu", state="unconfirmed"),
        trip(lappi, words="Piilotettu", in_days=-0.001),
        trip(factories.region("kainuu"), words="Piilotettu"),
    ]


def test_the_board_is_narrowed_by_place_and_kind(visit, lappi):
    places = {name: factories.municipality(name) for name in ("Kemi", "Tornio")}
    trip(lappi, words="Ensin")
    trip(lappi, in_days=1, kind="need", seats=1, words="Toisena", destination=places["Kemi"])
    trip(lappi, kind="companion", words="Kolmantena", origin=places["Tornio"])
    for query, seen in (
        ("", {"Ensin", "Toisena", "Kolmantena"}),
        ("?minne=kemi", {"Toisena"}),
        ("?mista=tornio", {"Kolmantena"}),
        ("?tapa=offer", {"Ensin"}),
        ("?tapa=offer&minne=kemi", set()),
        ("?tapa=x&mista=%00&minne=' OR 1&sivu=z", {"Ensin", "Toisena", "Kolmantena"}),
    ):
        shown = board(visit, query)
        assert {word for word in ("Ensin", "Toisena", "Kolmantena") if word in shown} == seen
        assert SECRET not in shown
    assert board(visit).index("Toisena") < board(visit).index("Ensin")


def test_a_month_shows_its_days_and_others_show_the_list(visit, lappi, monkeypatch):
    now = dt.datetime(2026, 11, 25, 12, tzinfo=dt.UTC)
    monkeypatch.setattr(timezone, "now", lambda: now)
    # Half past midnight in Finland is still the day before in UTC.
    trip(lappi, departs_at=dt.datetime(2027, 1, 31, 22, 30, tzinfo=dt.UTC))
    february = visit("lappi", f"{BOARD}?kuukausi=2027-02")
    (day,) = february.context["month"].busy
    assert day.date == dt.date(2027, 2, 1)
    assert '<table class="trip-month__table">' in words(february)
    assert "kuukausi=2027-01" in words(february)
    assert visit("lappi", f"{BOARD}?kuukausi=2027-01").context["month"].busy == []
    now_shown = visit("lappi", f"{BOARD}?kuukausi=2026-11").context["month"]
    assert (now_shown.before, now_shown.after) == ("", "2026-12")
    for query in (
        "?kuukausi=2027-13",
        "?kuukausi=0000-01",
        "?kuukausi=２０２７-02",
        "?kuukausi=%00",
    ):
        assert "month" not in visit("lappi", BOARD + query).context


def test_the_number_of_queries_does_not_grow_with_the_board(visit, lappi):
    event = factories.event(lappi)
    occasion = Occasion.objects.get(key=event.translation_key)
    for query in ("", "?kuukausi=" + f"{timezone.localdate():%Y-%m}"):
        trip(lappi, occasion=occasion, in_days=0.01)
        visit("lappi", BOARD + query)
        with CaptureQueriesContext(connection) as few:
            visit("lappi", BOARD + query)
        for _number in range(8):
            trip(lappi, occasion=occasion, in_days=0.01)
        with CaptureQueriesContext(connection) as many:
            visit("lappi", BOARD + query)
        assert len(many) == len(few) <= 25


def test_what_is_not_on_the_board_is_nowhere(visit, lappi):
    trip(lappi, words="Näkyvissä")
    gone = hidden_ones(lappi)
    month = f"?kuukausi={timezone.localdate():%Y-%m}"
    for path in (BOARD, BOARD + month, "/kimppakyydit/upotus/", FEED):
        reply = visit("lappi", path)
        assert reply.status_code == 200
        assert "Piilotettu" not in reply.content.decode()
        for one in gone:
            assert f"/{one.pk}/" not in reply.content.decode()
        assert ("Näkyvissä" in reply.content.decode()) is (month not in path)
    for one in gone:
        assert visit("lappi", f"/kimppakyydit/{one.pk}.ics").status_code == 404
        assert visit("lappi", f"{ANNOUNCE}{one.pk}/").status_code == 404
    for path in (f"/kimppakyydit/{10**30}.ics", f"{ANNOUNCE}{10**30}/"):
        assert visit("lappi", path).status_code == 404


def test_only_the_embed_may_be_framed_by_anybody(visit, lappi):
    trip(lappi)
    framed = visit("lappi", "/sv/kimppakyydit/upotus/?tapa=offer")
    assert framed["Content-Security-Policy"].endswith("frame-ancestors *")
    assert "X-Frame-Options" not in framed
    assert not framed.cookies
    shown = words(framed)
    assert '<base target="_top">' in shown
    assert "site-header" not in shown
    assert "<script" not in shown
    assert "Erbjuder skjuts" in shown
    for path in (BOARD, ANNOUNCE):
        assert visit("lappi", path)["X-Frame-Options"] == "DENY"
    assert "&lt;iframe src=&quot;http://lappi.localhost/kimppakyydit/upotus/?tapa=offer" in board(
        visit, "?tapa=offer"
    ).replace('"', "&quot;")


def test_calendars_get_the_trips_with_their_zone_and_fetch_them_once(client, visit, lappi):
    found = trip(
        lappi,
        departs_at=dt.datetime(2027, 7, 1, 5, 30, tzinfo=dt.UTC),
        words="Ä" * 80 + "; rivi,\r\nEND:VEVENT\r\ntoinen",
        sequence=2,
    )
    reply = visit("lappi", FEED)
    assert reply["Content-Type"] == "text/calendar; charset=utf-8"
    content = reply.content.decode()
    assert all(len(line.encode()) <= 75 for line in content.split("\r\n"))
    lines = content.replace("\r\n ", "").split("\r\n")
    assert f"UID:carpool-{found.key}@jarjestoverkko" in lines
    assert "DTSTART;TZID=Europe/Helsinki:20270701T083000" in lines
    assert {"BEGIN:VTIMEZONE", "TZID:Europe/Helsinki", "SEQUENCE:2"} <= set(lines)
    assert "CATEGORIES:Kimppakyydit,Tarjoaa kyydin" in lines
    assert lines.count("END:VEVENT") == 1
    assert SECRET not in content
    headers = {"host": LAPPI, "if-none-match": reply["ETag"]}
    assert client.get(FEED, headers=headers).status_code == 304
    assert content == visit("lappi", FEED).content.decode()
    assert "BEGIN:VEVENT" not in visit("lappi", f"{FEED}?tapa=need").content.decode()
    assert found.uid in visit("lappi", f"/kimppakyydit/{found.pk}.ics").content.decode()
    Trip.objects.update(seats=1, changed_at=timezone.now())
    assert client.get(FEED, headers=headers).status_code == 200


def test_an_event_tells_of_its_lifts_and_fills_in_the_form(visit, lappi):
    place = factories.municipality("Inari")
    event = factories.event(lappi, municipality=place, title="Saamelaisten ilta")
    path = event.get_url_parts()[2]
    assert "Kukaan ei ole vielä" in words(visit("lappi", path))
    occasion = Occasion.objects.get(key=event.translation_key)
    trip(lappi, occasion=occasion)
    shown = words(visit("lappi", path))
    assert "Sodankylä–Inari" in shown
    ask = f"{ANNOUNCE}?tapahtuma={event.translation_key}"
    assert ask in shown
    form = visit("lappi", ask).context["form"]
    assert form.initial["destination"] == "inari"
    assert form.initial["day"] == timezone.localdate(event.starts_at)
    assert "Saamelaisten ilta" in board(visit)
    for nonsense in ("%00", "x" * 300, str(factories.event(factories.region("kainuu")).pk)):
        assert visit("lappi", f"{ANNOUNCE}?tapahtuma={nonsense}").status_code == 200
    event.cancelled = True
    event.save()
    assert "Kyydit tähän tapahtumaan" not in words(visit("lappi", path))


def test_the_hub_has_no_board_and_no_forms(visit):
    for path in (ANNOUNCE, FEED, "/kimppakyydit/upotus/", f"{ANNOUNCE}kiitos/closed/"):
        assert visit("verkosto", path).status_code == 404


def test_an_editor_takes_a_trip_off_and_the_person_is_told_why(client, visit, lappi, committing):
    found = trip(lappi, words="Mainos: halpoja renkaita")
    path = "/admin/events/lappi/carpool/"
    client.force_login(factories.staff(lappi, RoleKey.EDITOR))
    listed = words(client.get(path, headers={"host": "localhost"}))
    assert "Mainos" in listed
    assert SECRET not in listed
    hide = f"{path}{found.pk}/hide/"
    assert client.post(hide, {"reason": ""}, headers={"host": "localhost"}).status_code == 200
    assert "Mainos" in board(visit)
    reply = client.post(hide, {"reason": "Tämä on mainos."}, headers={"host": "localhost"})
    assert reply.status_code == 302
    assert "Mainos" not in board(visit)
    (letter,) = mail.outbox
    assert letter.to == [SECRET]
    assert "Tämä on mainos." in letter.body


def test_another_regions_editor_neither_sees_nor_hides_a_trip(client, lappi):
    found = trip(lappi, words="Mainos")
    client.force_login(factories.staff(factories.region("kainuu"), RoleKey.ADMINISTRATOR))
    for path in (
        "/admin/events/lappi/carpool/",
        f"/admin/events/lappi/carpool/{found.pk}/hide/",
        f"/admin/events/kainuu/carpool/{found.pk}/hide/",
    ):
        for ask in (client.get, client.post):
            reply = ask(path, {"reason": "x"}, headers={"host": "localhost"})
            assert reply.status_code == 404
            assert "Mainos" not in words(reply)
    found.refresh_from_db()
    assert found.hidden_at is None
