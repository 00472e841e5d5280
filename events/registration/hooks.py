"""The admin's doors of this part."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, path
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from events.desk import Section, register_section
from events.models import EventPage, Occasion
from events.registration import desk, queries
from events.registration.door_views import door, sheet, sync
from events.registration.forecast import forecast_of, outcome_of
from events.registration.terms import original_of, terms_of

_ONE = "events/<slug:region_slug>/<int:occasion_id>/"
URLS: list[URLPattern] = [
    path("events/<slug:region_slug>/forgotten/", desk.forgotten, name="events_forgotten"),
    path(f"{_ONE}registrations/", desk.registrations, name="events_registrations"),
    path(f"{_ONE}registrations/csv/", desk.as_csv, name="events_registrations_csv"),
    path(f"{_ONE}registrations/add/", desk.add, name="events_registration_add"),
    path(
        f"{_ONE}registrations/<int:registration_id>/cancel/",
        desk.cancel,
        name="events_registration_drop",
    ),
    path(f"{_ONE}attended/", desk.attended, name="events_attended"),
    path(f"{_ONE}door/", door, name="events_door"),
    path(f"{_ONE}door/sync/", sync, name="events_door_sync"),
    path(f"{_ONE}door/sheet/", sheet, name="events_door_sheet"),
]
"""Whole paths below ``/admin/``: events/<slug:region_slug>/<int:occasion_id>/…"""
NAMES: tuple[str, ...] = tuple(str(url.name) for url in URLS)
"""Names of these addresses: everybody who works in the region opens them."""
PARAMETERS: dict[str, str] = {"registration_id": "events.Registration"}
"""What the ids in them are: {"step_id": "events.Step"}."""

SHOWN = 25
"""Registrations on the desk; the rest stand on a page of their own."""


def _who_is_coming(request: HttpRequest, occasion: Occasion) -> dict[str, Any] | None:
    """None for an event that nobody registers for and nobody has been marked at."""
    page = original_of(occasion)
    terms = terms_of(occasion, page)
    rows = list(queries.registrations_of(occasion)[: SHOWN + 1])
    ours = page is not None and page.registration == EventPage.Way.HERE
    return {
        "terms": terms,
        "page": page,
        "rows": rows[:SHOWN],
        "more": len(rows) > SHOWN,
        "ours": ours,
        "can_add": page is not None and not desk.is_final(occasion),
    }


def _how_many(request: HttpRequest, occasion: Occasion) -> dict[str, Any] | None:
    """What to expect, and what came of it."""
    page = original_of(occasion)
    forecast = forecast_of(occasion)
    room = page.room_size if page else None
    return {
        "forecast": forecast,
        "outcome": outcome_of(occasion),
        "room": room,
        "tight": bool(room and forecast and forecast.expected > room),
        "begun": desk.has_begun(occasion),
        "form": desk.AttendedForm(initial={"people": _by_hand(occasion)}),
    }


def _by_hand(occasion: Occasion) -> int | None:
    return occasion.attended if occasion.counted_by_hand else None


register_section(
    Section(
        key="forecast",
        heading=_("How many will come"),
        order=30,
        template="events/registration/admin/forecast.html",
        context=_how_many,
    )
)
register_section(
    Section(
        key="registrations",
        heading=_("Who is coming"),
        order=40,
        template="events/registration/admin/section.html",
        context=_who_is_coming,
    )
)


@hooks.register("insert_global_admin_css")
def registrations_css() -> str:
    """How this part's pages of the admin look."""
    return format_html('<link rel="stylesheet" href="{}">', static("admin/registrations.css"))
