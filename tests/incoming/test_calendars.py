"""Calendar files become events."""

from __future__ import annotations

import datetime as dt
import time
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from events.models import CalendarEntry, EventPage, Occasion
from tests import factories
from tests.incoming.bringing import brought_in, checked, told, undone, verdicts

pytestmark = pytest.mark.django_db

HELSINKI = ZoneInfo("Europe/Helsinki")
YEAR = timezone.localdate().year + 1


def vevent(uid: object = 1, **more: str) -> str:
    """A VEVENT; names with a parameter are written with two underscores: ``DTSTART__TZID=…``."""
    lines = {"SUMMARY": f"Kahvila {uid}", "DTSTART": f"{YEAR}0304T170000"} | more
    said = [f"{name.replace('__', ';')}:{value}" for name, value in lines.items() if value]
    return "\n".join(["BEGIN:VEVENT", f"UID:{uid}", *said, "END:VEVENT"])


def calendar(*events: str) -> str:
    return "\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *events, "END:VCALENDAR", ""])


def event(title: str = "Kahvila 1") -> EventPage:
    return EventPage.objects.get(title=title)


def bring(*events: str, **more):
    return brought_in(calendar(*events), kind="calendar", **more)


def local(moment: dt.datetime) -> str:
    return moment.astimezone(HELSINKI).strftime("%d.%m. %H.%M")


def test_an_event_has_its_time_place_and_words():
    source = bring(
        vevent(
            DTEND=f"{YEAR}0304T190000",
            LOCATION="Kirjasto\\, Pohjolankatu 1\\, Kajaani",
            DESCRIPTION="Tule mukaan!\\n\\nLue https://muut.example/x ja tule.",
            URL="https://muut.example/kahvila",
        )
    )
    page = event()
    assert page.live
    assert (local(page.starts_at), local(page.ends_at)) == ("04.03. 17.00", "04.03. 19.00")
    assert page.municipality.name_fi == "Kajaani"
    assert page.venue == "Kirjasto, Pohjolankatu 1, Kajaani"
    assert page.lead == "Tule mukaan!"
    said = str(page.body.raw_data)
    assert 'href="https://muut.example/x"' in said
    assert 'href="https://muut.example/kahvila"' in said
    assert told(source) == [[]]
    assert CalendarEntry.objects.filter(page=page).count() == 1
    assert Occasion.objects.filter(key=page.translation_key).exists()


@pytest.mark.parametrize(
    ("lines", "starts", "ends"),
    [
        ({"DTSTART": f"{YEAR}0704T150000Z"}, "04.07. 18.00", "04.07. 19.00"),
        ({"DTSTART__TZID=Europe/Stockholm": f"{YEAR}0304T170000"}, "04.03. 18.00", "04.03. 19.00"),
        ({"DTSTART__VALUE=DATE": f"{YEAR}0304"}, "04.03. 00.00", "04.03. 23.59"),
        ({"DTSTART": f"{YEAR}0304T170000", "DURATION": "PT2H30M"}, "04.03. 17.00", "04.03. 19.30"),
    ],
)
def test_times_are_finlands_whatever_the_calendar_says(lines, starts, ends):
    bring(vevent(**({"DTSTART": ""} | lines)))
    assert (local(event().starts_at), local(event().ends_at)) == (starts, ends)


def test_a_zone_that_nobody_knows_is_told():
    source = bring(vevent(**{"DTSTART": "", "DTSTART__TZID=Oma aika": f"{YEAR}0304T170000"}))
    assert "zone_unknown" in told(source)[0]
    assert local(event().starts_at) == "04.03. 17.00"


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ({"DTSTART": ""}, "time_missing"),
        ({"DTSTART": "huomenna"}, "time_missing"),
        ({"DTSTART": f"{YEAR}0230T170000"}, "time_missing"),
        ({"DTSTART": "02020304T170000"}, "year_unlikely"),
        ({"DTEND": f"{YEAR}0303T170000"}, "ends_early"),
        ({"SUMMARY": ""}, "nothing_said"),
        ({"RRULE": "FREQ=SECONDLY"}, "repeats_too_often"),
        ({"RRULE": "FREQ=MINUTELY;COUNT=1000000000"}, "repeats_too_often"),
        ({"RRULE": "FREQ=DAILY;BYHOUR=0,1,2,3;BYMINUTE=0,1,2"}, "repeats_too_often"),
    ],
)
def test_nonsense_is_told_and_the_others_come(lines, code):
    source = bring(vevent(**lines), vevent(2))
    assert verdicts(source) == ["error", "new"]
    assert told(source)[0] == [code]
    assert EventPage.objects.count() == 1


def test_what_is_private_or_over_is_left_out_and_what_is_cancelled_says_so():
    events = (
        vevent(1, CLASS="PRIVATE"),
        vevent(2, DTSTART="20200304T170000"),
        vevent(3, STATUS="CANCELLED"),
    )
    source = bring(*events)
    assert told(source)[:2] == [["private_event"], ["over"]]
    assert event("Kahvila 3").cancelled
    assert verdicts(checked(calendar(events[1]), kind="calendar", with_past=True)) == ["new"]


