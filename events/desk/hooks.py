"""The admin's doors to the desk of events."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import path, reverse
from django.utils.translation import gettext_lazy
from wagtail.admin.menu import MenuItem

from events.desk import views

URLS = [
    path("events/", views.home, name="events_home"),
    path("events/<slug:region_slug>/", views.occasions, name="events_occasions"),
    path("events/<slug:region_slug>/<int:occasion_id>/", views.occasion, name="events_occasion"),
]
NAMES = ("events_home", "events_occasions", "events_occasion")
PARAMETERS = {"occasion_id": "events.Occasion"}


class EventsMenuItem(MenuItem):
    """Shown to those whose region has events to look after."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(views.runners_regions(request))


def menu_item() -> MenuItem:
    """ "Events" in the menu."""
    return EventsMenuItem(
        gettext_lazy("Events and people"),
        reverse("events_home"),
        name="events",
        icon_name="calendar-check",
        order=50,
    )
