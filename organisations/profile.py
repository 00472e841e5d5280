"""What a profile tells besides its own fields: names, family, and what has ended."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.db.models import QuerySet, UUIDField
from django.http import HttpRequest
from django.utils import timezone

from network.conditions import Among
from network.prepared import prepared
from organisations.models import OrganisationName, OrganisationPage
from organisations.structured import ngo
from regions.models import Municipality, Region
from regions.projection import on_map

MEMBERS_SHOWN = 30


@dataclass(kw_only=True)
class Served:
    """The municipalities of one region that an association serves, as its map shows them."""

    region: Region
    places: list[Municipality]
    point: tuple[float, float] | None = None
    """The association's own place on the region's map."""


@dataclass(kw_only=True)
class Family:
    """The associations that one stands in a relation with, each as the reader's language has it."""

    umbrella: OrganisationPage | None = None
    successor: OrganisationPage | None = None
    predecessors: list[OrganisationPage] = field(default_factory=list)
    members: list[OrganisationPage] = field(default_factory=list)
    named_umbrella: str = ""
    """An umbrella organisation that has no profile here."""

    @property
    def umbrella_name(self) -> str:
        """The umbrella organisation's name, wherever it is kept; none of an unpublished profile."""
        return self.umbrella.title if self.umbrella else self.named_umbrella


def profile(request: HttpRequest, page: OrganisationPage) -> dict[str, Any]:
    """The template's context of a profile."""
    places = sorted(page.municipalities.all(), key=lambda place: place.sort_key)
    names = _names(page)
    family = _family(page)
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


def _names(page: OrganisationPage) -> list[OrganisationName]:
    """From the page where its query brought them."""
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


def _family(page: OrganisationPage) -> Family:
    """By one query for who is named and one for the versions that the reader gets."""
    key = page.translation_key
    umbrella, successor = _named(page, "umbrella"), _named(page, "successor")
    members = _known(page, "known_members", umbrella__translation_key=key)
    before = _known(page, "known_before", successor__translation_key=key)
    wanted = {*filter(None, (umbrella, successor)), *members, *before}
    if not wanted:
        return Family(named_umbrella=page.umbrella_name)
    found: dict[UUID | None, OrganisationPage] = {
        row.translation_key: row for row in _in_language(sorted(wanted))
    }
    return Family(
        named_umbrella=page.umbrella_name,
        umbrella=found.get(umbrella),
        successor=found.get(successor),
        predecessors=[row for row in found.values() if row.translation_key in before],
        members=[
            row for row in found.values() if row.translation_key in members and not has_ended(row)
        ][:MEMBERS_SHOWN],
    )


@prepared
def _in_language(keys: list[UUID]) -> QuerySet[OrganisationPage]:
    rows = OrganisationPage.objects.in_language().filter(Among("translation_key", keys, UUIDField))
    return rows.defer("body", "links").order_by("sort_key")


def _named(page: OrganisationPage, way: str) -> UUID | None:
    """The key of an association that the page names; from the page where its query brought it."""
    if hasattr(page, f"known_{way}"):
        key: UUID | None = getattr(page, f"known_{way}")
        return key
    other = getattr(page, way)
    return other.translation_key if other else None


def _known(page: OrganisationPage, name: str, **relation: UUID) -> set[UUID]:
    """From the page where its query brought them."""
    if (known := getattr(page, name, None)) is not None:
        return set(known)
    rows = OrganisationPage.objects.live().filter(**relation)
    return set(rows.values_list("translation_key", flat=True))
