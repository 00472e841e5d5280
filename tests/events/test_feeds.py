"""Calendars to subscribe to, Atom and the open API, read with a parser that is not ours."""

from __future__ import annotations

import datetime as dt
import json
import uuid
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from django.db import connection
from django.test.utils import CaptureQueriesContext
from icalendar import Calendar

from events.calendar.ical import Item, one
from events.models import EventPage, MeetingSeriesPage, Occasion
from events.services.calendar import rebuild_entries
from regions.models import Theme
from tests import factories

pytestmark = pytest.mark.django_db
FINLAND = ZoneInfo("Europe/Helsinki")
FEED = "/kalenteri/tapahtumat.ics"
API = "/api/events/v1/"
SOON = dt.datetime.now(FINLAND).replace(hour=17, minute=0, second=0, microsecond=0)


def event(region: str = "kainuu", days: int = 9, language: str = "fi", **fields) -> EventPage:
    starts = SOON + dt.timedelta(days=days)
    fields = {"starts_at": starts, "ends_at": starts + dt.timedelta(hours=2)} | fields
    return factories.event(factories.region(region), language, **fields)


def body(reply) -> bytes:
    return b"".join(reply.streaming_content) if reply.streaming else reply.content


def read(visit, path: str = FEED, region: str = "kainuu") -> dict[str, object]:
    """Titles of a feed's events with the events."""
    found = Calendar.from_ical(body(visit(region, path)))
    assert [str(zone["TZID"]) for zone in found.walk("VTIMEZONE")] == ["Europe/Helsinki"]
    return {str(one["SUMMARY"]): one for one in found.walk("VEVENT")}


def test_a_calendar_has_what_the_page_says():
    theme = Theme.objects.get(key="ruoka-apu")
    title = "Ilta; kahvit, pullat \\ ja\npitkä otsikko äänekkäästi: " + "ääkkösiä " * 12
    starts = dt.datetime(2026, 11, 24, 17, tzinfo=FINLAND)
    item = Item(
        uid="a@b",
        starts_at=starts,
        ends_at=starts + dt.timedelta(hours=2),
        summary=title,
        stamp=starts,
        sequence=3,
        categories=(theme.name_fi, "Yksi, kaksi"),
    )
    raw = one(item)
    lines = raw.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert all(line.decode() for line in lines[:-1])
    (found,) = Calendar.from_ical(raw).walk("VEVENT")
    assert str(found["SUMMARY"]) == title
    assert found["DTSTART"].dt == starts
    assert found["SEQUENCE"] == 3
    assert found["STATUS"] == "CONFIRMED"
    assert [str(word) for word in found["CATEGORIES"].cats] == [theme.name_fi, "Yksi, kaksi"]


def test_the_second_of_the_hours_that_come_twice_is_not_the_first():
    first = dt.datetime(2026, 10, 25, 0, 30, tzinfo=dt.UTC)
    second = first + dt.timedelta(hours=1)
    item = Item(uid="a@b", starts_at=first, ends_at=second, summary="Yö", stamp=first)
    (found,) = Calendar.from_ical(one(item)).walk("VEVENT")
    assert found["DTSTART"].dt.astimezone(dt.UTC) == first
    assert found["DTEND"].dt.astimezone(dt.UTC) == second


def test_a_feed_keeps_what_is_cancelled_and_knows_a_moved_event_by_its_uid(visit):
    kept, called_off = event(title="Kahvila"), event(title="Retki")
    before = read(visit)["Kahvila"]
    kept.starts_at += dt.timedelta(days=1)
    kept.ends_at += dt.timedelta(days=1)
    kept.save()
    called_off.cancelled = True
    called_off.save()
    found = read(visit)
    assert found["Retki"]["STATUS"] == "CANCELLED"
    assert found["Kahvila"]["UID"] == before["UID"] == f"{kept.translation_key}@jarjestoverkko"
    assert found["Kahvila"]["SEQUENCE"] == before["SEQUENCE"] + 1
    assert read(visit, region="verkosto")["Kahvila"]["UID"] == before["UID"]
    assert str(found["Kahvila"]["URL"]).startswith("http://kainuu.localhost")
    page = visit("kainuu", kept.get_url_parts()[2]).content.decode()
    assert '"eventStatus": "https://schema.org/EventRescheduled"' in page
    assert '"previousStartDate"' in page


