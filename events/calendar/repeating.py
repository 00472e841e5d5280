"""When an event that repeats is held: its times in Finnish time, summer and winter alike.

Dates are counted on the wall clock, as people do: a club at 17 is at 17 in July and in December.
A time that the clock skips is moved as RFC 5545 (3.3.5) says, to an hour later; of an hour that
comes twice the first one is meant.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta
from dateutil.rrule import MONTHLY, WEEKLY, rrule, weekday
from django.conf import settings

FINLAND = ZoneInfo(settings.TIME_ZONE)
LONGEST = relativedelta(years=2)
"""From the first time to the last."""
MOST_TIMES = 200
_LAST = 5
"""A fifth Tuesday is the last one: not every month has five."""
_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})\Z|(\d{4})-(\d{1,2})-(\d{1,2})\Z")


@dataclass(frozen=True)
class Rule:
    """How an event repeats; ``repeats`` is a value of ``Repeating.Rule``, empty for once."""

    repeats: str
    until: dt.date | None
    left_out: frozenset[dt.date] = frozenset()


@dataclass(frozen=True)
class Held:
    """One time of an event, as moments."""

    starts_at: dt.datetime
    ends_at: dt.datetime


class NoSuchDay(ValueError):
    """What was written is no day; ``words`` are what was written."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


def day_of(words: str) -> dt.date:
    """``24.12.2026`` or ``2026-12-24``. Raises ``NoSuchDay`` for all else, 31.2. too."""
    found = _DAY.match(words.strip())
    if found is None:
        raise NoSuchDay(words.strip())
    day, month, year, iso_year, iso_month, iso_day = found.groups()
    try:
        return dt.date(int(year or iso_year), int(month or iso_month), int(day or iso_day))
    except ValueError:
        raise NoSuchDay(words.strip()) from None


def days_of(words: str) -> frozenset[dt.date]:
    """Days with commas between. Raises ``NoSuchDay`` for the first that is none."""
    return frozenset(day_of(part) for part in re.split(r"[,;]", words) if part.strip())


def times_of(starts_at: dt.datetime, ends_at: dt.datetime, rule: Rule) -> list[Held]:
    """Every time that the event is held, at most ``MOST_TIMES``; at least the first one."""
    if not rule.repeats or rule.until is None:
        return [Held(starts_at, ends_at)]
    first = _on_the_wall(starts_at)
    lasts = _on_the_wall(ends_at) - first
    walls = (wall for wall in _walls(first, rule) if wall.date() not in rule.left_out)
    found = [Held(_moment(wall), _moment(wall + lasts)) for wall in islice(walls, MOST_TIMES)]
    return found or [Held(starts_at, ends_at)]


def count_of_times(starts_at: dt.datetime, rule: Rule) -> int:
    """How many times the rule gives, one more than ``MOST_TIMES`` when they are too many."""
    walls = _walls(_on_the_wall(starts_at), rule)
    left = (wall for wall in walls if wall.date() not in rule.left_out)
    return sum(1 for _wall in islice(left, MOST_TIMES + 1))


def last_allowed(starts_at: dt.datetime) -> dt.date:
    """The latest day until which an event that begins then may repeat."""
    return _on_the_wall(starts_at).date() + LONGEST


def weekday_in_month(first: dt.date) -> tuple[int, int]:
    """Weekday from Monday = 0, and which of the month it is: 1 to 4, or -1 for the last."""
    number = (first.day - 1) // 7 + 1
    return first.weekday(), -1 if number == _LAST else number


def _walls(first: dt.datetime, rule: Rule) -> Iterator[dt.datetime]:
    until = dt.datetime.combine(
        min(rule.until or first.date(), first.date() + LONGEST), dt.time.max
    )
    if rule.repeats == "monthly":
        day, number = weekday_in_month(first.date())
        return iter(rrule(MONTHLY, dtstart=first, until=until, byweekday=weekday(day)(number)))
    interval = 2 if rule.repeats == "fortnightly" else 1
    return iter(rrule(WEEKLY, dtstart=first, until=until, interval=interval))


def _on_the_wall(moment: dt.datetime) -> dt.datetime:
    return moment.astimezone(FINLAND).replace(tzinfo=None, fold=0)


def _moment(wall: dt.datetime) -> dt.datetime:
    """Of the clock's time; out and back puts what the clock skips an hour later."""
    return wall.replace(tzinfo=FINLAND).astimezone(dt.UTC)
