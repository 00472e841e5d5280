"""Numbers as bars: a table in which each row has its bar, so that the chart is its own table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from events.aftermath.figures import Divided
from events.aftermath.meetings import Meeting
from events.models import EventReportPage


@dataclass(frozen=True)
class Bar:
    """One row of a chart."""

    label: str
    count: int | None
    """None = nobody counted: said in words, and no bar is drawn."""
    width: int
    """Per cent of the longest bar."""
    note: str = ""


def bars_of(rows: Iterable[tuple[str, int | None, str]]) -> list[Bar]:
    """Rows of label, count and a note, drawn against the largest of them."""
    rows = list(rows)
    most = max((count for _label, count, _note in rows if count is not None), default=0)
    return [
        Bar(label, count, round(100 * (count or 0) / most) if most else 0, note)
        for label, count, note in rows
    ]


def report_bars(report: EventReportPage) -> list[Bar]:
    """Expected, registered, came and answered, side by side; nothing when there is one at most."""
    told = (
        (_("Expected"), report.forecast),
        (_("Registered"), report.registered),
        (_("Took part"), report.attended),
        (_("Answers to the survey"), report.survey_answers or None),
    )
    known = [(str(label), count, "") for label, count in told if count is not None]
    return bars_of(known) if len(known) > 1 else []


def attendance_bars(meetings: Iterable[Meeting]) -> list[Bar]:
    """How many came to each meeting."""
    return bars_of(
        (date_format(one.day, "SHORT_DATE_FORMAT"), one.attended, one.title) for one in meetings
    )


def figure_bars(table: Divided) -> list[Bar]:
    """How many came by year, region or project; counts that are no exact ones say so."""
    return bars_of(
        (label, None if totals.occasions == totals.uncounted else totals.attended, note)
        for label, totals in table.rows
        for note in [str(_("at least")) if totals.at_least else ""]
    )
