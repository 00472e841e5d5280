"""The admin's doors of this part."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from events.desk import Section, register_section
from events.evenings import reaching, timeline, views
from regions.desk.panels import region_for_panels

_EVENT = "events/<slug:region_slug>/<int:occasion_id>/"
_STEP = f"{_EVENT}steps/<int:step_id>/"
URLS: list[URLPattern] = [
    path("events/<slug:region_slug>/evening/new/", views.new_evening, name="events_new_evening"),
    path(f"{_EVENT}timeline/", views.add_timeline, name="events_add_timeline"),
    path(_STEP, views.step, name="events_step"),
    path(f"{_STEP}skip/", views.skip, name="events_skip_step"),
    path(f"{_STEP}run/", views.run, name="events_run_step"),
    path(f"{_EVENT}gaps/", reaching.gaps, name="events_gaps"),
    path(f"{_EVENT}gaps/sheet/", reaching.gap_sheet, name="events_gap_sheet"),
    path(f"{_EVENT}gaps/<int:invited_id>/", reaching.phoned, name="events_phoned"),
    path(f"{_EVENT}mails/", reaching.mails, name="events_mails"),
    path(f"{_EVENT}mails/<int:mail_id>/again/", reaching.send_again, name="events_send_again"),
]
NAMES: tuple[str, ...] = tuple(str(one.name) for one in URLS)
PARAMETERS: dict[str, str] = {
    "step_id": "events.Step",
    "invited_id": "events.Invitation",
    "mail_id": "regions.OutgoingMail",
}


@hooks.register("construct_homepage_panels")
def waiting_steps(request: HttpRequest, panels: list[Any]) -> None:
    """What a timeline cannot do by itself, on the desk of the region."""
    region = region_for_panels(request)
    panel = timeline.waiting_panel(region) if region else None
    if panel is not None:
        panels.append(panel)


register_section(
    Section(
        key="timeline",
        heading=_("Timeline"),
        order=20,
        template="events/admin/timeline.html",
        context=timeline.timeline,
    )
)
register_section(
    Section(
        key="mails",
        heading=_("Mails of the event"),
        order=80,
        template="events/admin/mails_section.html",
        context=reaching.post_section,
    )
)
