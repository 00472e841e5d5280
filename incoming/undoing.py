"""Undoing a run: the pages that it made go again, but for those that have been changed since."""

from __future__ import annotations

from functools import partial
from typing import Any

from wagtail.models import Page, ReferenceIndex
from wagtail.signals import page_unpublished

from events.services.calendar import together
from incoming.models import BroughtPage, Incoming, IncomingItem
from regions.bringing.working import finish, in_batches
from regions.models import Deed

AT_ONCE = 50
Outcome = IncomingItem.Outcome


def undo(*, source: Incoming) -> None:
    """Take back item by item, the last first; safe after any crash."""
    in_batches(partial(_undo_some, source))
    _drop_pictures(source)
    finish(source, Incoming.State.UNDONE, Deed.TOOK_BACK_BROUGHT)


def _undo_some(source: Incoming) -> bool:
    written = source.rows.filter(outcome=Outcome.WRITTEN).order_by("-number")
    items = list(written.select_for_update()[:AT_ONCE])
    rows = BroughtPage.objects.filter(item__in=items).select_related("page")
    brought = {row.item_id: row for row in rows}
    gone = []
    for item in items:
        row = brought.get(item.pk)
        kept = row is not None and _changed_since(row)
        item.outcome = Outcome.KEPT if kept else Outcome.UNDONE
        if row is not None and not kept:
            gone.append(row.page)
    _remove(gone)
    IncomingItem.objects.bulk_update(items, ["outcome"])
    return bool(items)


def _changed_since(row: BroughtPage) -> bool:
    """True when somebody has worked on the page, translated it, or put it in the workflow."""
    page: Any = row.page
    if row.is_worked_on or page.live != row.published or page.current_workflow_state is not None:
        return True
    return bool(page.get_translations().exists())


def _remove(pages: list[Page]) -> None:
    """Delete the pages; those whose deletion is listened to, one by one as their own type."""
    with together():
        for page in pages:
            own = page.specific
            if own.live:
                page_unpublished.send(sender=type(own), instance=own)
    if pages:
        Page.objects.filter(pk__in=[page.pk for page in pages]).delete()


def _drop_pictures(source: Incoming) -> None:
    """The pictures that came by this and that nothing shows."""
    ours = source.pictures.filter(is_ours=True, picture__isnull=False).select_related("picture")
    for row in ours.iterator(chunk_size=AT_ONCE):
        picture: Any = row.picture
        if not ReferenceIndex.get_references_to(picture).exists():
            picture.delete()
