"""Writing the demo's events: so many days from today, some moved, some that repeat."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from django.utils import timezone

from events.models import EventPage
from network.demo.texts import EventText
from network.demo.writer import Desk, body, weekday, with_ids


def write_event(desk: Desk, text: EventText) -> None:
    """An event, so many days from today at its own hour."""
    picture = desk.picture(text.picture, text.key)
    hour, minute = (int(part) for part in text.starts.split("."))
    starts = timezone.make_aware(dt.datetime.combine(weekday(text.in_days), dt.time(hour, minute)))

    def build(language: str) -> EventPage | None:
        if not text.title.get(language):
            return None
        page = EventPage(
            title=text.title.get(language),
            lead=text.lead.get(language),
            body=body(text.body, language),
            picture=picture,
            kind=text.kind,
            starts_at=starts,
            ends_at=starts + dt.timedelta(hours=text.hours),
            municipality=desk.municipalities.get(text.municipality),
            venue=text.venue.get(language),
            street=text.street,
            online=text.online,
            organiser=text.organiser.get(language),
            capacity=text.capacity,
            registration=EventPage.Way.NONE if text.repeats else EventPage.Way.EMAIL,
            registration_email=desk.texts.email,
            accessibility=text.accessibility.get(language) if text.accessibility else "",
            programme=_programme(text, language),
            online_url=text.online_url,
            cancelled=text.cancelled,
            **dict.fromkeys(text.access, True),
            **_repeating(text, starts),
        )
        page.themes = desk.subjects(text.themes)
        hosts = [desk.page("organisation", key, language) for key in text.organisations]
        page.organisations = [host for host in hosts if host]
        return page

    _move(desk.write("event", text.key, desk.parents("events"), build), text.moved_by_days)


def _programme(text: EventText, language: str) -> list[dict[str, Any]]:
    lines = [{"time": time, "what": what.get(language)} for time, what in text.programme]
    return with_ids([{"type": "item", "value": line} for line in lines])


def _move(pages: Mapping[str, EventPage], days: int) -> None:
    """To a later day than was first told."""
    for page in pages.values() if days else ():
        page.starts_at += dt.timedelta(days=days)
        page.ends_at += dt.timedelta(days=days)
        page.save()


def _repeating(text: EventText, starts: dt.datetime) -> dict[str, Any]:
    if not text.repeats:
        return {}
    first = timezone.localdate(starts)
    left_out = first + dt.timedelta(weeks=text.leaves_out_week)
    return {
        "repeats": text.repeats,
        "repeats_until": first + dt.timedelta(days=text.repeats_for_days),
        "not_on": f"{left_out:%d.%m.%Y}" if text.leaves_out_week else "",
    }
