"""How many associations each choice of the directory would give, counted under the other choices.

One query counts every facet; its answer is kept in Redis until an association changes. Without
Redis everything is counted anew, nothing else.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping
from typing import Any

from django.core.cache import cache
from django.db import models
from django.db.models import Count, F, Func, Value
from django.db.models.functions import Cast, Left
from django.utils import timezone

from network.sorting import alphabet_of
from organisations.models.entries import EntryQuerySet

Counts = dict[str, dict[str, int]]
"""Facet → value → how many; ids are written as text."""

TOTAL, LETTER, ONLINE = "total", "letter", "online"
"""What is counted besides the arrays of ``DirectoryEntry``."""
_VERSION = "directory-version"
_KEPT_SECONDS = 600
_TEXT = models.TextField()


def count(
    rows: Mapping[str, EntryQuerySet], language: str, *, asked: str, by_minute: bool = False
) -> Counts:
    """Count each facet's values; ``rows`` gives a facet's name and the entries that it counts.

    ``asked`` says in words what the rows are of, so that the answer is known again. ``by_minute``
    lets an answer be a minute old: the whole country changes all the time and is long to count.
    """
    stamp = int(time.time() // 60) if by_minute else cache.get(_VERSION, 0)
    words = f"{stamp} {asked} {language} {timezone.localdate()} {sorted(rows)}"
    key = f"directory-counts-{hashlib.sha256(words.encode()).hexdigest()}"
    found: Counts | None = cache.get(key)
    if found is None:
        found = {facet: {} for facet in rows}
        first, *others = (_grouped(facet, entries, language) for facet, entries in rows.items())
        for facet, value, number in first.union(*others, all=True):
            found[facet][value] = number
        cache.set(key, found, _KEPT_SECONDS)
    return found


def forget_counts() -> None:
    """An association has changed: what was counted before is not asked for again."""
    try:
        cache.incr(_VERSION)
    except ValueError:
        cache.set(_VERSION, 1, None)


def _grouped(facet: str, entries: EntryQuerySet, language: str) -> Any:
    rows = entries.order_by().annotate(facet=Value(facet, _TEXT), value=_value(facet, language))
    return rows.values_list("facet", "value").annotate(number=Count("*"))


def _value(facet: str, language: str) -> Any:
    if facet == TOTAL:
        return Value("", _TEXT)
    if facet == LETTER:
        return Left(F(f"order_{alphabet_of(language)}"), 1, output_field=_TEXT)
    if facet == ONLINE:
        return Cast("online", _TEXT)
    return Cast(_Unnest(F(facet), output_field=_TEXT), _TEXT)


class _Unnest(Func):
    """The elements of an array as rows."""

    function = "unnest"
    set_returning = True
