"""A month as weeks of days, each with what is held on it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from html import escape

from django.utils.dates import WEEKDAYS
from django.utils.formats import time_format
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from events.calendar.addresses import Addresses
from events.calendar.days import Month
from events.calendar.repeating import FINLAND
from events.models.calendar import CalendarQuerySet
from regions.hosts import opened_regions
from regions.models import Region
from regions.shelf import shelf

MOST_SHOWN = 1000
"""In a month: more than a person looks through, and a page that still opens."""
_COLUMNS = (
    *("starts_at", "ends_at", "cancelled", "moved", "online", "municipality_id", "region_id"),
    *("page__title", "page__url_path", "page__locale__language_code"),
)


@dataclass
class Day:
    """One day of the table."""

    date: dt.date
    iso: str
    weekday: str
    inside: bool
    """False for days of the months before and after."""
    today: bool
    lines: SafeString
    """What is held on it, as items of a list."""


@dataclass
class Week:
    """One row of the table."""

    number: int
    days: list[Day]


def weeks_of(month: Month, entries: CalendarQuerySet, *, here: Region, language: str) -> list[Week]:
    """The month's weeks from Monday to Sunday; one query."""
    lines = _lines(month, entries, here, language)
    today, nothing = dt.datetime.now(FINLAND).date(), SafeString("")
    weekdays = [str(name) for _number, name in sorted(WEEKDAYS.items())]

    def day(date: dt.date) -> Day:
        return Day(
            date=date,
            iso=date.isoformat(),
            weekday=weekdays[date.weekday()],
            inside=Month.of(date) == month,
            today=date == today,
            lines=lines.get(date, nothing),
        )

    first = month.first - dt.timedelta(days=month.first.weekday())
    weeks = []
    while first < month.step(1).first:
        days = [day(first + dt.timedelta(days=number)) for number in range(7)]
        weeks.append(Week(number=first.isocalendar().week, days=days))
        first += dt.timedelta(days=7)
    return weeks


def _lines(
    month: Month, entries: CalendarQuerySet, here: Region, language: str
) -> dict[dt.date, SafeString]:
    """The items of each day's list. Written here and not by a template: 500 of them would take a
    template longer than all the rest of the page."""
    addresses, names = Addresses(here), _Places(here)
    marks = {
        (True, True): _("Cancelled"),
        (True, False): _("Cancelled"),
        (False, True): _("New time"),
    }
    goes_on, online = _("continues"), _("On line")
    on_days: dict[dt.date, list[str]] = defaultdict(list)
    ends_with = cache(_after)
    clock = cache(lambda hour, minute: time_format(dt.time(hour, minute), "TIME_FORMAT"))
    for row in entries.values_list(*_COLUMNS)[:MOST_SHOWN]:
        starts, ends = row[0].astimezone(FINLAND), row[1].astimezone(FINLAND)
        code = "" if row[9] == language else row[9]
        link = _link(addresses.of(row[8]), row[7], code)
        place = names[row[6], row[5]] or (online if row[4] else "")
        after = ends_with(marks.get((row[2], row[3]), ""), place)
        struck = ' class="month__cancelled"' if row[2] else ""
        for day in _days(starts, ends, month):
            said = clock(starts.hour, starts.minute) if day == starts.date() else goes_on
            item = f'<li{struck}><span class="month__time">{escape(said)}</span> {link}{after}</li>'
            on_days[day].append(item)
    return {day: SafeString("".join(items)) for day, items in on_days.items()}


def _link(url: str, title: str, code: str) -> str:
    spoken = f' lang="{code}" hreflang="{code}"' if code else ""
    return f'<a href="{escape(url)}"{spoken}>{escape(title)}</a>'


def _after(mark: str, place: str) -> str:
    marked = f" <strong>{escape(mark)}</strong>" if mark else ""
    return f'{marked} <span class="month__place">{escape(place)}</span>' if place else marked


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
