"""The meetings of a series: when, about what, how many came, and where the notes are."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.utils import timezone

from events.models import EventPage, EventReportPage, MeetingSeriesPage, MemoPage, Occasion
from network.pages import BasePage


@dataclass
class Meeting:
    """One meeting that has been held."""

    day: dt.date
    title: str
    page: BasePage
    """What its title leads to."""
    lead: str = ""
    attended: int | None = None
    papers: list[BasePage] = field(default_factory=list)
    """Its memo and its report."""


def meetings_of(series: MeetingSeriesPage) -> list[Meeting]:
    """Held meetings in order, the first one first; four queries however many.

    An event of the series is one, with its memo and report; so is a report that names the series
    and no event.
    """
    key = series.translation_key
    events = EventPage.objects.in_language().filter(series__translation_key=key, cancelled=False)
    events = list(events.past().select_related("locale").defer("body", "programme", "questions"))
    keys = [event.translation_key for event in events]
    counts = dict(Occasion.objects.filter(key__in=keys).values_list("key", "attended"))
    reports = EventReportPage.objects.in_language().select_related("event").defer("body")
    papers = _papers(keys, reports)
    meetings = [_of_event(event, counts, papers) for event in events]
    alone = reports.filter(series__translation_key=key, event=None)
    meetings += [
        Meeting(page.held_from, page.title, page, page.lead, page.attended) for page in alone
    ]
    return sorted(meetings, key=lambda one: one.day)


def _papers(keys: list[uuid.UUID], reports: Iterable[BasePage]) -> dict[uuid.UUID, list]:
    found: dict[uuid.UUID, list] = {}
    memos = MemoPage.objects.in_language().select_related("event").defer("presented", "wishes")
    for rows in (memos, reports):
        for page in rows.filter(event__translation_key__in=keys):  # type: ignore[attr-defined]
            found.setdefault(page.event.translation_key, []).append(page)
    return found


def _of_event(event: EventPage, counts: dict, papers: dict) -> Meeting:
    own = papers.get(event.translation_key, [])
    told = [page.attended for page in own if isinstance(page, EventReportPage)]
    attended = counts.get(event.translation_key)
    if attended is None:
        attended = next((count for count in told if count is not None), None)
    lead = next((page.lead for page in own if page.lead), event.lead)
    day = timezone.localdate(event.starts_at)
    return Meeting(day, event.title, event, lead, attended, own)


def next_meeting(series: MeetingSeriesPage) -> EventPage | None:
    """The series' next public event, when the baton has been made into one."""
    events = EventPage.objects.in_language().filter(
        series__translation_key=series.translation_key, cancelled=False
    )
    found: EventPage | None = events.coming().for_cards().first()
    return found