def test_an_event_that_repeats_is_one_with_a_rule_that_gives_the_same_times(visit):
    starts = SOON + dt.timedelta(days=14)
    page = event(
        title="Kerho",
        starts_at=starts,
        ends_at=starts + dt.timedelta(hours=1),
        repeats="weekly",
        repeats_until=(starts + dt.timedelta(weeks=30)).date(),
        not_on=f"{starts + dt.timedelta(weeks=2):%d.%m.%Y}",
    )
    found = read(visit)["Kerho"]
    wall = found["DTSTART"].dt.replace(tzinfo=None)
    rule = found["RRULE"].to_ical().decode()
    rule = rule.replace(rule.partition("UNTIL=")[2][:16], f"{page.repeats_until:%Y%m%d}T235959")
    left_out = {one.dt.replace(tzinfo=None) for one in found["EXDATE"].dts}
    expanded = [moment for moment in rrulestr(rule, dtstart=wall) if moment not in left_out]
    held = [row.starts_at.astimezone(FINLAND).replace(tzinfo=None) for row in page.entries.all()]
    assert len(held) == 30
    assert expanded == held


def test_feeds_are_narrowed_as_the_page_is(visit):
    food = Theme.objects.get(key="ruoka-apu")
    series = factories._page(
        MeetingSeriesPage, factories.seeded(factories.region("kainuu"), "events")
    )
    host = factories.organisation(factories.region("kainuu"))
    kuhmo = factories.municipality("Kuhmo")
    event(title="Kuhmossa", municipality=kuhmo)
    event(title="Ruokaa", themes=[food])
    event(title="Yhdistyksen", organisations=[host])
    event(title="Sarjan", series=series)
    event("lappi", title="Lapissa")
    assert set(read(visit)) == {"Kuhmossa", "Ruokaa", "Yhdistyksen", "Sarjan"}
    assert "Lapissa" in read(visit, region="verkosto")
    for query, title in {
        "kunta=kuhmo": "Kuhmossa",
        "teema=ruoka-apu": "Ruokaa",
        f"yhdistys={host.translation_key}": "Yhdistyksen",
        f"sarja={series.translation_key}": "Sarjan",
    }.items():
        assert set(read(visit, f"{FEED}?{query}")) == {title}
    profile = visit("kainuu", host.get_url_parts()[2]).content.decode()
    assert "Yhdistyksen" in profile
    assert "Sarjan" not in profile
    assert read(visit, f"{FEED}?kunta=kuhmo&alkaen=31.2.2026&kuukausi=2026-13&yhdistys=x")


def test_whoever_has_the_feed_already_gets_304_until_something_changes(visit):
    page = event(title="Kahvila")
    first = visit("kainuu", FEED)
    assert first.streaming
    body(first)
    held = {"host": "kainuu.localhost", "if-none-match": first["ETag"]}
    again = visit("kainuu", FEED)
    assert again["ETag"] == first["ETag"]
    assert first.client.get(FEED, headers=held).status_code == 304
    page.title = "Kahvila ja leipä"
    page.save()
    changed = first.client.get(FEED, headers=held)
    assert changed.status_code == 200
    assert "Kahvila ja leipä" in body(changed).decode()
    page.delete()
    assert first.client.get(FEED, headers=held).status_code == 200
    assert not first.cookies


def test_one_event_is_a_file_on_its_own_site_and_the_hub_only(visit):
    page, draft = event(title="Kahvila"), event(title="Luonnos")
    draft.unpublish()
    path = "/kalenteri/tapahtuma/{}.ics".format
    reply = visit("kainuu", path(page.translation_key))
    assert reply["Content-Disposition"].startswith("attachment")
    assert b"SUMMARY:Kahvila" in reply.content
    assert visit("verkosto", path(page.translation_key)).status_code == 200
    for region, key in (
        ("lappi", page.translation_key),
        ("kainuu", draft.translation_key),
        ("kainuu", uuid.uuid4()),
    ):
        assert visit(region, path(key)).status_code == 404


def test_a_feed_costs_as_many_queries_however_many_events(visit):
    for number in range(2):
        event(days=number)
    body(visit("kainuu", FEED))
    with CaptureQueriesContext(connection) as few:
        body(visit("kainuu", FEED))
    for number in range(4):
        event(days=number)
    with CaptureQueriesContext(connection) as many:
        body(visit("kainuu", FEED))
    assert len(many) == len(few) <= 5


def test_the_atom_feed_names_each_coming_event_once(visit):
    event(title="Kahvila & leipä", lead="Tule mukaan.")
    event(title="Mennyt", days=-9)
    tree = ElementTree.fromstring(visit("kainuu", "/kalenteri/tapahtumat.atom").content)
    atom = "{http://www.w3.org/2005/Atom}"
    assert [one.text for one in tree.findall(f"{atom}entry/{atom}title")] == ["Kahvila & leipä"]


