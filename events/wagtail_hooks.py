"""The admin's doors to events."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from events.aftermath import hooks as aftermath
from events.calendar import hooks as calendar
from events.carpool import hooks as carpool
from events.desk import hooks as desk
from events.evenings import hooks as evenings
from events.models import EventPage
from events.registration import hooks as registration
from regions.desk.panels import DeskPanel, first_of, region_for_panels
from regions.desk.waiting import edit_line
from regions.models import RoomKey


@hooks.register("register_admin_urls")
def admin_addresses() -> list[Any]:
    """The desk of events, and what its parts add."""
    parts = (desk, calendar, registration, evenings, aftermath, carpool)
    return [url for part in parts for url in part.URLS]


@hooks.register("register_admin_menu_item")
def events_menu_item() -> MenuItem:
    """ "Events and people" in the menu."""
    return desk.menu_item()


@hooks.register("construct_homepage_panels")
def coming_events(request: HttpRequest, panels: list[Any]) -> None:
    """The desk's coming events."""
    region = region_for_panels(request)
    if region is None or RoomKey.EVENTS not in region.rooms:
        return
    rows = EventPage.objects.filter(region=region, live=True, locale__language_code="fi").coming()
    first, count = first_of(rows)
    lines = [edit_line(event, _when(event)) for event in first]
    panels.append(
        DeskPanel(
            heading=_("Coming events"),
            lines=lines,
            count=count,
            empty=_("No events are coming. Add the next one with the button above."),
            order=300,
            icon="calendar",
        )
    )


def _when(event: EventPage) -> str:
    return date_format(localtime(event.starts_at), "SHORT_DATETIME_FORMAT")
