"""The ways to narrow a search, each with the number of answers that it would leave."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext as _

from network.paginate import PARAMETER
from network.search.described import Kind
from network.search.finding import Found
from regions.models import Region
from regions.searching.wanted import KIND, LANGUAGE, MUNICIPALITY, THEME, TIME, Time, Wanted
from regions.shelf import shelf

_MOST = 30
"""Values with fewer answers than these are named in words quicker than they are found here."""
_SHOWN = 6
"""Values that are seen at once; the rest open below them."""


@dataclass(frozen=True, kw_only=True)
class Option:
    """One value of a facet."""

    label: str
    url: str
    count: int = 0
    chosen: bool = False
    language: str = ""
    """The code of the label's own language, where it is not the reader's."""


@dataclass(frozen=True, kw_only=True)
class Facet:
    """A heading and its values, those with the most answers first."""

    heading: str
    options: Sequence[Option]

    @property
    def first(self) -> Sequence[Option]:
        """What is seen at once; one more value is not worth a door of its own."""
        return self.options if len(self.options) <= _SHOWN + 1 else self.options[:_SHOWN]

    @property
    def rest(self) -> Sequence[Option]:
        """What opens below."""
        return self.options[len(self.first) :]


Rows = Sequence[tuple[str, str, int]]
"""(value in the address, label, count)"""


def facets(wanted: Wanted, found: Found, request: HttpRequest) -> list[Facet]:
    """The facets that have something to choose, in the order in which they help most."""
    region: Region = request.region  # type: ignore[attr-defined]  # regions.middleware sets it
    municipality, theme = wanted.municipality, wanted.theme
    language = _languages(found)
    made = (
        (_("Kind"), KIND, _kinds(found), wanted.kind),
        (
            _("Municipality"),
            MUNICIPALITY,
            _municipalities(found, region),
            municipality.slug if municipality else None,
        ),
        (_("Theme"), THEME, _themes(found), theme.key if theme else None),
        (_("When"), TIME, _times(found), wanted.time),
        (_("Language"), LANGUAGE, language if len(language) > 1 else (), wanted.language),
    )
    return [
        Facet(heading=heading, options=list(_options(parameter, rows, chosen, request)))
        for heading, parameter, rows, chosen in made
        if rows or chosen
    ]


def chosen(wanted: Wanted, request: HttpRequest) -> list[Option]:
    """What has been chosen, each leading to the search without it."""
    language = wanted.language
    held = (
        (KIND, wanted.kind.label if wanted.kind else ""),
        (MUNICIPALITY, wanted.municipality.name if wanted.municipality else ""),
        (THEME, wanted.theme.name if wanted.theme else ""),
        (TIME, wanted.time.label if wanted.time else ""),
        (LANGUAGE, dict(settings.LANGUAGES)[language] if language else ""),
    )
    return [
        Option(label=str(label), url=_without(request, name), chosen=True)
        for name, label in held
        if label
    ]


def _options(
    parameter: str, rows: Rows, chosen: str | None, request: HttpRequest
) -> Iterator[Option]:
    without = _without(request, parameter)
    for value, label, count in rows[:_MOST]:
        here = value == chosen
        yield Option(
            label=label,
            url=without if here else f"{without}&{parameter}={quote(value)}",
            count=count,
            chosen=here,
            language=value if parameter == LANGUAGE else "",
        )


def _without(request: HttpRequest, parameter: str) -> str:
    """The present search without one choice, from its first page."""
    query = request.GET.copy()
    for name in (parameter, PARAMETER):
        query.pop(name, None)
    return f"?{query.urlencode()}"


def _kinds(found: Found) -> Rows:
    rows = [
        (kind.value, str(kind.label), found.counts.get("kind", {}).get(kind, 0)) for kind in Kind
    ]
    return [row for row in rows if row[2]]


def _times(found: Found) -> Rows:
    counts = found.counts.get("time", {})
    return [(one.value, str(one.label), counts[one]) for one in Time if counts.get(one)]


def _languages(found: Found) -> Rows:
    counts = found.counts.get("language", {})
    return [(code, name, counts[code]) for code, name in settings.LANGUAGES if counts.get(code)]


def _municipalities(found: Found, region: Region) -> Rows:
    """The region's own municipalities; an association's others are its neighbours' matter."""
    counts = found.counts.get("municipality", {})
    held = [(shelf().municipalities.get(int(key)), count) for key, count in counts.items()]
    own = [
        (one, count)
        for one, count in held
        if one is not None and (region.is_hub or one.region_id == region.pk)
    ]
    ranked = sorted(own, key=lambda row: (-row[1], row[0].sort_key))
    return [(one.slug, one.name, count) for one, count in ranked]


def _themes(found: Found) -> Rows:
    counts = {int(key): count for key, count in found.counts.get("theme", {}).items()}
    rows = [shelf().every_theme[key] for key in counts if key in shelf().every_theme]
    ranked = sorted(rows, key=lambda theme: (-counts[theme.pk], theme.position))
    return [(theme.key, theme.name, counts[theme.pk]) for theme in ranked]
