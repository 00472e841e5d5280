"""An event as search engines and other machines read it: schema.org's Event.

Only what the page itself shows.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from events.calendar.repeating import FINLAND

if TYPE_CHECKING:
    from events.models import EventPage

_SCHEMA = "https://schema.org"


def event_words(
    page: EventPage, *, url: str, moved_from: dt.datetime | None, hosts: Iterable[Any]
) -> dict[str, Any]:
    """The event in schema.org's words (https://schema.org/Event), without empty ones.

    ``hosts`` are the profiles of the associations that hold it.
    """
    moved = moved_from is not None and not page.cancelled
    words: dict[str, Any] = {
        "@context": _SCHEMA,
        "@type": "Event",
        "@id": url,
        "name": page.title,
        "url": url,
        "description": page.search_description or page.lead,
        "startDate": _moment(page.starts_at),
        "endDate": _moment(page.ends_at),
        "eventStatus": _status(page.cancelled, moved),
        "previousStartDate": _moment(moved_from) if moved_from else "",
        "eventAttendanceMode": _mode(page),
        "eventSchedule": _schedule(page),
        "location": _location(page, url),
        "organizer": _organizers(page, hosts),
        "inLanguage": page.locale.language_code,
        "maximumAttendeeCapacity": page.capacity,
    }
    return {name: value for name, value in words.items() if value}


def _status(cancelled: bool, moved: bool) -> str:
    if cancelled:
        return f"{_SCHEMA}/EventCancelled"
    return f"{_SCHEMA}/EventRescheduled" if moved else f"{_SCHEMA}/EventScheduled"


def _mode(page: EventPage) -> str:
    if not page.online:
        return f"{_SCHEMA}/OfflineEventAttendanceMode"
    somewhere = page.municipality or page.venue
    return f"{_SCHEMA}/{'Mixed' if somewhere else 'Online'}EventAttendanceMode"


def _schedule(page: EventPage) -> dict[str, Any]:
    frequency = {"weekly": "P1W", "fortnightly": "P2W", "monthly": "P1M"}.get(page.repeats)
    if frequency is None or page.repeats_until is None:
        return {}
    starts, ends = page.starts_at.astimezone(FINLAND), page.ends_at.astimezone(FINLAND)
    return {
        "@type": "Schedule",
        "repeatFrequency": frequency,
        "startDate": starts.date().isoformat(),
        "endDate": page.repeats_until.isoformat(),
        "startTime": f"{starts:%H:%M:%S}",
        "endTime": f"{ends:%H:%M:%S}",
        "scheduleTimezone": FINLAND.key,
        "exceptDate": [day.isoformat() for day in sorted(page.repeating_rule.left_out)],
    }


def _location(page: EventPage, url: str) -> list[dict[str, Any]]:
    places: list[dict[str, Any]] = []
    if page.municipality or page.venue:
        places.append(_place(page))
    if page.online:
        places.append({"@type": "VirtualLocation", "url": page.online_url or url})
    return places


def _place(page: EventPage) -> dict[str, Any]:
    town = page.municipality.name_fi if page.municipality else ""
    address = {"streetAddress": page.street, "addressLocality": town, "addressCountry": "FI"}
    amenities = [
        {"@type": "LocationFeatureSpecification", "name": name, "value": True}
        for name, there in (
            ("Step-free access", page.step_free),
            ("Accessible toilet", page.accessible_toilet),
            ("Induction loop", page.induction_loop),
            ("Accessible parking", page.accessible_parking),
        )
        if there
    ]
    words: dict[str, Any] = {
        "@type": "Place",
        "name": page.venue or town,
        "address": {"@type": "PostalAddress", **{k: v for k, v in address.items() if v}},
        "amenityFeature": amenities,
        "maximumAttendeeCapacity": page.room_size,
    }
    return {name: value for name, value in words.items() if value}


def _organizers(page: EventPage, hosts: Iterable[Any]) -> list[dict[str, str]]:
    found = [
        {"@type": "Organization", "name": one.title, "url": one.full_url or ""} for one in hosts
    ]
    if not found and page.organiser:
        found = [{"@type": "Organization", "name": page.organiser}]
    return found


def _moment(moment: dt.datetime) -> str:
    return moment.astimezone(FINLAND).isoformat()