@pytest.mark.parametrize(
    ("rule", "name", "last"),
    [
        (f"FREQ=WEEKLY;UNTIL={YEAR}0401T150000Z", "weekly", f"{YEAR}-04-01"),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=3", "fortnightly", f"{YEAR}-04-01"),
    ],
)
def test_a_rule_that_we_know_stays_a_rule(rule, name, last):
    day = dt.date(YEAR, 3, 4)
    bring(vevent(RRULE=rule, EXDATE=f"{YEAR}0318T170000"))
    page = event()
    assert (page.repeats, page.repeats_until.isoformat()) == (name, last)
    assert page.not_on == f"{YEAR}-03-18"
    assert local(page.starts_at) == day.strftime("%d.%m. 17.00")
    page.full_clean()


def test_a_month_has_its_weekday():
    bring(vevent(RRULE="FREQ=MONTHLY;COUNT=5;BYDAY=" + nth(dt.date(YEAR, 3, 4))))
    assert event().repeats == "monthly"
    assert CalendarEntry.objects.filter(page=event()).count() == 5


def nth(day: dt.date) -> str:
    return f"{(day.day - 1) // 7 + 1}{day.strftime('%a')[:2].upper()}"


def test_other_rules_become_events_one_by_one():
    source = bring(vevent(RRULE="FREQ=DAILY;COUNT=4"))
    assert EventPage.objects.count() == 4
    assert told(source) == [["no_municipality", "times_apart"]] * 4
    assert not EventPage.objects.exclude(repeats="").exists()
    assert (
        verdicts(checked(calendar(vevent(RRULE="FREQ=DAILY;COUNT=4")), kind="calendar"))
        == ["same"] * 4
    )


def test_a_time_that_was_moved_is_not_held_twice():
    moved = vevent(1, DTSTART=f"{YEAR}0312T180000", **{"RECURRENCE-ID": f"{YEAR}0311T170000"})
    bring(vevent(RRULE="FREQ=WEEKLY;COUNT=3"), moved)
    days = sorted(local(one.starts_at) for one in CalendarEntry.objects.all())
    assert days == ["04.03. 17.00", "12.03. 18.00", "18.03. 17.00"]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY",
        "FREQ=DAILY;COUNT=999999999",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2,4,6,9,11",
        "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
        "FREQ=DAILY;BYSETPOS=366",
        "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO",
        "FREQ=MONTHLY;BYDAY=53MO",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=YEARLY;INTERVAL=99999",
        "FREQ=WEEKLY;UNTIL=99991231T000000Z;BYDAY=MO,TU,WE,TH,FR,SA,SU",
    ],
)
def test_rules_without_end_take_neither_time_nor_room(rule):
    began = time.process_time()
    source = checked(calendar(*(vevent(n, RRULE=rule) for n in range(20))), kind="calendar")
    assert source.state == "checked"
    assert source.rows.count() <= 20 * 60
    assert time.process_time() - began < 20, "a bound for what would take hours"


@pytest.mark.parametrize("count", [5_001, 100_000])
def test_too_many_events_are_refused_at_once(count):
    one = "BEGIN:VEVENT\nUID:{}\nDTSTART:20300101T100000\nSUMMARY:A\nEND:VEVENT"
    content = calendar(*(one.format(n) for n in range(count)))
    source = checked(content, kind="calendar")
    assert source.trouble == {"code": "too_many_items", "told": {"most": 5_000}}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "latin-1", "utf-16"])
def test_calendars_in_other_encodings(encoding):
    words = "Äitien kahvila ja lähtö järvelle, tervetuloa kaikille yhdessä tekemään"
    source = checked(calendar(vevent(SUMMARY=words)).encode(encoding), kind="calendar")
    assert source.rows.get().title == words


@pytest.mark.parametrize("content", ["x", "<html></html>", "BEGIN:VCALENDAR", "BEGIN:VEVENT"])
def test_what_is_no_calendar_is_refused(content):
    assert checked(content, kind="calendar").state == "refused"


def test_alarms_and_strange_lines_are_passed_over():
    alarm = "BEGIN:VALARM\nTRIGGER:-PT15M\nSUMMARY:Väärä\nDESCRIPTION:Väärä\nEND:VALARM"
    bring(vevent().replace("END:VEVENT", f'{alarm}\nX-OUTO;A="b:c":d\nEND:VEVENT'))
    assert event().title == "Kahvila 1"
    assert "Väärä" not in str(event().body.raw_data)


def test_undoing_takes_events_and_their_calendar_rows_back():
    factories.event(factories.region("kainuu"), title="Ennallaan")
    source = bring(vevent(), vevent(2))
    changed = event("Kahvila 2")
    changed.venue = "Toisaalla"
    changed.save_revision().publish()
    undone(source)
    assert set(EventPage.objects.values_list("title", flat=True)) == {"Ennallaan", "Kahvila 2"}
    assert CalendarEntry.objects.count() == 2
