"""The rooms that a region's site is furnished with.

Every room has a ``room.py`` with one ``ROOM``: the pages that a new site gets from it. Provisioning
reads this registry, so a new room needs no change here, and a new region needs no code at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils.functional import Promise
from django.utils.module_loading import autodiscover_modules

from regions.models import Region, RoomKey

Sentence = str | Promise


@dataclass(frozen=True, kw_only=True)
class PageSeed:
    """A page that a site is given once, in every language of the region.

    ``key`` is unique on the site and never changes: it is how a second provisioning knows the page.
    ``title``, ``lead`` and ``slug`` are translated by gettext, or given by a function of a language
    code; an empty slug is made from the title. ``fields`` gives the rest in a language.
    """

    key: str
    model: str
    title: Sentence | Callable[[str], str]
    lead: Sentence | Callable[[str], str] = ""
    slug: Sentence | Callable[[str], str] = ""
    parent: str = ""
    in_menu: bool = False
    fields: Callable[[str], Mapping[str, Any]] = field(default=lambda language: {})
    languages: tuple[str, ...] = ()
    """Only these of the region's languages; empty = all of them."""


@dataclass(frozen=True, kw_only=True)
class Room:
    """One room: where it stands in the menu, and the pages it begins with."""

    order: int
    seeds: Callable[[Region], Iterable[PageSeed]]
    key: RoomKey | None = None
    """None = every site has it."""
    after: Callable[[Region], None] | None = None
    """Rows other than pages that the room needs in a region; must be idempotent."""
    writes: tuple[tuple[Sentence, str, str], ...] = ()
    """What editors write here: (label, page type, key of the seeded page below which it goes)."""
    addresses: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Names of the room's own admin addresses by who may open them: "editor", "administrator" or
    "network" (``regions.isolation.addresses``)."""
    parameters: Mapping[str, str] = field(default_factory=dict)
    """What the ids in those addresses are: ``{"letter_id": "newsletters.NewsletterPage"}``."""


_rooms: list[Room] = []


def register(room: Room) -> Room:
    """Add a room; called once by each ``room.py``."""
    _rooms.append(room)
    return room


def all_rooms() -> list[Room]:
    """Every room of the network."""
    return list(_rooms)


def rooms_of(region: Region) -> list[Room]:
    """The rooms that the region has switched on, in menu order."""
    chosen = [room for room in _rooms if room.key is None or room.key in region.rooms]
    return sorted(chosen, key=lambda room: room.order)


def discover() -> None:
    """Import every app's ``room`` module."""
    autodiscover_modules("room")
