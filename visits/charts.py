"""A chart of months beside the same months a year before, drawn on the server.

The chart is for the eye: its table beside it says the same to everybody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from visits.figures import Month

WIDTH, HEIGHT, FOOT, LEFT = 720, 260, 28, 52
_NICE = (1, 2, 5, 10)
_LINES = 4


@dataclass(frozen=True)
class Column:
    """One drawn column."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Mark:
    """A word on an axis, and where it stands."""

    at: float
    words: str


@dataclass(frozen=True)
class Chart:
    """What the template draws, in the units of its own box."""

    now: tuple[Column, ...]
    before: tuple[Column, ...]
    marks: tuple[Mark, ...]
    lines: tuple[Mark, ...]
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    base: int = HEIGHT - FOOT


def chart_of(months: Sequence[Month]) -> Chart:
    """Two columns a month, up to a round number; what is hidden has none."""
    most = max((count for one in months for count in (one.now, one.before) if count), default=0)
    top = _round_up(most)
    step = (WIDTH - LEFT) / max(len(months), 1)
    scale = (HEIGHT - FOOT - 10) / top
    base = HEIGHT - FOOT

    def column(number: int, count: int | None, place: float) -> Column:
        height = round((count or 0) * scale, 1)
        x = round(LEFT + (number + place) * step, 1)
        return Column(x, base - height, round(step * 0.36, 1), height)

    return Chart(
        now=tuple(column(n, one.now, 0.5) for n, one in enumerate(months) if one.now),
        before=tuple(column(n, one.before, 0.12) for n, one in enumerate(months) if one.before),
        marks=tuple(
            Mark(round(LEFT + (n + 0.5) * step, 1), str(one.first.month))
            for n, one in enumerate(months)
        ),
        lines=tuple(
            Mark(round(base - top * part / _LINES * scale, 1), str(round(top * part / _LINES)))
            for part in range(_LINES + 1)
        ),
    )


def _round_up(number: int) -> int:
    """The next round number that four lines divide: 4, 8, 20, 40, 80, 200 …"""
    power = _LINES
    while True:
        for nice in _NICE[:-1]:
            if power * nice >= number:
                return power * nice
        power *= 10
