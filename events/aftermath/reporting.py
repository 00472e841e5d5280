"""Figures as rows, for a file: of a report, and of a region's events."""

from __future__ import annotations

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from events.aftermath.figures import Figures, Totals
from events.aftermath.sheets import Row
from events.models import EventReportPage


def report_rows(page: EventReportPage) -> list[Row]:
    """What the page shows in figures, each share with its base."""
    rows: list[Row] = [
        [_("Report"), page.title],
        [_("From"), date_format(page.held_from, "SHORT_DATE_FORMAT")],
        [_("Until"), date_format(page.held_to or page.held_from, "SHORT_DATE_FORMAT")],
        [_("Occasions"), page.occasions],
        [_("Registered"), page.registered],
        [_("Expected"), page.forecast],
        [_("At least so many took part") if page.at_least else _("Took part"), page.attended],
        [_("Answers to the survey"), page.survey_answers],
        [_("Response rate among those who took part (per cent)"), page.response_rate],
        [_("Municipalities"), ", ".join(place.name for place in page.municipalities.all())],
        [_("Project"), page.project],
    ]
    for block in page.body:
        if block.block_type == "breakdown":
            rows += [[], *_breakdown(block.value)]
    return rows


def _breakdown(value: object) -> list[Row]:
    rows: list[Row] = [[value["title"], _("Number"), _("Share, %"), _("Of")]]  # type: ignore[index]
    total = value["total"]  # type: ignore[index]
    rows += [[share.label, share.count, share.percent, total] for share in value.shares]  # type: ignore[attr-defined]
    if value.unnamed:  # type: ignore[attr-defined]
        rows.append([_("In no group"), value.unnamed])  # type: ignore[attr-defined]
    return [*rows, [_("Together"), total]]


def headings() -> list[str]:
    """The columns of every table of figures after the first."""
    return [
        _("Occasions"),
        _("Without a count"),
        _("Registered"),
        _("Took part"),
        _("Expected"),
        _("Municipalities"),
        _("Answers to the survey"),
        _("Project"),
    ]


def sum_rows(found: Figures) -> list[Row]:
    """The tables with their sums, for a file."""
    rows: list[Row] = []
    for table in found.tables:
        rows.append([table.heading, *headings()[:-1]])
        rows += [[label, *_cells(totals)] for label, totals in table.rows]
        rows += [[_("Together"), *_cells(found.totals)], []]
    if not found.tables:
        rows += [["", *headings()[:-1]], [_("Together"), *_cells(found.totals)]]
    return rows


def _cells(totals: Totals) -> Row:
    return [
        totals.occasions,
        totals.uncounted,
        totals.registered,
        totals.attended,
        totals.expected if totals.foretold else None,
        totals.municipalities,
        totals.answers,
    ]


def line_rows(found: Figures) -> list[Row]:
    """Each event in its own row, then the sum: whoever wants to can add up."""
    rows: list[Row] = [[_("Event"), _("Day"), *headings()]]
    for line in found.totals.lines:
        uncounted = line.occasions if line.attended is None else 0
        rows.append(
            [
                line.title,
                date_format(line.day, "SHORT_DATE_FORMAT"),
                line.occasions,
                uncounted,
                line.registered,
                line.attended,
                line.forecast,
                len(line.municipalities),
                line.answers,
                line.project,
            ]
        )
    return [*rows, [_("Together"), "", *_cells(found.totals), found.chosen.project]]
