"""The monthly pack of a region: lines that every room tells of itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from dateutil.easter import easter
from django.utils.translation import gettext as _

from regions.models import Region
from visits.figures import month_name, months_back, visits_in

_FEASTS = {(1, 1), (1, 6), (5, 1), (12, 6), (12, 24), (12, 25), (12, 26)}
_SATURDAY = 5


@dataclass(frozen=True)
class Line:
    """One figure: what it is, how much, and a word beside it."""

    label: str
    value: str
    note: str = ""


@dataclass(frozen=True)
class Span:
    """The month that the pack tells of."""

    first: dt.date

    @property
    def after(self) -> dt.date:
        """The first day that is no more of it."""
        return months_back(self.first, -1)

    @property
    def before(self) -> dt.date:
        """The first day of the month before."""
        return months_back(self.first, 1)


Teller = Callable[[Region, Span], list[Line]]
_tellers: list[tuple[int, Teller]] = []


def monthly(order: int) -> Callable[[Teller], Teller]:
    """Let a room tell its figures: ``@monthly(20)`` in its ``monthly.py``.

    It is called with the region's rows in scope, in the reader's language.
    """

    def register(teller: Teller) -> Teller:
        _tellers.append((order, teller))
        return teller

    return register


@dataclass(frozen=True)
class Pack:
    """A region's month."""

    region: Region
    span: Span
    lines: tuple[Line, ...]

    @property
    def title(self) -> str:
        """ "Kainuu in October 2026"."""
        told = {"region": self.region.name, "month": month_name(self.span.first)}
        return _("%(region)s: %(month)s in figures") % told


def pack_of(region: Region, first: dt.date) -> Pack:
    """What every room tells of the month that begins on a day."""
    span = Span(first)
    tellers = [teller for _order, teller in sorted(_tellers, key=lambda one: one[0])]
    return Pack(region, span, tuple(line for teller in tellers for line in teller(region, span)))


def first_working_day(month: dt.date) -> dt.date:
    """The first day of a month on which Finnish offices are open."""
    day = month.replace(day=1)
    while day.weekday() >= _SATURDAY or (day.month, day.day) in _FEASTS or _is_easter(day):
        day += dt.timedelta(days=1)
    return day


def _is_easter(day: dt.date) -> bool:
    """Good Friday and Easter Monday; Ascension Day never is a month's first working day but in
    May, where it counts as well."""
    sunday = easter(day.year)
    return (day - sunday).days in {-2, 1, 39}


@monthly(10)
def _visits(region: Region, span: Span) -> list[Line]:
    now, before = visits_in(region, span.first), visits_in(region, span.before)
    note = _("%(count)s in the month before") % {"count": before} if before is not None else ""
    return [Line(_("Visits"), str(now) if now is not None else _("fewer than 5"), note)]
