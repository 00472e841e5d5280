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

from feedback import queries
from feedback.models import Feedback
from feedback.permissions import user_answers_feedback
from feedback.views import desk
from regions.desk.panels import SHOWN, DeskPanel, Line, region_for_panels
from regions.models import Region

_HERE = "feedback/<slug:region_slug>/"
_ONE = f"{_HERE}<int:feedback_id>/"


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """One page a region, and what its buttons do."""
    return [
        path("feedback/", desk.home, name="feedback_home"),
        path(_HERE, desk.desk, name="feedback_desk"),
        path(f"{_ONE}take/", desk.take, name="feedback_take"),
        path(f"{_ONE}answer/", desk.answered, name="feedback_answer"),
        path(f"{_ONE}hand-over/", desk.hand_over, name="feedback_hand_over"),
    ]


class FeedbackMenuItem(MenuItem):
    """Shown to those who work in a region."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(desk.own_regions(request))


@hooks.register("register_admin_menu_item")
def menu_item() -> MenuItem:
    """ "Feedback" in the menu."""
    return FeedbackMenuItem(
        gettext_lazy("Feedback"),
        reverse("feedback_home"),
        name="feedback",
        icon_name="comment",
        order=64,
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
    url = reverse("feedback_desk", args=(region.slug,))
    return DeskPanel(
        heading=_("Feedback to be answered"),
        lines=[Line(_title(row), url, _due(row)) for row in rows],
        count=len(rows) if len(rows) < SHOWN else queries.waiting(region).count(),
        foot=_("All of them"),
        foot_url=url,
        order=150,
        icon="comment",
    )


def _title(row: Feedback) -> str:
    return f"{row.get_kind_display()}: {Truncator(row.words).chars(60)}"


def _due(row: Feedback) -> str:
    told = {"day": date_format(row.due_on, "SHORT_DATE_FORMAT")}
    if row.is_late:
        return _("late: was to be answered by %(day)s") % told
    return _("answer by %(day)s") % told
