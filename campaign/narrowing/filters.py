"""What a reader of a list has chosen: ``?maakunta=kainuu&teema=mielenterveys``.

Choices of one kind widen the list, choices of different kinds narrow it. A value that is not on
offer is left out, so a mistyped or old address still gives a list.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any, TypeVar
from urllib.parse import urlencode

from django.db.models import Model, Q, QuerySet
from django.http import QueryDict

from regions.models import Region, Theme
from regions.offering import PlacesOnOffer
from regions.shelf import shelf

REGION, MUNICIPALITY, THEME = "maakunta", "kunta", "teema"
_MOST_VALUES = 50
"""Of one kind in an address; nobody chooses more by hand."""

Choices = dict[str, list[str]]
"""Parameter → values, as the address has them."""
Rows = TypeVar("Rows", bound="QuerySet[Any]")


class PageFilter(PlacesOnOffer):
    """Places and themes; a list adds its own kinds of choices.

    ``model`` are the pages; ``place_field`` leads to their municipality or municipalities.
    """

    model: type[Model]
    place_field: str

    def __init__(self, query: QueryDict, *, region: Region) -> None:
        self.region, self._query = region, query
        self.regions = [r for r in self.offered_regions if r.slug in self.asked(REGION)]
        places = self.asked(MUNICIPALITY)
        self.municipalities = [m for m in self.known_municipalities if m.slug in places]
        self.themes = [t for t in shelf().every_theme.values() if t.key in self.asked(THEME)]

    def asked(self, parameter: str) -> set[str]:
        """What the address says, right or wrong."""
        return set(self._query.getlist(parameter)[:_MOST_VALUES])

    @cached_property
    def choices(self) -> Choices:
        """The choices as parameters of an address."""
        return {
            REGION: [region.slug for region in self.regions],
            MUNICIPALITY: [place.slug for place in self.municipalities],
            THEME: [theme.key for theme in self.themes],
            **self.own_choices(),
        }

    def own_choices(self) -> Choices:
        """Those of the list itself, in order."""
        return {}

    @property
    def is_set(self) -> bool:
        """True when the reader has narrowed the list."""
        return any(self.choices.values())

    def narrow(self, rows: Rows, *, but: str = "") -> Rows:
        """Only the pages that fit every choice; ``but`` is a parameter that is left open."""
        for name, fits in self.wanted().items():
            if fits is not None and name != but:
                rows = rows.filter(fits)
        return rows

    def wanted(self) -> dict[str, Q | None]:
        """What a page must be for each kind of choice; None for what has not been chosen."""
        places, themes = [m.pk for m in self.municipalities], self._theme_keys()
        return {
            REGION: Q(region__in=self.regions) if self.regions else None,
            MUNICIPALITY: self._among(self.place_field, places),
            THEME: self._among("themes", themes),
        }

    def query(self, changes: Choices | None = None) -> str:
        """The address's query with some choices changed, always in the same order; may be empty."""
        choices = self.choices | (changes or {})
        pairs = [(name, value) for name, values in choices.items() for value in values]
        return "?" + urlencode(pairs) if pairs else ""

    def toggled(self, parameter: str, value: str, *, instead_of: Iterable[str] = ()) -> str:
        """The query with one value added, or dropped when it has been chosen."""
        values, dropped = self.choices[parameter], {value, *instead_of}
        kept = [one for one in values if one not in dropped]
        return self.query({parameter: kept if value in values else [*kept, value]})

    def _among(self, field: str, keys: list[int]) -> Q | None:
        """A subquery, so that a page with two of the values is one row."""
        if not keys:
            return None
        fitting = self.model._default_manager.filter(**{f"{field}__in": keys})
        return Q(pk__in=fitting.order_by().values("pk"))

    def _theme_keys(self) -> list[int]:
        """With all sub-themes; a theme whose sub-theme has been chosen too adds nothing."""
        parents = {theme.parent_id for theme in self.themes}
        narrowest: list[Theme] = [theme for theme in self.themes if theme.pk not in parents]
        branches = {theme.pk: theme.branches for theme in shelf().themes}
        below = [sub for theme in narrowest for sub in branches.get(theme.pk, [])]
        return [theme.pk for theme in (*narrowest, *below)]
