"""The directory's choices as links with how many associations each would give."""

from __future__ import annotations

from collections.abc import Iterable

from django.conf import settings
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from organisations import counting
from organisations.counting import Counts
from organisations.filters import (
    COLUMNS,
    LANGUAGE,
    MUNICIPALITY,
    REGION,
    THEME,
    WAY,
    WAYS,
    WORDS,
    DirectoryFilter,
)
from organisations.models.entries import DirectoryEntry
from regions.facets import FINLAND, Facet, FacetValue, worth_showing
from regions.models import Municipality, Theme
from regions.shelf import shelf


def count_of(number: int) -> str:
    """So many associations, in words."""
    words = ngettext("%(total)s association", "%(total)s associations", number)
    return words % {"total": number}


class Facets:
    """The facets of one request, all counted by one query."""

    def __init__(
        self, chosen: DirectoryFilter, *, language: str, action: str, letters: bool = False
    ) -> None:
        self.filter, self.action = chosen, action
        entries = DirectoryEntry.objects.shown_to(language).serving(chosen.region)
        self.found = chosen.narrow(entries)
        rows = {name: chosen.narrow(entries, but=name) for name in self._columns()}
        rows[counting.TOTAL] = self.found
        if letters:
            rows[counting.LETTER] = self.found
        asked = f"{chosen.region.slug} {chosen.choices} {chosen.words}"
        self.counts: Counts = counting.count(
            rows, language, asked=asked, by_minute=chosen.region.is_hub
        )

    def _columns(self) -> list[str]:
        """What is counted: not what this site does not offer."""
        offered = {
            REGION: bool(self.filter.offered_regions),
            MUNICIPALITY: bool(self.filter.offered_municipalities),
        }
        return [c.name for c in COLUMNS if offered.get(c.parameter, True)]

    @property
    def total(self) -> int:
        """How many associations fit every choice."""
        return self.counts[counting.TOTAL].get("", 0)

    @cached_property
    def every(self) -> list[Facet]:
        """The facets that have anything to choose, in the order in which people think."""
        facets = [
            self._regions(),
            self._municipalities(),
            self._themes(),
            self._languages(),
            self._ways(),
        ]
        return [facet for facet in facets if facet.values]

    @property
    def taken(self) -> list[FacetValue]:
        """Every choice that has been made, each with the address that drops it."""
        taken = [value for facet in self.every for value in facet.values if value.chosen]
        if words := self.filter.words:
            url = self._address(self.filter.query({WORDS: []}))
            taken.append(FacetValue(key=WORDS, name=f"“{words}”", count=0, url=url, chosen=True))
        return taken

    def _regions(self) -> Facet:
        chosen, outlines = self.filter.regions, dict(shelf().outlines)
        values = []
        for region in self.filter.offered_regions:
            value = self._value(REGION, region.slug, region.name, region.pk, region in chosen)
            value.outline = outlines.pop(region.pk, "")
            values.append(value)
        title, backdrop = _("Region"), list(outlines.values())
        return Facet(key=REGION, title=title, values=values, view_box=FINLAND, backdrop=backdrop)

    def _municipalities(self) -> Facet:
        places = self.filter.offered_municipalities
        regions = {place.region_id for place in places}
        box = self._box(regions.pop()) if len(regions) == 1 else ""
        values = [self._place(place) for place in places]
        return Facet(key=MUNICIPALITY, title=_("Municipality"), values=values, view_box=box)

    def _box(self, region_id: int) -> str:
        """Of the map of a region that this site shows."""
        known = [self.filter.region, *self.filter.offered_regions]
        return next((region.map_view_box for region in known if region.pk == region_id), "")

    def _place(self, place: Municipality) -> FacetValue:
        chosen = place in self.filter.municipalities
        value = self._value(MUNICIPALITY, place.slug, place.name, place.pk, chosen)
        value.outline = place.outline
        return value

    def _themes(self) -> Facet:
        values = [value for theme in shelf().themes for value in self._theme(theme)]
        return Facet(key=THEME, title=_("Theme"), values=worth_showing(values))

    def _theme(self, theme: Theme) -> list[FacetValue]:
        """A theme, and its sub-themes once it or one of them has been chosen."""
        chosen = self.filter.themes
        value = self._value(THEME, theme.key, theme.name, theme.pk, theme in chosen)
        if not any(one in chosen for one in (theme, *theme.branches)):
            return [value]
        branches = [
            self._value(THEME, sub.key, sub.name, sub.pk, sub in chosen, instead_of=[theme.key])
            for sub in theme.branches
        ]
        for branch in branches:
            branch.below = True
        return [value, *branches]

    def _languages(self) -> Facet:
        values = [
            self._value(LANGUAGE, code, str(name), code, code in self.filter.languages)
            for code, name in settings.LANGUAGES
        ]
        for value, (code, _name) in zip(values, settings.LANGUAGES, strict=True):
            value.language = code
        return Facet(key=LANGUAGE, title=_("Language"), values=worth_showing(values))

    def _ways(self) -> Facet:
        names = {"etana": _("On line or by telephone"), "paikalla": _("On the spot only")}
        values = [
            self._value(WAY, way, names[way], counted, way in self.filter.ways)
            for way, counted in WAYS.items()
        ]
        return Facet(key=WAY, title=_("How one takes part"), values=worth_showing(values))

    def _value(
        self,
        parameter: str,
        value: str,
        name: str,
        counted: int | str,
        chosen: bool,
        *,
        instead_of: Iterable[str] = (),
    ) -> FacetValue:
        column = next(c.name for c in COLUMNS if c.parameter == parameter)
        number = self.counts.get(column, {}).get(str(counted), 0)
        url = self._address(self.filter.toggled(parameter, value, instead_of=instead_of))
        key = f"{parameter}-{value}"
        return FacetValue(
            key=key, name=name, count=number, spoken=count_of(number), url=url, chosen=chosen
        )

    def _address(self, query: str) -> str:
        return query or self.action
