"""The run: rows that were checked are brought in, some at a time; a crash takes none in half."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.db.models import OuterRef, Subquery

from network.sorting import sort_key
from network.users.models import User
from organisations.exchange.judging import Judged, Verdict, draft_of, judge
from organisations.exchange.places import Reference
from organisations.exchange.problems import Trouble, problem
from organisations.exchange.states import put
from organisations.exchange.versions import revise
from organisations.models import (
    DirectoryPage,
    Import,
    ImportedPage,
    ImportRow,
    OrganisationPage,
)
from organisations.services.entries import refresh_entries, together
from regions.bringing.working import finish, in_batches
from regions.models import Deed
from regions.services.planting_many import plant_many

AT_ONCE = 200


@dataclass
class Run:
    """What every batch of a run needs."""

    source: Import
    reference: Reference
    directory: DirectoryPage
    user: User | None


def run_import(*, source: Import) -> None:
    """Bring in the rows that wait; safe after any crash. When one is left out and all or none were
    wanted, the import is to be undone."""
    run = Run(source, Reference(), directory_of(source), source.made_by)
    in_batches(partial(_batch, run))
    if source.state == Import.State.RUNNING:
        _finish(source)


def directory_of(source: Import) -> DirectoryPage:
    """The region's Finnish directory, below which new pages go."""
    found = DirectoryPage.objects.filter(region=source.region, locale__language_code="fi")
    return found.order_by("path")[0]


@together()
def _batch(run: Run) -> bool:
    rows = list(waiting_rows(run.source).select_for_update()[:AT_ONCE])
    if not rows:
        return False
    judged = [_again(row) for row in rows]
    judge(judged, run.source, run.reference)
    sound = [
        (row, found) for row, found in zip(rows, judged, strict=True) if _as_checked(row, found)
    ]
    _add([pair for pair in sound if pair[0].verdict == Verdict.NEW], run)
    for row, _found in sound:
        if row.verdict == Verdict.CHANGED:
            _change(row, run)
    _keep(rows)
    if run.source.whole and any(row.outcome == ImportRow.Outcome.FAILED for row in rows):
        run.source.state = Import.State.UNDOING
        run.source.save(update_fields=["state"])
        return False
    return True


def _keep(rows: Sequence[ImportRow]) -> None:
    """What became of the rows: what was written by one query, what was left out one by one."""
    written = [row.pk for row in rows if row.outcome == ImportRow.Outcome.WRITTEN]
    page = ImportedPage.objects.filter(row=OuterRef("pk")).values("page")[:1]
    ImportRow.objects.filter(pk__in=written).update(
        outcome=ImportRow.Outcome.WRITTEN, page=Subquery(page)
    )
    for row in rows:
        if row.outcome == ImportRow.Outcome.FAILED:
            row.save(update_fields=["outcome", "problems"])


def waiting_rows(source: Import) -> Any:
    """Rows that would do something and have not been brought in."""
    doing = (Verdict.NEW, Verdict.CHANGED)
    waiting = ImportRow.Outcome.WAITING
    return source.rows.filter(verdict__in=doing, outcome=waiting).order_by("number")


def _again(row: ImportRow) -> Judged:
    return Judged(row.number, row.values, [], title=row.title, keys=row.keys)


def _as_checked(row: ImportRow, found: Judged) -> bool:
    """True when the row would still do exactly what the check told; otherwise it is left out."""
    page = found.page.pk if found.page else None
    if (found.verdict, page, found.changes) == (row.verdict, row.page_id, row.changes):
        return True
    row.outcome = ImportRow.Outcome.FAILED
    row.problems = found.problems or [problem(Trouble("changed_since"))]
    return False


def _add(pairs: Sequence[tuple[ImportRow, Judged]], run: Run) -> None:
    if not pairs:
        return
    pages = []
    for row, _found in pairs:
        page = OrganisationPage()
        put(page, row.values, run.reference)
        page.sort_key = sort_key(page.title, run.directory.locale.language_code)
        pages.append(page)
    publish = run.source.publish
    revisions = plant_many(pages, run.directory, user=run.user, publish=publish)
    refresh_entries(page.translation_key for page in pages)
    for (row, _found), page in zip(pairs, pages, strict=True):
        row.page, row.outcome = page, ImportRow.Outcome.WRITTEN
    ImportedPage.objects.bulk_create(
        ImportedPage(
            row=row, page=page, created=True, published=publish, after=revision, announced=False
        )
        for (row, _found), page, revision in zip(pairs, pages, revisions, strict=True)
    )


def _change(row: ImportRow, run: Run) -> None:
    pages = OrganisationPage.objects.select_related("latest_revision", "locale")
    page = pages.get(pk=row.page_id or 0)
    values = {key: new for key, _old, new in row.changes}
    publish = run.source.publish and page.live
    before, after = revise(
        draft_of(page), lambda one: put(one, values, run.reference), user=run.user, publish=publish
    )
    row.outcome = ImportRow.Outcome.WRITTEN
    ImportedPage.objects.create(
        row=row, page=page, created=False, published=publish, before=before, after=after
    )


def _finish(source: Import) -> None:
    count = source.rows.filter(outcome=ImportRow.Outcome.WRITTEN).count()
    finish(source, Import.State.DONE, Deed.IMPORTED, rows=count)
