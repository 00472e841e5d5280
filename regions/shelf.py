"""Reference data at hand: themes and municipalities change when they are loaded, not in between.

Every process keeps them in memory for some minutes, so that a page that needs all names of themes
costs no query. What is on the shelf is read only.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from functools import cached_property

from django.db.models import QuerySet

from regions.models import Municipality, Region, Theme

KEPT_SECONDS = 300


@dataclass(frozen=True)
class Shelf:
    """Every theme in order, each with its sub-themes in ``branches``; every municipality with its
    region; the regions' outlines."""

    themes: list[Theme]
    municipalities: dict[int, Municipality]
    """By id, in the order of the Finnish alphabet, with outlines."""
    outlines: dict[int, str]
    """Of the 19 regions on the map of Finland, by the region's id."""
    brought: float = field(default_factory=time.monotonic)

    @cached_property
    def every_theme(self) -> dict[int, Theme]:
        """Themes and sub-themes by id, in order: each theme before its own sub-themes."""
        both = (one for theme in self.themes for one in (theme, *theme.branches))
        return {one.pk: one for one in both}

    def municipalities_of(self, region: Region) -> list[Municipality]:
        """The region's municipalities."""
        return self._by_region.get(region.pk, [])

    @cached_property
    def _by_region(self) -> dict[int, list[Municipality]]:
        found: dict[int, list[Municipality]] = {}
        for one in self.municipalities.values():
            found.setdefault(one.region_id, []).append(one)
        return found


_held: list[Shelf] = []


def shelf() -> Shelf:
    """What this process holds; brought from the database when it is not fresh."""
    if not _held or time.monotonic() - _held[0].brought > KEPT_SECONDS:
        _held[:] = [_bring()]
    return _held[0]


def forget() -> None:
    """Let the next one who asks bring everything anew."""
    _held.clear()


def _municipalities() -> QuerySet[Municipality]:
    rows = Municipality.objects.order_by("sort_key")
    return rows.select_related("region").defer("region__outline")


def _bring() -> Shelf:
    every = list(Theme.objects.all())
    for theme in every:
        theme.branches = [sub for sub in every if sub.parent_id == theme.pk]
    places = {one.pk: one for one in _municipalities()}
    outlines = dict(Region.objects.exclude(outline="").values_list("pk", "outline"))
    return Shelf([theme for theme in every if theme.parent_id is None], places, outlines)
