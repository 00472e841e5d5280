"""The day of a campaign, and how far away it is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Countdown:
    """What a campaign's page says of its day; one of the three is known."""

    day: dt.date | None = None
    days: int | None = None
    """To the day; 0 on it."""
    was_on: dt.date | None = None
    """The campaign still goes on, but its last day comes before the next one."""
    ended_on: dt.date | None = None


def day_of_year(year: int, month: int, day: int) -> dt.date:
    """The day in the year; one that a month lacks is kept on the month's last."""
    for number in range(day, 0, -1):
        try:
            return dt.date(year, month, number)
        except ValueError:
            continue
    raise ValueError("A campaign needs a launch day.")
