"""The admin's doors of the room, its place in the menu, and its panel on the desk."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.formats import date_format
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from accessibility import queries
from accessibility.models import Feedback
from accessibility.permissions import user_answers_feedback
from accessibility.views import desk
from regions.desk.panels import SHOWN, DeskPanel, Line, region_for_panels
from regions.models import Region

_HERE = "accessibility/<slug:region_slug>/"


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """One page a region, and what its buttons do."""
    return [
        path("accessibility/", desk.home, name="accessibility_home"),
        path(_HERE, desk.desk, name="accessibility_desk"),
        path(
            f"{_HERE}told/<int:feedback_id>/answered/",
            desk.answered,
            name="accessibility_answered",
        ),
        path(f"{_HERE}gaps/new/", desk.gap, name="accessibility_gap_new"),
        path(f"{_HERE}gaps/<int:gap_id>/", desk.gap, name="accessibility_gap"),
        path(f"{_HERE}gaps/<int:gap_id>/mended/", desk.mended, name="accessibility_gap_mended"),
    ]


class AccessibilityMenuItem(MenuItem):
    """Shown to those who work in a region."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(desk.own_regions(request))


@hooks.register("register_admin_menu_item")
def menu_item() -> MenuItem:
    """ "Accessibility of the site" in the menu."""
    return AccessibilityMenuItem(
        gettext_lazy("Accessibility of the site"),
        reverse("accessibility_home"),
        name="accessibility",
        icon_name="help",
        order=65,
    )


@hooks.register("construct_homepage_panels")
def panel_of_feedback(request: HttpRequest, panels: list[Any]) -> None:
    """What waits for an answer, with its last day; nothing when nothing waits."""
    region = region_for_panels(request)
    if region is None or not user_answers_feedback(request.user, region):
        return
    rows = list(queries.waiting(region)[:SHOWN])
    if rows:
        panels.append(_panel(region, rows))


def _panel(region: Region, rows: list[Feedback]) -> DeskPanel:
    url = reverse("accessibility_desk", args=(region.slug,))
    return DeskPanel(
        heading=_("Hard to use on your site"),
        lines=[Line(Truncator(row.words).chars(60), url, _due(row)) for row in rows],
        count=len(rows) if len(rows) < SHOWN else queries.waiting(region).count(),
        foot=_("All of them"),
        foot_url=url,
        order=150,
        icon="help",
    )


def _due(row: Feedback) -> str:
    told = {"day": date_format(row.due_on, "SHORT_DATE_FORMAT")}
    if row.is_late:
        return _("late: was to be answered by %(day)s") % told
    return _("answer by %(day)s") % told
