"""The report of an import, as its page shows it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Count
from django.utils.translation import gettext as _

from organisations.exchange.columns import BY_KEY
from organisations.exchange.problems import sentence
from organisations.exchange.receiving import GOING_ON
from organisations.exchange.states import shown
from organisations.models import Import, ImportRow, OrganisationPage

_CUT = 120


@dataclass(frozen=True)
class Change:
    """One field of a row: what it was and what it would be."""

    label: str
    old: str
    new: str


@dataclass(frozen=True)
class Line:
    """One row of the file with everything that is told of it."""

    row: ImportRow
    changes: list[Change]
    problems: list[tuple[str, str]]
    url: str
    region: str
    """The region that keeps the association, when that is another one."""


@dataclass(frozen=True)
class Progress:
    """How far the workers are."""

    done: int
    total: int
    going_on: bool

    @property
    def percent(self) -> int:
        """Between 0 and 100."""
        return min(100, self.done * 100 // self.total) if self.total else 0


def counts_of(source: Import) -> dict[str, int]:
    """How many rows have each verdict, all of them named."""
    rows = source.rows.order_by().values_list("verdict").annotate(Count("pk"))
    return dict.fromkeys(ImportRow.Verdict.values, 0) | dict(rows)


def outcomes_of(source: Import) -> dict[str, int]:
    """How many rows have come to each outcome."""
    rows = source.rows.order_by().values_list("outcome").annotate(Count("pk"))
    return dict.fromkeys(ImportRow.Outcome.values, 0) | dict(rows)


def progress_of(source: Import) -> Progress:
    """From the rows themselves, so it is right whatever has happened to the workers."""
    going_on = source.state in GOING_ON
    if source.state == Import.State.CHECKING:
        total = max(source.about_rows, source.rows.count())
        return Progress(source.rows.count(), total, going_on)
    counts, outcomes = counts_of(source), outcomes_of(source)
    total = counts["new"] + counts["changed"]
    waiting = ImportRow.Outcome.WAITING
    if source.state == Import.State.UNDOING:
        total = outcomes["written"] + outcomes["undone"] + outcomes["kept"]
        return Progress(total - outcomes["written"], total, going_on)
    return Progress(total - _waiting(source, waiting), total, going_on)


def _waiting(source: Import, outcome: str) -> int:
    return source.rows.filter(outcome=outcome, verdict__in=("new", "changed")).count()


def lines_of(rows: Iterable[ImportRow], source: Import) -> list[Line]:
    """The rows with their sentences; two queries however many they are."""
    rows = list(rows)
    foreign = {row.page_id for row in rows if row.verdict == ImportRow.Verdict.ELSEWHERE}
    pages = OrganisationPage.objects.open_to_all().filter(pk__in=foreign)
    kept = {page.pk: page for page in pages.select_related("region", "locale")}
    return [_line(row, source, kept.get(row.page_id)) for row in rows]


def _line(row: ImportRow, source: Import, kept: Any) -> Line:
    return Line(
        row=row,
        changes=[_change(*change) for change in row.changes],
        problems=[(one["column"], sentence(one["code"], one["told"])) for one in row.problems],
        url=(kept.full_url or "") if kept else "",
        region=kept.region.name if kept and kept.region else "",
    )


def _change(key: str, old: Any, new: Any) -> Change:
    return Change(BY_KEY[key].heading, _short(shown(key, old)), _short(shown(key, new)))


def _short(text: str) -> str:
    return f"{text[:_CUT]}…" if len(text) > _CUT else text or _("empty")
