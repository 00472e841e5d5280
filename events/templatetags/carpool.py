"""Lifts on the pages of events and municipalities."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.translation import get_language

from events.carpool.queries import board_page, has_board, trips_to
from events.models import CarpoolPage, EventPage
from regions.models import Region

register = template.Library()
SHOWN = 10


@register.simple_tag
def lifts_to(event: EventPage) -> dict[str, Any] | None:
    """The trips to an event; None when it is over or cancelled, or its region has no board."""
    region = event.region
    if event.is_over or event.cancelled or region is None or not has_board(region):
        return None
    return {"trips": trips_to(event.translation_key, SHOWN)}


@register.simple_tag
def lifts_board(region: Region) -> CarpoolPage | None:
    """The region's board in the reader's language; one query."""
    return board_page(region, get_language() or "fi")
