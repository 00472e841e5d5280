"""A month as weeks of days, each with what is held on it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from django.utils.formats import time_format
from django.utils.translation import gettext as _

from events.calendar.addresses import Addresses
from events.calendar.days import Month
from events.calendar.repeating import FINLAND
from events.models.calendar import CalendarQuerySet
from regions.models import Region
from regions.opened import opened_regions
from regions.shelf import shelf

MOST_SHOWN = 1000
"""In a month: more than a person looks through, and a page that still opens."""
_COLUMNS = (
    *("starts_at", "ends_at", "cancelled", "moved", "online", "municipality_id", "region_id"),
    *("page__title", "page__url_path", "page__locale__language_code"),
)


class Line(NamedTuple):
    """An event on one day."""

    url: str
    title: str
    time: str
    place: str
    mark: str
    """Cancelled or moved, in words."""
    cancelled: bool
    code: str
    """Its language, where it is not the reader's."""


@dataclass
class Day:
    """One day of the table."""

    date: dt.date
    inside: bool
    """False for days of the months before and after."""
    today: bool
    lines: list[Line]


@dataclass
class Week:
    """One row of the table."""

    number: int
    days: list[Day]


def weeks_of(month: Month, entries: CalendarQuerySet, *, here: Region, language: str) -> list[Week]:
    """The month's weeks from Monday to Sunday; one query."""
    lines = _lines(month, entries, here, language)
    today = dt.datetime.now(FINLAND).date()
    first = month.first - dt.timedelta(days=month.first.weekday())
    weeks = []
    while first < month.step(1).first:
        days = [first + dt.timedelta(days=number) for number in range(7)]
        weeks.append(
            Week(
                number=first.isocalendar().week,
                days=[Day(d, Month.of(d) == month, d == today, lines.get(d, [])) for d in days],
            )
        )
        first += dt.timedelta(days=7)
    return weeks


def _lines(
    month: Month, entries: CalendarQuerySet, here: Region, language: str
) -> dict[dt.date, list[Line]]:
    addresses, names = Addresses(here), _Places(here)
    cancelled, moved, goes_on = _("Cancelled"), _("New time"), _("continues")
    online = _("On line")
    on_days: dict[dt.date, list[Line]] = defaultdict(list)
    clock = cache(lambda hour, minute: time_format(dt.time(hour, minute), "TIME_FORMAT"))
    for row in entries.values_list(*_COLUMNS)[:MOST_SHOWN]:
        starts, ends = row[0].astimezone(FINLAND), row[1].astimezone(FINLAND)
        place = names[row[6], row[5]] or (online if row[4] else "")
        mark = cancelled if row[2] else moved if row[3] else ""
        code = "" if row[9] == language else row[9]
        time = clock(starts.hour, starts.minute)
        url = addresses.of(row[8])
        for day in _days(starts, ends, month):
            said = time if day == starts.date() else goes_on
            on_days[day].append(Line(url, row[7], said, place, mark, row[2], code))
    return on_days


def _days(starts: dt.datetime, ends: dt.datetime, month: Month) -> Iterable[dt.date]:
    first, last = starts.date(), ends.date()
    if first == last:
        return (first,)
    if ends.time() == dt.time.min:
        last -= dt.timedelta(days=1)
    first, last = max(first, month.first), min(last, month.step(1).first - dt.timedelta(days=1))
    return (first + dt.timedelta(days=number) for number in range((last - first).days + 1))


class _Places(dict[tuple[int, int | None], str]):
    """Region and municipality → what is said of the place; on the hub with the region."""

    def __init__(self, here: Region) -> None:
        super().__init__()
        self._regions = {r.pk: r.name for r in opened_regions()} if here.is_hub else {}

    def __missing__(self, key: tuple[int, int | None]) -> str:
        region, municipality = key
        place = shelf().municipalities.get(municipality or 0)
        parts = (place.name if place else "", self._regions.get(region, ""))
        self[key] = said = ", ".join(part for part in parts if part)
        return said
