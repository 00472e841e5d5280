"""The choices of a list as links with how many pages each would give."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from campaign.narrowing.counting import SUB, TOTAL, Counts
from campaign.narrowing.filters import MUNICIPALITY, REGION, THEME, PageFilter
from regions.facets import Facet, FacetValue, worth_showing
from regions.models import Theme
from regions.shelf import shelf


class PageFacets:
    """The facets of one request. A list says what it ``counts`` and which facets it has besides
    places and themes."""

    def __init__(self, chosen: PageFilter, *, action: str) -> None:
        self.filter, self.action = chosen, action

    @cached_property
    def counts(self) -> Counts:
        """All counts of the request, by one query."""
        raise NotImplementedError

    def count_of(self, number: int) -> str:
        """So many, in words."""
        raise NotImplementedError

    def own(self) -> list[Facet]:
        """The list's own facets."""
        return []

    def unnamed(self) -> dict[str, str]:
        """What has been chosen that no facet offers: parameter → in words."""
        return {}

    @property
    def total(self) -> int:
        """How many fit every choice."""
        return self.counts[TOTAL].get("", 0)

    @cached_property
    def every(self) -> list[Facet]:
        """The facets that have anything to choose."""
        facets = [self._regions(), self._municipalities(), self._themes(), *self.own()]
        return [facet for facet in facets if facet.values]

    @property
    def taken(self) -> list[FacetValue]:
        """Every choice that has been made, each with the address that drops it."""
        taken = [value for facet in self.every for value in facet.values if value.chosen]
        for name, words in self.unnamed().items():
            url = self.filter.query({name: []}) or self.action
            taken.append(FacetValue(key=name, name=words, count=0, url=url, chosen=True))
        return taken

    def of_choices(
        self, parameter: str, title: Any, choices: Iterable[tuple[str, Any, Any]]
    ) -> Facet:
        """A facet of fixed choices: (value of the address, name, what is counted as it)."""
        values = [self.value(parameter, key, str(name), what) for key, name, what in choices]
        return Facet(key=parameter, title=str(title), values=worth_showing(values))

    def value(
        self,
        parameter: str,
        value: str,
        name: str,
        counted: int | str,
        *,
        group: str = "",
        instead_of: Iterable[str] = (),
    ) -> FacetValue:
        """One choice; ``counted`` is what the query calls it, in ``group`` of the counts."""
        number = self.counts.get(group or parameter, {}).get(str(counted), 0)
        return FacetValue(
            key=f"{parameter}-{value}",
            name=name,
            count=number,
            spoken=self.count_of(number),
            url=self.filter.toggled(parameter, value, instead_of=instead_of) or self.action,
            chosen=value in self.filter.choices[parameter],
        )

    def _regions(self) -> Facet:
        regions = self.filter.offered_regions
        return self.of_choices(REGION, _("Region"), [(r.slug, r.name, r.pk) for r in regions])

    def _municipalities(self) -> Facet:
        places = self.filter.offered_municipalities
        choices = [(place.slug, place.name, place.pk) for place in places]
        return self.of_choices(MUNICIPALITY, _("Municipality"), choices)

    def _themes(self) -> Facet:
        values = [value for theme in shelf().themes for value in self._theme(theme)]
        return Facet(key=THEME, title=_("Theme"), values=worth_showing(values))

    def _theme(self, theme: Theme) -> list[FacetValue]:
        """A theme; once it has been chosen its sub-themes too, which narrow it."""
        chosen = self.filter.themes
        subs = [sub.key for sub in theme.branches]
        first = self.value(THEME, theme.key, theme.name, theme.pk, instead_of=subs)
        if not any(one in chosen for one in (theme, *theme.branches)):
            return [first]
        branches = [
            self.value(
                THEME, sub.key, sub.name, sub.pk, group=f"{SUB}{THEME}", instead_of=[theme.key]
            )
            for sub in theme.branches
        ]
        for branch in branches:
            branch.below = True
        return [first, *branches]
