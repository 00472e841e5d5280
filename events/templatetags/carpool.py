"""Lifts on the pages of events and municipalities."""

from __future__ import annotations

from typing import Any

from django import template

from events.carpool.queries import has_board, trips_to
from events.models import EventPage

register = template.Library()
SHOWN = 10


@register.simple_tag
def lifts_to(event: EventPage) -> dict[str, Any] | None:
    """The trips to an event; None when it is over or cancelled, or its region has no board."""
    region = event.region
    if event.is_over or event.cancelled or region is None or not has_board(region):
        return None
    return {"trips": trips_to(event.translation_key)[:SHOWN]}
