"""Events, themes and municipalities in Linked Events' words.

Each time of an event is an event of its own. One that repeats has a super event without a time,
which names them all.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from events.calendar.addresses import Addresses
from events.calendar.repeating import FINLAND
from events.models import CalendarEntry, EventPage
from regions.models import Municipality, Theme
from regions.shelf import shelf

SOURCE = "jarjestoverkko"
ON_LINE = f"{SOURCE}:verkossa"
LANGUAGES = ("fi", "sv", "en", "se")
_CONTEXT = "http://schema.org"
Record = dict[str, Any]


@dataclass(frozen=True)
class Links:
    """Whole addresses: of the interface on this site, and of pages."""

    base: str
    """``https://kainuu.example/api/events/v1/``."""
    pages: Addresses

    def to(self, kind: str, key: str) -> Record:
        """A reference as Linked Events makes them."""
        return {"@id": f"{self.base}{kind}/{key}/"}


def event_id(entry: CalendarEntry) -> str:
    """The event's key; of one that repeats with the day."""
    key = f"{SOURCE}:{entry.occasion.key}"
    if not entry.page.repeats:
        return key
    return f"{key}-{entry.starts_at.astimezone(FINLAND):%Y%m%d}"


def read_event_id(text: str) -> tuple[uuid.UUID, dt.date | None] | None:
    """The key and the day of an id; None for what is none."""
    source, _colon, rest = text.partition(":")
    key, day = rest[:36], rest[36:]
    try:
        found = uuid.UUID(key)
        when = dt.date.fromisoformat(f"{day[1:5]}-{day[5:7]}-{day[7:]}") if day else None
    except ValueError:
        return None
    return (found, when) if source == SOURCE else None


def event(entry: CalendarEntry, versions: Sequence[EventPage], links: Links) -> Record:
    """One time of an event; ``versions`` are its public pages in all languages."""
    page = entry.page
    return _words(entry, versions, links) | {
        "id": (key := event_id(entry)),
        **links.to("event", key),
        "start_time": _moment(entry.starts_at),
        "end_time": _moment(entry.ends_at),
        "super_event": links.to("event", f"{SOURCE}:{entry.occasion.key}")
        if page.repeats
        else None,
        "super_event_type": None,
        "sub_events": [],
    }


def super_event(
    entries: Sequence[CalendarEntry], versions: Sequence[EventPage], links: Links
) -> Record:
    """An event that repeats, with references to its times."""
    key = f"{SOURCE}:{entries[0].occasion.key}"
    return _words(entries[0], versions, links) | {
        "id": key,
        **links.to("event", key),
        "start_time": _moment(entries[0].starts_at),
        "end_time": _moment(entries[-1].ends_at),
        "super_event": None,
        "super_event_type": "recurring",
        "sub_events": [links.to("event", event_id(entry)) for entry in entries],
    }


def keyword(theme: Theme, links: Links) -> Record:
    """A theme."""
    key = f"{SOURCE}:{theme.key}"
    return {
        "id": key,
        "name": {code: theme.name_in(code) for code in LANGUAGES},
        "data_source": SOURCE,
        "deprecated": False,
        **links.to("keyword", key),
        "@context": _CONTEXT,
        "@type": "Keyword",
    }


def place(municipality: Municipality, links: Links) -> Record:
    """A municipality; the venue stands in the event's ``location_extra_info``."""
    key = place_id(municipality)
    return {
        "id": key,
        "name": {code: municipality.name_in(code) for code in LANGUAGES},
        "address_locality": {code: municipality.name_in(code) for code in LANGUAGES},
        "address_country": "FI",
        "divisions": [{"type": "muni", "municipality": municipality.name_fi, "ocd_id": None}],
        "data_source": SOURCE,
        "deleted": False,
        **links.to("place", key),
        "@context": _CONTEXT,
        "@type": "Place",
    }


def on_line(links: Links) -> Record:
    """The place of what is only on line."""
    names = {"fi": "Verkossa", "sv": "På nätet", "en": "On line", "se": "Neahtas"}
    return {
        "id": ON_LINE,
        "name": names,
        "data_source": SOURCE,
        "deleted": False,
        **links.to("place", ON_LINE),
        "@context": _CONTEXT,
        "@type": "Place",
    }


def place_id(municipality: Municipality) -> str:
    """By the official code of the municipality."""
    return f"{SOURCE}:kunta-{municipality.code}"


def _words(entry: CalendarEntry, versions: Sequence[EventPage], links: Links) -> Record:
    page = entry.page
    themes = shelf().every_theme
    town = shelf().municipalities.get(entry.municipality_id or 0)
    return {
        "data_source": SOURCE,
        "publisher": f"{SOURCE}:{page.region.slug}" if page.region else SOURCE,
        "name": _said(versions, "title"),
        "short_description": _said(versions, "lead"),
        "description": _said(versions, "lead"),
        "location": links.to("place", place_id(town) if town else ON_LINE),
        "location_extra_info": _extra(versions),
        "keywords": [
            links.to("keyword", f"{SOURCE}:{themes[pk].key}") for pk in entry.themes if pk in themes
        ],
        "event_status": _status(entry),
        "type_id": "General",
        "info_url": {v.locale.language_code: links.pages.of(v.url_path) for v in versions},
        "provider": _said(versions, "organiser") or None,
        "in_language": [],
        "external_links": _external(page),
        "images": [],
        "offers": [],
        "maximum_attendee_capacity": page.capacity,
        "date_published": _moment(page.first_published_at),
        "last_modified_time": _moment(entry.written_at),
        "publication_status": "public",
        "deleted": False,
        "@context": _CONTEXT,
        "@type": "Event/LinkedEvent",
    }


def _status(entry: CalendarEntry) -> str:
    if entry.cancelled:
        return "EventCancelled"
    return "EventRescheduled" if entry.moved else "EventScheduled"


def _said(versions: Iterable[EventPage], name: str) -> dict[str, str]:
    said = {page.locale.language_code: getattr(page, name) for page in versions}
    return {code: said[code] for code in LANGUAGES if said.get(code)}


def _extra(versions: Iterable[EventPage]) -> dict[str, str] | None:
    said = {
        page.locale.language_code: ", ".join(part for part in (page.venue, page.street) if part)
        for page in versions
    }
    return {code: words for code, words in said.items() if words} or None


def _external(page: EventPage) -> list[Record]:
    if not page.online_url:
        return []
    return [{"name": "online", "link": page.online_url, "language": "fi"}]


def _moment(moment: dt.datetime | None) -> str | None:
    return f"{moment.astimezone(dt.UTC):%Y-%m-%dT%H:%M:%SZ}" if moment else None
