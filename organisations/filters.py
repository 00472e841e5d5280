"""What a reader of the directory has chosen: ``?kunta=kajaani&kunta=kuhmo&teema=mielenterveys``.

Choices of one kind widen the list, choices of different kinds narrow it. A value that is not on
offer is left out, so a mistyped or old address still gives a list.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.conf import settings
from django.http import QueryDict
from django.utils.functional import cached_property

from organisations.basket.selection import PARAMETER, Selection
from organisations.counting import ONLINE
from organisations.models.entries import EntryQuerySet
from regions.models import Region, RoomKey, Theme
from regions.offering import PlacesOnOffer
from regions.shelf import shelf

REGION, MUNICIPALITY, THEME = "maakunta", "kunta", "teema"
LANGUAGE, WAY, WORDS, VIEW = "kieli", "tapa", "nimi", "nakyma"
LIST, MAP, ALPHABET, SHEET = "lista", "kartta", "aakkoset", "tuloste"
VIEWS = (LIST, MAP, ALPHABET, SHEET)
WAYS = {"etana": "true", "paikalla": "false"}
"""How one takes part: a value of the address → what is counted as it."""
_LONGEST_WORDS = 100
_MOST_VALUES = 50
"""Of one kind in an address; nobody chooses more by hand."""

Choices = dict[str, list[str]]
"""Parameter → values, as the address has them."""


@dataclass(frozen=True)
class Column:
    """Which array of the directory's table a parameter looks into."""

    parameter: str
    name: str


COLUMNS = (
    Column(REGION, "regions"),
    Column(MUNICIPALITY, "municipalities"),
    Column(THEME, "themes"),
    Column(LANGUAGE, "languages"),
    Column(WAY, ONLINE),
)


def has_associations(region: Region) -> bool:
    """True for sites that show associations: regions with the room, and the hub, which has all."""
    return region.is_hub or RoomKey.ORGANISATIONS in region.rooms


class DirectoryFilter(PlacesOnOffer):
    """The choices that the address makes, of those that are on offer in the region."""

    def __init__(self, query: QueryDict, *, region: Region) -> None:
        self.region = region
        self.words = query.get(WORDS, "").replace("\x00", "").strip()[:_LONGEST_WORDS]
        self.picked = Selection.of(query).text
        self.view = query.get(VIEW, LIST) if query.get(VIEW) in VIEWS else LIST
        asked = {c.parameter: set(query.getlist(c.parameter)[:_MOST_VALUES]) for c in COLUMNS}
        self.regions = [r for r in self.offered_regions if r.slug in asked[REGION]]
        self.municipalities = [
            m for m in self.known_municipalities if m.slug in asked[MUNICIPALITY]
        ]
        self.themes = [theme for theme in self._all_themes if theme.key in asked[THEME]]
        self.languages = [code for code, _n in settings.LANGUAGES if code in asked[LANGUAGE]]
        self.ways = [way for way in WAYS if way in asked[WAY]]

    @cached_property
    def choices(self) -> Choices:
        """The choices as parameters of an address."""
        return {
            REGION: [region.slug for region in self.regions],
            MUNICIPALITY: [place.slug for place in self.municipalities],
            THEME: [theme.key for theme in self.themes],
            LANGUAGE: self.languages,
            WAY: self.ways,
        }

    @property
    def is_set(self) -> bool:
        """True when the reader has narrowed the list."""
        return bool(self.words or any(self.choices.values()))

    def narrow(self, entries: EntryQuerySet, *, but: str = "") -> EntryQuerySet:
        """Only the entries that fit every choice; ``but`` names a column that is left open."""
        for column, values in self._wanted().items():
            if values and column != but:
                entries = entries.filter(**{f"{column}__overlap": values})
        if self.ways and but != ONLINE:
            entries = entries.filter(online__in=[way == "etana" for way in self.ways])
        if self.words:
            entries = entries.filter(names__contains=self.words.casefold())
        return entries

    def query(
        self, changes: Choices | None = None, *, view: str | None = None, picked: bool = True
    ) -> str:
        """The address's query with some choices changed, always in the same order; may be empty.

        ``picked`` carries the basket on; it is no part of what the list is.
        """
        choices = self.choices | (changes or {})
        pairs: list[tuple[str, str]] = [
            (name, value) for name, values in choices.items() for value in values
        ]
        words = choices.get(WORDS, [self.words])
        pairs += [(WORDS, word) for word in words if word]
        shown = self.view if view is None else view
        pairs += [(VIEW, shown)] if shown != LIST else []
        pairs += [(PARAMETER, self.picked)] if picked and self.picked else []
        return "?" + urlencode(pairs) if pairs else ""

    def toggled(self, parameter: str, value: str, *, instead_of: Iterable[str] = ()) -> str:
        """The query with one value added, or dropped when it has been chosen."""
        values = self.choices[parameter]
        dropped = {value, *instead_of}
        kept = [one for one in values if one not in dropped]
        return self.query({parameter: kept if value in values else [*kept, value]})

    def _wanted(self) -> dict[str, Sequence[int | str]]:
        return {
            "regions": [region.pk for region in self.regions],
            "municipalities": [place.pk for place in self.municipalities],
            "themes": [theme.pk for theme in self._narrowest_themes()],
            "languages": self.languages,
        }

    def _narrowest_themes(self) -> list[Theme]:
        """A theme whose sub-theme has been chosen too adds nothing but what was not meant."""
        parents = {theme.parent_id for theme in self.themes}
        return [theme for theme in self.themes if theme.pk not in parents]

    @cached_property
    def _all_themes(self) -> list[Theme]:
        return [sub for theme in shelf().themes for sub in (theme, *theme.branches)]
