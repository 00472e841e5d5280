"""Undoing a run: exactly what it did, but for pages that have been changed since."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page
from wagtail.signals import page_unpublished

from organisations.exchange.locking import HeldElsewhere, held
from organisations.models import Import, ImportedPage, ImportRow, OrganisationPage
from organisations.services.entries import together
from regions.activity import record
from regions.models import Deed
from regions.scoping import inside

AT_ONCE = 50
Outcome = ImportRow.Outcome


def undo_import(*, source: Import) -> None:
    """Take back row by row, the last first; safe in two workers at once and after any crash."""
    with inside(source.region):
        try:
            while _undo_some(source):
                pass
        except HeldElsewhere:
            return


@transaction.atomic
def _undo_some(source: Import) -> bool:
    with held(source, Import.State.UNDOING) as current, together():
        written = current.rows.filter(outcome=Outcome.WRITTEN).order_by("-number")
        rows = list(written.select_for_update()[:AT_ONCE])
        if not rows:
            current.state, current.finished_at = Import.State.UNDONE, timezone.now()
            current.save(update_fields=["state", "finished_at"])
            record(current.region, current.made_by, Deed.UNDID_IMPORT, current.name)
            return False
        made = _pages_of(rows)
        for row in rows:
            row.outcome = _undo(made.get(row.pk, []), current)
        _remove(made, rows)
        ImportRow.objects.bulk_update(rows, ["outcome"])
        return True


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
    if page.latest_revision_id != made.after_id or page.numchild or page.locked:
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
