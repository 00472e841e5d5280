"""How many pages each choice of a list would give, by one query."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import Count, F, Func, Q, QuerySet, Value
from django.db.models.functions import Cast, Coalesce

Counts = dict[str, dict[str, int]]
"""Facet → value → how many; ids are written as text."""
TOTAL = "total"
SUB = "sub "
"""Before the name of a facet of themes: its sub-themes."""
_TEXT = models.TextField()


def grouped(facet: str, rows: QuerySet[Any], source: Any) -> list[QuerySet[Any]]:
    """The part of the query that counts the rows by a field or an expression; None is no value."""
    source = F(source) if isinstance(source, str) else source
    return [_counted(facet, rows, Cast(source, _TEXT))]


def grouped_by_theme(facet: str, rows: QuerySet[Any]) -> list[QuerySet[Any]]:
    """By theme, where a page of two sub-themes counts once, and by sub-theme."""
    main = Coalesce("themes__parent_id", "themes__pk")
    subs = rows.filter(Q(themes__parent__isnull=False))
    return [
        _counted(facet, rows, Cast(main, _TEXT)),
        _counted(f"{SUB}{facet}", subs, Cast("themes__pk", _TEXT)),
    ]


def total(rows: QuerySet[Any]) -> list[QuerySet[Any]]:
    """All of them."""
    return [_counted(TOTAL, rows, Value("", _TEXT))]


def together(parts: list[QuerySet[Any]]) -> QuerySet[Any]:
    """All parts as one query."""
    return parts[0].union(*parts[1:], all=True)


def counts_of(rows: Iterable[tuple[str, str, int]]) -> Counts:
    """What the query has brought."""
    counts: Counts = {TOTAL: {}}
    for facet, value, number in rows:
        counts.setdefault(facet, {})[value] = number
    return counts


class Unnest(Func):
    """The elements of an array as rows."""

    function = "unnest"
    set_returning = True


def _counted(facet: str, rows: QuerySet[Any], value: Any) -> QuerySet[Any]:
    named = rows.order_by().annotate(facet=Value(facet, _TEXT), value=value)
    return named.values_list("facet", "value").annotate(number=Count("pk", distinct=True))
