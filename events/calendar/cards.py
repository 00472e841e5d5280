"""Times of events as cards of a list, by one query however many there are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import get_language

from events.calendar.addresses import Addresses
from events.models import EventPage
from events.models.calendar import CalendarQuerySet
from network.pagecache.recording import ends_by
from regions.hosts import opened_regions
from regions.models import Region
from regions.shelf import shelf

_COLUMNS = (
    *("starts_at", "ends_at", "kind", "online", "cancelled", "moved"),
    *("municipality_id", "region_id"),
    *("page__title", "page__venue", "page__url_path", "page__locale__language_code"),
)


@dataclass(frozen=True, kw_only=True)
class Card:
    """One time of one event, as ``components/event_card.html`` shows it."""

    url: str
    title: str
    starts: dt.datetime
    ends: dt.datetime
    place: str
    """The municipality."""
    venue: str
    kind: str
    online: bool
    cancelled: bool
    moved: bool
    elsewhere: str
    """The region, where the site is not its own."""
    code: str
    """Its language, where it is not the reader's."""


def cards_of(entries: CalendarQuerySet, here: Region) -> list[Card]:
    """The entries as cards on a site, in their order."""
    return cards_from(rows_of(entries), here)


def cards_from(rows: Iterable[Any], here: Region) -> list[Card]:
    """What ``rows_of`` has brought, as cards."""
    addresses, language = Addresses(here), get_language()
    regions = {one.pk: one.name for one in opened_regions() if one.pk != here.pk}
    kinds = dict(EventPage.Kind.choices)
    return [_card(row, addresses, language, regions, kinds) for row in rows]


def rows_of(entries: CalendarQuerySet) -> Any:
    """The entries with what a card shows."""
    return entries.values_list(*_COLUMNS)


def _card(
    row: Any, addresses: Addresses, language: str | None, regions: dict[int, str], kinds: Any
) -> Card:
    starts, ends, kind, online, cancelled, moved, municipality, region = row[:8]
    title, venue, path, code = row[8:]
    for moment in (starts, ends):
        ends_by(moment)
    place = shelf().municipalities.get(municipality)
    return Card(
        url=addresses.of(path),
        title=title,
        starts=starts,
        ends=ends,
        place=place.name if place else "",
        venue=venue,
        kind=str(kinds[kind]),
        online=online,
        cancelled=cancelled,
        moved=moved,
        elsewhere=regions.get(region, ""),
        code="" if code == language else code,
    )
