"""Stretches of days in Finnish time: a month, a weekend, from one day to another."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from events.calendar.repeating import FINLAND

FIRST_YEAR, LAST_YEAR = 2000, 2100
"""What an address may ask for; all else is the present month."""


@dataclass(frozen=True)
class Stretch:
    """From the beginning of one day to the end of another; an open end is None."""

    first: dt.date | None = None
    last: dt.date | None = None

    @property
    def starts(self) -> dt.datetime | None:
        """Midnight before the first day."""
        return None if self.first is None else midnight(self.first)

    @property
    def ends(self) -> dt.datetime | None:
        """Midnight after the last day."""
        return None if self.last is None else midnight(self.last + dt.timedelta(days=1))


@dataclass(frozen=True, order=True)
class Month:
    """A month of a year."""

    year: int
    month: int

    @classmethod
    def of(cls, day: dt.date) -> Month:
        """The month that a day is in."""
        return cls(day.year, day.month)

    @classmethod
    def read(cls, text: str) -> Month | None:
        """``2026-11``; None for what is no month or too far away."""
        year, _line, month = text.partition("-")
        if not (text.isascii() and year.isdigit() and month.isdigit() and len(text) <= 7):
            return None
        found = cls(int(year), int(month))
        return found if found.is_near and 1 <= found.month <= 12 else None

    @property
    def is_near(self) -> bool:
        """True for the years that are looked at."""
        return FIRST_YEAR <= self.year <= LAST_YEAR

    @property
    def first(self) -> dt.date:
        """Its first day."""
        return dt.date(self.year, self.month, 1)

    @property
    def stretch(self) -> Stretch:
        """All of it."""
        return Stretch(self.first, self.step(1).first - dt.timedelta(days=1))

    def step(self, months: int) -> Month:
        """So many months later, or earlier."""
        years, month = divmod(self.month - 1 + months, 12)
        return Month(self.year + years, month + 1)

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"


def midnight(day: dt.date) -> dt.datetime:
    """When a day begins in Finland."""
    return dt.datetime.combine(day, dt.time.min, FINLAND)


def weekend(today: dt.date) -> Stretch:
    """The coming Friday evening's weekend, or the one that is going on."""
    saturday = today + dt.timedelta(days=5 - today.weekday())
    return Stretch(max(saturday, today), saturday + dt.timedelta(days=1))
