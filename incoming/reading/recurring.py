"""Rules of recurrence (RFC 5545, 3.3.10) as ours, or as times one by one; never for long.

Only rules whose next time is found within a few steps are worked out: dateutil looks for 30
February until the year 9999, and a rule by the second fills the memory.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import Any

from dateutil.rrule import DAILY, MONTHLY, WEEKLY, YEARLY, rrule, weekday

from events.calendar.repeating import FINLAND, LONGEST, MOST_TIMES, weekday_in_month
from network.troubles import Trouble

MOST_APART = 60
"""Events that one rule may become."""
_FREQUENCIES = {"DAILY": DAILY, "WEEKLY": WEEKLY, "MONTHLY": MONTHLY, "YEARLY": YEARLY}
_TOO_OFTEN = {"SECONDLY", "MINUTELY", "HOURLY"}
_KNOWN = {"FREQ", "INTERVAL", "UNTIL", "COUNT", "BYDAY", "BYMONTHDAY", "BYMONTH", "WKST"}
_MOST_INTERVAL = 400
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LEAP = 2028


@dataclass(frozen=True)
class Times:
    """When an event is held, on the wall clock: by a rule of ours, or one by one."""

    starts: list[dt.datetime]
    rule: str = ""
    is_cut: bool = False


def times_of(
    first: dt.datetime, rule: Mapping[str, list[Any]], left_out: Iterable[dt.date], now: dt.datetime
) -> Times | None:
    """The times from now on, at least the first; None for a rule that is not known here. Wall
    clock throughout. Raises ``Trouble`` for one that no event has."""
    said = {name: list(values) for name, values in rule.items()}
    frequency = str(said.get("FREQ", [""])[0]).upper()
    if frequency in _TOO_OFTEN or {"BYHOUR", "BYMINUTE", "BYSECOND"} & set(said):
        raise Trouble("repeats_too_often")
    if frequency not in _FREQUENCIES or set(said) - _KNOWN or not _happens(said, frequency):
        return None
    until = _until(said, max(first, now))
    days = set(left_out)
    walls = _rule(first, frequency, said, until)
    near = takewhile(lambda wall: wall <= until, walls)
    coming = (wall for wall in near if wall >= now and wall.date() not in days)
    found = list(islice(coming, MOST_TIMES + 1)) or [first]
    ours = _ours(found, frequency, said, days)
    if ours:
        return Times(found[:MOST_TIMES], ours)
    return Times(found[:MOST_APART], is_cut=len(found) > MOST_APART)


def _rule(
    first: dt.datetime, frequency: str, said: dict[str, list[Any]], until: dt.datetime
) -> rrule:
    return rrule(
        _FREQUENCIES[frequency],
        dtstart=first,
        interval=int(said.get("INTERVAL", [1])[0]),
        count=None if "UNTIL" in said or "COUNT" not in said else int(said["COUNT"][0]),
        until=until if "COUNT" not in said else None,
        byweekday=[_weekday(str(one)) for one in said.get("BYDAY", [])] or None,
        bymonthday=[int(one) for one in said.get("BYMONTHDAY", [])] or None,
        bymonth=[int(one) for one in said.get("BYMONTH", [])] or None,
    )


def _until(said: dict[str, list[Any]], begin: dt.datetime) -> dt.datetime:
    last = begin + LONGEST
    if "UNTIL" not in said:
        return last
    told = said["UNTIL"][0]
    if not isinstance(told, dt.datetime):
        told = dt.datetime.combine(told, dt.time.max)
    if told.tzinfo is not None:
        told = told.astimezone(FINLAND).replace(tzinfo=None)
    return min(told, last)


def _happens(said: dict[str, list[Any]], frequency: str) -> bool:
    """Whether the rule's numbers are such that a time is found soon."""
    try:
        interval = int(said.get("INTERVAL", [1])[0])
        count = int(said.get("COUNT", [1])[0])
        months = [int(one) for one in said.get("BYMONTH", [])] or list(range(1, 13))
        days = [int(one) for one in said.get("BYMONTHDAY", [])]
        weekdays = [_weekday(str(one)) for one in said.get("BYDAY", [])]
    except (ValueError, TypeError):
        return False
    if not (1 <= interval <= _MOST_INTERVAL and 1 <= count <= 10_000):
        return False
    if not all(1 <= month <= 12 for month in months):
        return False
    if weekdays and frequency == "DAILY" and interval > 1:
        return False
    if any(day.n for day in weekdays) and (frequency != "MONTHLY" or days):
        return False
    if days and (frequency in {"WEEKLY", "DAILY"} or weekdays):
        return False
    return not days or any(
        1 <= abs(day) <= calendar.monthrange(_LEAP, month)[1] for day in days for month in months
    )


def _weekday(words: str) -> weekday:
    """``TU``, ``2TU`` or ``-1FR``; at most the fifth."""
    number = int(words[:-2]) if words[:-2] else 0
    if abs(number) > 5:
        raise ValueError(words)
    day = weekday(_DAYS.index(words[-2:].upper()))
    return day(number) if number else day


def _ours(
    found: list[dt.datetime], frequency: str, said: dict[str, list[Any]], days: set[dt.date]
) -> str:
    """Which of our own rules gives the very same times; empty for none."""
    if len(found) < 2 or len(found) > MOST_TIMES:
        return ""
    interval = int(said.get("INTERVAL", [1])[0])
    name = {("WEEKLY", 1): "weekly", ("WEEKLY", 2): "fortnightly", ("MONTHLY", 1): "monthly"}.get(
        (frequency, interval), ""
    )
    held = [wall.date() for wall in found]
    if not name or len({day.weekday() for day in held}) > 1 or "BYMONTH" in said:
        return ""
    if name == "monthly":
        same = {weekday_in_month(day) for day in held}
        return name if len(same) == 1 and not days else ""
    step = dt.timedelta(weeks=interval)
    every = {held[0] + step * number for number in range((held[-1] - held[0]) // step + 1)}
    return name if every - days == set(held) else ""
