"""The admin's doors of this part."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import path
from django.utils.translation import gettext_lazy as _

from events.calendar import views
from events.desk.sections import Section, register_section
from events.models import Occasion

URLS = [
    path(
        "events/<slug:region_slug>/<int:occasion_id>/duplicate/",
        views.duplicate,
        name="events_duplicate",
    ),
]
"""Whole paths below ``/admin/``: events/<slug:region_slug>/<int:occasion_id>/…"""
NAMES: tuple[str, ...] = ("events_duplicate",)
"""Names of these addresses: everybody who works in the region opens them."""
PARAMETERS: dict[str, str] = {}
"""What the ids in them are: {"step_id": "events.Step"}."""


def _duplicating(request: HttpRequest, occasion: Occasion) -> dict[str, Any] | None:
    page = views.original_of(occasion)
    return {} if page is not None and views.may_duplicate(request, page) else None


register_section(
    Section(
        key="duplicate",
        heading=_("Again"),
        order=900,
        template="events/admin/duplicate.html",
        context=_duplicating,
    )
)
