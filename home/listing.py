"""Reading for the templates: what a list needs besides its rows, by one query a list.

Nothing here is asked row by row: a list of fifty costs as many queries as a list of five.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import prefetch_related_objects
from django.http import HttpRequest
from wagtail.models import Page

from events.models import EventReportPage
from home import queries
from home.maps import Shape, shape
from home.models import MunicipalityPage
from home.navigation import Link
from network.pages import BasePageQuerySet
from network.prepared import prepared
from network.remembering import remembered
from organisations.models import OrganisationPage
from regions.models import Motif, Municipality, Region, RegionSettings
from regions.shelf import shelf


@dataclass(frozen=True, kw_only=True)
class RegionCard:
    """A region as the hub shows it."""

    title: str
    url: str
    languages: list[str]
    motif: str
    """The name of its drawing."""
    again: bool
    """Whether a card before it has the same drawing: it is sent once, however many regions."""
    colour: str


def municipality_shapes(pages: Iterable[MunicipalityPage], request: HttpRequest) -> list[Shape]:
    """The pages as areas of their region's map."""
    return [
        shape(
            name=page.title,
            url=page.get_url(request) or "",
            outline=page.municipality.outline,
        )
        for page in pages
    ]


def finland_shapes() -> list[Shape]:
    """All regions as areas of the map of Finland, the open ones with their address."""
    return [_region_shape(region) for region in remembered("finland", _finland)]


def _finland() -> list[Region]:
    regions = Region.objects.regional().exclude(outline="")
    return list(regions.select_related("site__regionsettings"))


def _region_shape(region: Region) -> Shape:
    site = region.site
    return shape(
        name=region.name,
        url=f"{site.root_url}/" if site else "",
        outline=region.outline,
        colour=_colour(site.regionsettings) if site else "",
    )


def region_cards(regions: list[Region]) -> list[RegionCard]:
    """The open regions, each in its own colour."""
    prefetch_related_objects(regions, "site__regionsettings")
    drawn: set[str] = set()
    return [_region_card(region, drawn) for region in regions]


def _region_card(region: Region, drawn: set[str]) -> RegionCard:
    site = region.open_site
    look = site.regionsettings
    motif = look.motif if look.motif in Motif.values else Motif.NETWORK.value
    again = motif in drawn
    drawn.add(motif)
    return RegionCard(
        title=region.name,
        url=f"{site.root_url}/",
        languages=region.languages,
        motif=motif,
        again=again,
        colour=_colour(look),
    )


def _colour(look: RegionSettings) -> str:
    """A region's colour for a drawing that is seen on the light and the dark page alike."""
    return f"oklch(0.56 0.11 {look.hue})"


def municipality_links(municipalities: list[Municipality], request: HttpRequest) -> list[Link]:
    """The municipalities, linked to their page where they have one."""
    wanted = {one.pk for one in municipalities}
    pages = (one for one in queries.every_municipality_page() if one.municipality_id in wanted)
    urls = {page.municipality_id: page.get_url(request) or "" for page in pages}
    return [Link(title=one.name, url=urls.get(one.pk, "")) for one in municipalities]


def facet_shapes(values: Iterable[Any]) -> list[Shape]:
    """The places of the directory's facet as areas of the region's map."""
    return [
        shape(
            name=value.name,
            url=value.url if value.count or value.chosen else "",
            outline=value.outline,
            count=value.count,
            spoken=value.spoken,
            chosen=value.chosen,
        )
        for value in values
    ]


def backdrop_paths(outlines: Iterable[str]) -> list[str]:
    """Places around those of a facet, only drawn."""
    return [shape(name="", url="", outline=outline).path for outline in outlines]


def region_shapes(region: Region, served: Iterable[Municipality]) -> list[Shape]:
    """A region's municipalities as a picture in which those that are served stand out."""
    chosen = {place.pk for place in served}
    return [
        shape(name=place.name, url="", outline=place.outline, chosen=place.pk in chosen)
        for place in shelf().municipalities_of(region)
    ]


def told_of(organisation: OrganisationPage) -> dict[str, list[Any]]:
    """The latest ``news`` and ``stories`` of the organisation."""
    key = organisation.translation_key
    return {"news": queries.news_of(key), "stories": queries.stories_of(key)}


def reports_of(event: Page) -> list[EventReportPage]:
    """Reports of the event, whichever language of the event they were written beside."""
    reports = EventReportPage.objects.in_language().filter(
        event__translation_key=event.translation_key
    )
    return list(reports.newest().for_cards())


def pages_below(page: Page) -> list[Page]:
    """The live public pages directly under a page, in the editors' order."""
    known = getattr(page, "known_plain", ())
    if page.numchild <= len(known):  # nothing, or the variant in plain Finnish only
        return []
    return _below(page.path, page.depth + 1)


@prepared
def _below(path: str, depth: int) -> Any:
    rows = BasePageQuerySet(Page).filter(path__startswith=path, depth=depth)
    return rows.open_to_all().filter(plainpage=None).order_by("path")