def test_a_calendar_in_another_language_has_translations_and_originals(visit):
    page = event(title="Kahvila")
    event(language="en", title="Café", translation_key=page.translation_key)
    event(title="Retki")
    assert set(read(visit)) == {"Kahvila", "Retki"}
    found = read(visit, f"/en{FEED}")
    assert set(found) == {"Café", "Retki"}
    assert found["Café"]["UID"] == f"{page.translation_key}@jarjestoverkko"


def asked(visit, path: str, region: str = "kainuu") -> dict:
    reply = visit(region, f"{API}{path}")
    assert reply["Access-Control-Allow-Origin"] == "*"
    return json.loads(reply.content)


def test_the_open_api_has_the_shape_of_linked_events(visit):
    food, kuhmo = Theme.objects.get(key="ruoka-apu"), factories.municipality("Kuhmo")
    page = event(title="Kahvila", themes=[food], municipality=kuhmo, venue="Tupa")
    event(language="en", title="Café", translation_key=page.translation_key, municipality=kuhmo)
    event("lappi", title="Lapissa")
    answer = asked(visit, "event/?include=keywords")
    assert answer["meta"] == {"count": 1, "next": None, "previous": None}
    (found,) = answer["data"]
    assert found["name"] == {"fi": "Kahvila", "en": "Café"}
    assert found["event_status"] == "EventScheduled"
    assert found["start_time"].endswith("Z")
    assert found["location_extra_info"]["fi"] == "Tupa"
    assert food.name_sv in [one["name"]["sv"] for one in found["keywords"]]
    assert set(found["info_url"]) == {"fi", "en"}
    for reference in (found["@id"], found["location"]["@id"], found["keywords"][0]["@id"]):
        assert visit("kainuu", reference.partition(".localhost")[2]).status_code == 200
    assert asked(visit, "event/", "verkosto")["meta"]["count"] == 2
    assert asked(visit, "place/")["meta"]["count"] == 2
    assert asked(visit, "keyword/?page_size=5&page=2")["meta"]["previous"]
    assert not asked(visit, "event/?keyword=jarjestoverkko:digituki")["data"]
    assert asked(visit, f"event/?location=jarjestoverkko:kunta-{kuhmo.code}&text=kahv")["data"]


def test_times_of_an_event_that_repeats_name_the_whole_and_it_names_them(visit):
    starts = SOON + dt.timedelta(days=3)
    page = event(
        starts_at=starts,
        ends_at=starts + dt.timedelta(hours=1),
        repeats="weekly",
        repeats_until=(starts + dt.timedelta(weeks=2)).date(),
    )
    times = asked(visit, "event/?start=today&end=2099-01-01")["data"]
    assert len({one["id"] for one in times}) == 3
    whole = asked(visit, f"event/jarjestoverkko:{page.translation_key}/")
    assert whole["super_event_type"] == "recurring"
    assert [one["@id"] for one in whole["sub_events"]] == [one["@id"] for one in times]
    assert {one["super_event"]["@id"] for one in times} == {whole["@id"]}


@pytest.mark.parametrize(
    ("query", "wrong"),
    [
        ("page=-1&page_size=0&start=31.2.2026&keyword=,&sort=x", "page page_size start sort"),
        ("page=999999999999999999999&text=%20&start=9999-12-31", "page start"),
        ("start=2026-01-01&start=2026-01-02&begin=today", "start begin"),
    ],
)
def test_a_question_that_cannot_be_understood_is_told_word_by_word(visit, query, wrong):
    event()
    reply = visit("kainuu", f"{API}event/?{query}")
    assert (reply.status_code, reply["Content-Type"]) == (400, "application/problem+json")
    assert [one["parameter"] for one in reply.json()["errors"]] == wrong.split()


def test_what_is_not_there_is_not_found(visit):
    for unknown in ("event/x/", "event/jarjestoverkko:x-1/", "place/x/", "keyword/x/"):
        assert visit("kainuu", f"{API}{unknown}").json()["status"] == 404


def test_the_table_can_be_worked_out_anew(visit):
    page = event(title="Kahvila")
    page.entries.all().delete()
    assert not read(visit)
    assert list(rebuild_entries()) == [0, EventPage.objects.count()]
    assert set(read(visit)) == {"Kahvila"}
    assert Occasion.objects.get(key=page.translation_key).entries.count() == 1
