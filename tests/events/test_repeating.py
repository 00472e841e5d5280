"""Events that come again: their times, and what the form says of mistakes."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError
from django.forms import DateTimeField

from events.calendar.forms import MomentField
from events.calendar.repeating import MOST_TIMES, Rule, count_of_times, times_of
from events.models import CalendarEntry, EventPage
from tests import factories

FINLAND = ZoneInfo("Europe/Helsinki")


def held(first: str, repeats: str, until: str, *left_out: str) -> list[str]:
    """Times as people write them, of an event that lasts two hours."""
    starts = dt.datetime.fromisoformat(first).replace(tzinfo=FINLAND)
    days = frozenset(map(dt.date.fromisoformat, left_out))
    rule = Rule(repeats, dt.date.fromisoformat(until), days)
    times = times_of(starts, starts + dt.timedelta(hours=2), rule)
    assert all(one.starts_at < one.ends_at for one in times)
    return [one.starts_at.astimezone(FINLAND).strftime("%d.%m. %H.%M") for one in times]


def test_a_club_keeps_its_hour_over_the_change_of_clocks():
    assert held("2026-10-20T17:00", "weekly", "2026-11-03") == [
        "20.10. 17.00",
        "27.10. 17.00",
        "03.11. 17.00",
    ]


def test_every_other_week_leaves_out_the_days_that_are_named():
    found = held("2026-12-10T17:00", "fortnightly", "2027-01-21", "2026-12-24")
    assert found == ["10.12. 17.00", "07.01. 17.00", "21.01. 17.00"]


@pytest.mark.parametrize(
    ("first", "days"),
    [
        ("2027-01-12T10:00", ["12.01. 10.00", "09.02. 10.00", "09.03. 10.00"]),
        ("2027-01-26T10:00", ["26.01. 10.00", "23.02. 10.00", "23.03. 10.00"]),
        ("2027-01-29T10:00", ["29.01. 10.00", "26.02. 10.00", "26.03. 10.00"]),
    ],
)
def test_every_month_means_the_same_weekday_and_a_fifth_one_means_the_last(first, days):
    assert held(first, "monthly", "2027-03-29") == days


def test_a_time_that_the_clock_skips_is_held_an_hour_later_that_night():
    assert held("2027-03-21T03:30", "weekly", "2027-04-04") == [
        "21.03. 03.30",
        "28.03. 04.30",
        "04.04. 03.30",
    ]


def test_times_end_after_two_years_and_two_hundred():
    starts = dt.datetime(2026, 1, 5, 17, tzinfo=FINLAND)
    rule = Rule("weekly", dt.date(9999, 12, 31))
    assert len(times_of(starts, starts, rule)) == count_of_times(starts, rule) == 105
    assert MOST_TIMES == 200


def wrong(**fields) -> dict[str, list[str]]:
    """What the event's own rules say of a page, by field."""
    starts = dt.datetime(2027, 2, 2, 17, tzinfo=FINLAND)
    known = {"title": "Kerho", "slug": "kerho", "starts_at": starts}
    known["ends_at"] = starts + dt.timedelta(hours=2)
    page = EventPage(**known | fields)
    with pytest.raises(ValidationError) as refused:
        page.clean()
    return refused.value.message_dict


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"repeats": "weekly"}, "repeats_until"),
        ({"repeats": "weekly", "repeats_until": dt.date(2027, 1, 1)}, "repeats_until"),
        ({"repeats": "weekly", "repeats_until": dt.date(2029, 2, 3)}, "repeats_until"),
        (
            {"repeats": "weekly", "repeats_until": dt.date(2027, 2, 2), "not_on": "2.2.2027"},
            "not_on",
        ),
        (
            {
                "repeats": "weekly",
                "repeats_until": dt.date(2027, 5, 4),
                "registration": EventPage.Way.HERE,
            },
            "repeats",
        ),
        ({"starts_at": dt.datetime(9999, 1, 1, 12, tzinfo=FINLAND)}, "starts_at"),
        ({"ends_at": dt.datetime(2027, 2, 2, 16, tzinfo=FINLAND)}, "ends_at"),
    ],
)
def test_a_mistake_is_told_beside_its_field(fields, field):
    assert list(wrong(**fields)) == [field]


@pytest.mark.parametrize("words", ["31.2.2027", "24.12.2026, ensi tiistaina", "1.1.99"])
def test_a_day_left_out_that_is_no_day_is_named(words):
    with pytest.raises(ValidationError) as refused:
        EventPage._meta.get_field("not_on").clean(words, None)
    assert words.split(", ")[-1] in refused.value.messages[0]


def read(text: str) -> dt.datetime:
    found = MomentField.like(DateTimeField()).clean(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("31.2.2027 17.00", "invalid"),
        ("29.2.2027 17.00", "invalid"),
        ("24.11.2026 25.00", "invalid"),
        ("28.3.2027 03.30", "gap"),
        ("1.1.9999 12.00", "year"),
        ("31.12.9999 23.59", "year"),
        ("1.1.0001 00.00", "year"),
    ],
)
def test_a_day_or_time_that_does_not_exist_is_refused_with_a_sentence(text, code):
    with pytest.raises(ValidationError) as refused:
        read(text)
    assert [mistake.code for mistake in refused.value.error_list] == [code]
    assert len(refused.value.messages[0]) > 30


def test_of_the_hour_that_comes_twice_the_first_one_is_taken_and_shown_again():
    moment = read("25.10.2026 03.30")
    assert moment.astimezone(dt.UTC) == dt.datetime(2026, 10, 25, 0, 30, tzinfo=dt.UTC)
    shown = DateTimeField().prepare_value(moment)
    assert read(f"{shown:%d.%m.%Y %H.%M}") == moment
    assert read("24.11.2026 17.00") == read("2026-11-24 17:00")


@pytest.mark.django_db
def test_each_time_of_an_event_has_a_row_and_loses_it_when_it_is_left_out():
    kainuu = factories.region("kainuu")
    starts = dt.datetime(2027, 2, 2, 17, tzinfo=FINLAND)
    page = factories.event(
        kainuu,
        starts_at=starts,
        ends_at=starts + dt.timedelta(hours=2),
        repeats="weekly",
        repeats_until=dt.date(2027, 2, 23),
    )
    kept = set(CalendarEntry.objects.filter(page=page).values_list("pk", flat=True))
    assert len(kept) == 4
    page.not_on = "9.2.2027"
    page.save()
    days = CalendarEntry.objects.filter(page=page).values_list("starts_at__day", flat=True)
    assert sorted(days) == [2, 16, 23]
    assert set(CalendarEntry.objects.filter(page=page).values_list("pk", flat=True)) < kept
    page.unpublish()
    assert not CalendarEntry.objects.filter(page=page).exists()
