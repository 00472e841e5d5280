"""How many times each choice of the calendar would give, by one query."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import Count, F, Func, Value
from django.db.models.functions import Cast

from events.calendar.filters import (
    KIND,
    MUNICIPALITY,
    ONLINE,
    REGION,
    THEME,
    WHEN,
    CalendarFilter,
    during,
    stretches,
)
from events.models.calendar import CalendarQuerySet

Counts = dict[str, dict[str, int]]
"""Facet → value → how many; ids are written as text."""
TOTAL = "total"
_COLUMNS = {REGION: "region_id", MUNICIPALITY: "municipality_id", KIND: "kind", ONLINE: "online"}
_TEXT = models.TextField()


def counted(
    chosen: CalendarFilter, entries: CalendarQuerySet, now: dt.datetime, *, with_when: bool
) -> Any:
    """The query that counts each facet under all choices but its own, the total, and with
    ``with_when`` the stretches of days."""
    offered = {
        REGION: bool(chosen.offered_regions),
        MUNICIPALITY: bool(chosen.offered_municipalities),
    }
    narrowed = chosen.narrow(entries)
    rows = [_counted(TOTAL, chosen.in_time(narrowed, now))]
    for name in (REGION, MUNICIPALITY, THEME, KIND, ONLINE):
        if offered.get(name, True):
            rows.append(_grouped(name, chosen.in_time(chosen.narrow(entries, but=name), now)))
    for key, stretch in stretches(chosen.today).items() if with_when else ():
        rows.append(_counted(f"{WHEN} {key}", during(narrowed, stretch)))
    return rows[0].union(*rows[1:], all=True)


def counts_of(rows: Iterable[tuple[str, str, int]]) -> Counts:
    """What the query has brought."""
    counts: Counts = {TOTAL: {}}
    for facet, value, number in rows:
        counts.setdefault(facet, {})[value] = number
    return counts


def _grouped(facet: str, entries: CalendarQuerySet) -> Any:
    source = _Unnest(F("themes"), output_field=_TEXT) if facet == THEME else F(_COLUMNS[facet])
    rows = entries.order_by().annotate(facet=Value(facet, _TEXT), value=Cast(source, _TEXT))
    return rows.values_list("facet", "value").annotate(number=Count("*"))


def _counted(facet: str, entries: CalendarQuerySet) -> Any:
    rows = entries.order_by().annotate(facet=Value(facet, _TEXT), value=Value("", _TEXT))
    return rows.values_list("facet", "value").annotate(number=Count("*"))


class _Unnest(Func):
    """The elements of an array as rows."""

    function = "unnest"
    set_returning = True
