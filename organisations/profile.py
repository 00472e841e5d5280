"""What a profile tells besides its own fields: names, family, and what has ended."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from organisations.family import family_of
from organisations.models import OrganisationName, OrganisationPage
from organisations.structured import ngo
from regions.models import Municipality, Region
from regions.projection import on_map


@dataclass(kw_only=True)
class Served:
    """The municipalities of one region that an association serves, as its map shows them."""

    region: Region
    places: list[Municipality]
    point: tuple[float, float] | None = None
    """The association's own place on the region's map."""


def profile(request: HttpRequest, page: OrganisationPage) -> dict[str, Any]:
    """The template's context of a profile."""
    places = sorted(page.municipalities.all(), key=lambda place: place.sort_key)
    names = names_of(page)
    family = family_of(page, request.region)  # type: ignore[attr-defined]  # regions.middleware sets it
    former = [name for name in names if name.kind == OrganisationName.Kind.FORMER]
    return {
        "places": places,
        "served": _served(page, places),
        "former_names": sorted(former, key=lambda name: -(name.used_to or 0)),
        "other_names": [name for name in names if name not in former],
        "family": family,
        "has_ended": has_ended(page),
        "points": _points(page),
        "structured": ngo(
            page, url=page.get_full_url(request) or "", places=places, names=names, family=family
        ),
    }


def names_of(page: OrganisationPage) -> list[OrganisationName]:
    """Its other names, by no query for a page that was read by its address."""
    known = getattr(page, "known_names", None)
    return [*page.names.all()] if known is None else [OrganisationName(**told) for told in known]


def has_ended(page: OrganisationPage) -> bool:
    """True from the day on which the association ended."""
    return page.ended_on is not None and page.ended_on <= timezone.localdate()


def _points(page: OrganisationPage) -> list[dict[str, Any]]:
    return [{"name": page.title, "url": "", "at": page.point}] if page.point else []


def _served(page: OrganisationPage, places: Iterable[Municipality]) -> list[Served]:
    """One map a region, the home region's first."""
    regions = {place.region_id: place.region for place in places}
    ordered = sorted(regions.values(), key=lambda one: (one.pk != page.region_id, one.name))
    served = [
        Served(region=one, places=[p for p in places if p.region_id == one.pk]) for one in ordered
    ]
    for one in served:
        if page.point and one.region.pk == page.region_id:
            one.point = on_map(one.region.code, page.point)
    return served
