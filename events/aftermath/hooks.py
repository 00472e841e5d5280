"""The admin's doors of this part."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import path
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from events.aftermath.answering import survey_state
from events.aftermath.mailing import present_at
from events.aftermath.queries import agreements_in, memos_of
from events.aftermath.results import results_of
from events.aftermath.views import agreed, desk, series
from events.desk import Section, register_section
from events.models import EventReportPage, Occasion

_EVENT = "events/<slug:region_slug>/<int:occasion_id>/"

URLS = [
    path(f"{_EVENT}write-memo/", desk.write_memo, name="events_memo_write"),
    path(f"{_EVENT}make-report/", desk.make_report, name="events_report_make"),
    path(f"{_EVENT}send-memo/", desk.mail_memo, name="events_memo_send"),
    path(f"{_EVENT}send-survey/", desk.mail_survey, name="events_survey_send"),
    path(f"{_EVENT}nudge-survey/", desk.mail_nudge, name="events_survey_nudge"),
    path(f"{_EVENT}survey-sheet/", desk.survey_sheet, name="events_survey_sheet"),
    path("events/<slug:region_slug>/agreed/", agreed.agreed, name="events_agreed"),
    path("events/<slug:region_slug>/agreed/settle/", agreed.settle, name="events_agreed_settle"),
    path("events/<slug:region_slug>/figures/", agreed.region_figures, name="events_admin_figures"),
    path("events/<slug:region_slug>/series/", series.series, name="events_series"),
    path(
        "events/<slug:region_slug>/series/<int:page_id>/task/",
        series.task,
        name="events_series_task",
    ),
    path(
        "events/<slug:region_slug>/series/<int:page_id>/meeting/",
        series.meeting,
        name="events_series_meeting",
    ),
]
"""Whole paths below ``/admin/``: events/<slug:region_slug>/<int:occasion_id>/…"""
NAMES = tuple(str(one.name) for one in URLS)
"""Names of these addresses: everybody who works in the region opens them."""
PARAMETERS: dict[str, str] = {}
"""What the ids in them are: {"step_id": "events.Step"}."""


def _memo(request: HttpRequest, occasion: Occasion) -> dict[str, Any] | None:
    if occasion.starts_at > timezone.now():
        return None
    memos = list(memos_of(occasion))
    return {
        "memos": memos,
        "public": any(memo.live for memo in memos),
        "agreed": agreements_in(memos[:1]),
        "wanted": present_at(occasion).filter(wants_memo=True).count(),
    }


def _survey(request: HttpRequest, occasion: Occasion) -> dict[str, Any] | None:
    state = survey_state(occasion)
    if state == "cancelled":
        return None
    return {"state": state, "results": results_of(occasion)}


def _report(request: HttpRequest, occasion: Occasion) -> dict[str, Any] | None:
    if occasion.starts_at > timezone.now():
        return None
    found = EventReportPage.objects.filter(event__translation_key=occasion.key)
    return {"reports": found.select_related("locale").order_by("pk")}


register_section(
    Section(
        key="memo",
        heading=_("Memo and what was agreed"),
        order=60,
        template="events/admin/memo_section.html",
        context=_memo,
    )
)
register_section(
    Section(
        key="survey",
        heading=_("Survey"),
        order=65,
        template="events/admin/survey_section.html",
        context=_survey,
    )
)
register_section(
    Section(
        key="report",
        heading=_("Report"),
        order=70,
        template="events/admin/report_section.html",
        context=_report,
    )
)
