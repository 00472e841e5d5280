"""Every event of a region that is over, as one line each: what the yearly figures are made of.

The lines come from ``Occasion``, which stays when people are forgotten and pages deleted, and from
reports of what has no event here. A report of an event fills in what its occasion does not know.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.conf import settings
from django.db.models import Count, QuerySet
from django.utils import timezone

from events.models import EventPage, EventReportPage, Occasion, SurveyAnswer
from regions.models import Region


@dataclass(frozen=True, kw_only=True)
class Held:
    """One line: an event, or what one report tells of several."""

    title: str
    region: int
    day: dt.date
    """The day it ended on, which says whose year it is."""
    occasions: int = 1
    registered: int | None = None
    attended: int | None = None
    at_least: bool = False
    forecast: int | None = None
    answers: int = 0
    municipalities: frozenset[int] = frozenset()
    project: str = ""

    @property
    def year(self) -> int:
        """What ended in a year belongs to it."""
        return self.day.year


def held_in(regions: Iterable[Region], *, public: bool = False) -> list[Held]:
    """What is over in the regions, the latest first; six queries however many events.

    ``public`` leaves out events whose page is hidden; of a deleted page everything had been public.
    """
    ids = [region.pk for region in regions]
    reports = _reports(ids)
    of_event = {page.event.translation_key: page for page in reports if page.event is not None}
    occasions = list(_occasions(ids))
    if public:
        hidden = _hidden(occasions)
        occasions = [row for row in occasions if row.key not in hidden]
    answers = _answers(occasions)
    lines = [_of_occasion(row, answers, of_event.get(row.key)) for row in occasions]
    lines += [_of_report(page) for page in reports if page.event is None and page.in_figures]
    return sorted(lines, key=lambda line: (line.day, line.title), reverse=True)


def _occasions(ids: list[int]) -> QuerySet[Occasion]:
    rows = Occasion.objects.filter(region__in=ids, cancelled=False, announced_at__isnull=False)
    return rows.filter(ends_at__lt=timezone.now())


def _hidden(occasions: list[Occasion]) -> set[uuid.UUID]:
    """Keys of those that have a page, and none that anybody may open."""
    pages = EventPage.objects.filter(translation_key__in=[row.key for row in occasions])
    keys = pages.order_by().values_list("translation_key", flat=True)
    return set(keys) - set(keys.open_to_all())


def _reports(ids: list[int]) -> list[EventReportPage]:
    pages = EventReportPage.objects.open_to_all().filter(
        region__in=ids, locale__language_code=settings.LANGUAGE_CODE
    )
    pages = pages.select_related("event").defer("body", "event__body")
    return list(pages.prefetch_related("municipalities"))


def _answers(occasions: list[Occasion]) -> dict[int, int]:
    rows = SurveyAnswer.objects.filter(occasion__in=occasions).order_by()
    return dict(rows.values_list("occasion").annotate(Count("pk")))


def _of_occasion(row: Occasion, answers: dict[int, int], page: EventReportPage | None) -> Held:
    line = Held(
        title=row.title,
        region=row.region_id,
        day=timezone.localdate(row.ends_at),
        registered=row.registered or None,  # nobody could register here
        attended=row.attended,
        forecast=row.forecast,
        answers=answers.get(row.pk, 0),
        municipalities=frozenset([row.municipality_id] if row.municipality_id else []),
        project=row.project,
    )
    return line if page is None else _filled(line, _of_report(page))


def _filled(line: Held, told: Held) -> Held:
    """What the door has counted goes before what a report says by hand."""
    counted = line.attended is not None
    return replace(
        line,
        registered=line.registered or told.registered,
        attended=line.attended if counted else told.attended,
        at_least=False if counted else told.at_least,
        forecast=told.forecast if line.forecast is None else line.forecast,
        answers=line.answers or told.answers,
        municipalities=line.municipalities | told.municipalities,
        project=line.project or told.project,
    )


def _of_report(page: EventReportPage) -> Held:
    return Held(
        title=page.title,
        region=page.region_id or 0,
        day=page.held_to or page.held_from,
        occasions=page.occasions,
        registered=page.registered,
        attended=page.attended,
        at_least=page.at_least,
        forecast=page.forecast,
        answers=page.survey_answers or 0,
        municipalities=frozenset(place.pk for place in page.municipalities.all()),
        project=page.project,
    )
