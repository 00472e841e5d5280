"""Undoing a run: exactly what it did, but for pages that have been changed since."""

from __future__ import annotations

from functools import partial
from typing import Any

from wagtail.models import Page
from wagtail.signals import page_unpublished

from organisations.models import Import, ImportedPage, ImportRow, OrganisationPage
from organisations.services.entries import together
from regions.bringing.working import finish, in_batches
from regions.models import Deed

AT_ONCE = 50
Outcome = ImportRow.Outcome


def undo_import(*, source: Import) -> None:
    """Take back row by row, the last first; safe after any crash."""
    in_batches(partial(_undo_some, source))
    finish(source, Import.State.UNDONE, Deed.UNDID_IMPORT)


@together()
def _undo_some(source: Import) -> bool:
    written = source.rows.filter(outcome=Outcome.WRITTEN).order_by("-number")
    rows = list(written.select_for_update()[:AT_ONCE])
    made = _pages_of(rows)
    for row in rows:
        row.outcome = _undo(made.get(row.pk, []), source)
    _remove(made, rows)
    ImportRow.objects.bulk_update(rows, ["outcome"])
    return bool(rows)


def _pages_of(rows: list[ImportRow]) -> dict[int, list[ImportedPage]]:
    found: dict[int, list[ImportedPage]] = {}
    pages = ImportedPage.objects.filter(row__in=rows).order_by("pk")
    for made in pages.select_related("page__latest_revision", "page__locale", "before", "after"):
        found.setdefault(made.row_id, []).append(made)
    return found


def _undo(pages: list[ImportedPage], source: Import) -> str:
    """What becomes of a row: all of its pages, or none of them."""
    if any(made.page is None or _changed_since(made) for made in pages):
        return Outcome.KEPT
    for made in pages:
        if not made.created:
            _take_back(made, source)
    return Outcome.UNDONE


def _changed_since(made: ImportedPage) -> bool:
    """True when somebody has worked on the page after the import, or put it in the workflow."""
    page: Any = made.page
    if not made.created and made.before is None:
        return True  # what it said before is not known any more
    if made.is_worked_on:
        return True
    return (made.published and not page.live) or (made.created and not made.published and page.live)


def _take_back(made: ImportedPage, source: Import) -> None:
    """The revision before becomes the newest again; public if the import had made its own so."""
    page: Any = made.page
    before: Any = made.before
    older = page.with_content_json(before.content)
    newest = older.save_revision(
        user=source.made_by, clean=False, log_action="wagtail.revert", previous_revision=before
    )
    if made.published:
        newest.publish(user=None)
    elif page.live:
        OrganisationPage.objects.filter(pk=page.pk).update(has_unpublished_changes=False)


def _remove(made: dict[int, list[ImportedPage]], rows: list[ImportRow]) -> None:
    """Delete the pages that undone rows had created, all at once."""
    gone = [row.pk for row in rows if row.outcome == Outcome.UNDONE]
    pages = [one.page for key in gone for one in made.get(key, []) if one.created]
    for page in pages:
        if page is not None and page.live:
            page_unpublished.send(sender=type(page), instance=page)
    if pages:
        Page.objects.filter(pk__in=[page.pk for page in pages if page]).delete()
