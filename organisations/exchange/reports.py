"""The report of an import, as its page shows it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from organisations.exchange.columns import BY_KEY
from organisations.exchange.problems import sentence
from organisations.exchange.running import waiting_rows
from organisations.exchange.states import shown
from organisations.models import Import, ImportRow, OrganisationPage
from regions.bringing.reports import Progress, counts_of, undone_of

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


def progress_of(source: Import) -> Progress:
    """From the rows themselves, so it is right whatever has happened to the workers."""
    return Progress(*_how_far(source), gettext_lazy("%(done)s of about %(total)s rows"))


def _how_far(source: Import) -> tuple[int, int]:
    if source.state == Import.State.CHECKING:
        done = source.rows.count()
        return done, max(source.about_rows, done)
    if source.state == Import.State.UNDOING:
        return undone_of(source)
    counts = counts_of(source)
    total = counts["new"] + counts["changed"]
    return total - waiting_rows(source).count(), total


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
