"""The admin's doors of this part."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _

from events.carpool.queries import trips_for_editors
from events.carpool.views import editors
from events.desk import Section, register_section
from events.models import Occasion

URLS: list[URLPattern] = [
    path("events/<slug:region_slug>/carpool/", editors.trips, name="events_carpool"),
    path(
        "events/<slug:region_slug>/carpool/<int:trip_id>/hide/",
        editors.hide,
        name="events_carpool_hide",
    ),
]
NAMES: tuple[str, ...] = ("events_carpool", "events_carpool_hide")
PARAMETERS: dict[str, str] = {"trip_id": "events.Trip"}


def _lifts(request: HttpRequest, occasion: Occasion) -> dict[str, Any] | None:
    """The trips to the event; nothing when there are none."""
    trips = list(trips_for_editors(occasion.region).filter(occasion=occasion))
    return {"trips": trips} if trips else None


register_section(
    Section(
        key="carpool",
        heading=_("Lifts to this event"),
        order=80,
        template="events/admin/carpool_section.html",
        context=_lifts,
    )
)
