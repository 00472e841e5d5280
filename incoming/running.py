"""The run: first the pictures, then the pages, some at a time; a crash takes none in half."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from events.services.calendar import together
from incoming.checking import pictures_of
from incoming.models import BroughtPage, Incoming, IncomingItem, IncomingPicture
from incoming.pages import page_of, parent_of
from incoming.pictures import fetch_pictures
from incoming.problems import note
from incoming.redirects import lead_on
from network.images.models import Picture
from network.pages import BodyPage
from network.users.models import User
from regions.bringing.working import finish, in_batches
from regions.models import Deed
from regions.services.planting import write
from regions.services.planting_many import plant_many

AT_ONCE = 100
Outcome = IncomingItem.Outcome


@dataclass
class Run:
    """What every batch of a run needs."""

    source: Incoming
    parent: Any
    user: User | None


def run(*, source: Incoming) -> None:
    """Bring in what waits; safe after any crash."""
    parent = parent_of(source.region, source.kind, source.language)
    fetch_pictures(source)
    in_batches(partial(_batch, Run(source, parent, source.made_by)))
    _finish(source)


def waiting(source: Incoming) -> Any:
    """Items that would become pages and have not."""
    new = source.rows.filter(verdict=IncomingItem.Verdict.NEW)
    return new.filter(outcome=Outcome.WAITING).order_by("number")


@together()
def _batch(work: Run) -> bool:
    items = list(waiting(work.source)[:AT_ONCE])
    if not items:
        return False
    fresh = _not_brought_yet(items, work)
    pictures = _pictures(fresh, work.source)
    drafts: list[tuple[IncomingItem, BodyPage]] = []
    ready: list[tuple[IncomingItem, BodyPage]] = []
    for item in fresh:
        page = page_of(item, work.source, pictures)
        (ready if _is_ready(item, page, work) else drafts).append((item, page))
    brought = [*_write(drafts, work, publish=False), *_write(ready, work, publish=True)]
    BroughtPage.objects.bulk_create(brought)
    for item, page in (*drafts, *ready):
        item.page_id, item.outcome = page.pk, Outcome.WRITTEN
    lead_on([(item, page) for item, page in (*drafts, *ready)], work.source)
    IncomingItem.objects.bulk_update(items, ["page", "outcome", "notes", "is_draft"])
    return True


def _not_brought_yet(items: Sequence[IncomingItem], work: Run) -> list[IncomingItem]:
    keys = [item.key for item in items]
    rows = BroughtPage.objects.filter(region=work.source.region, key__in=keys)
    known = set(rows.values_list("key", flat=True))
    for item in items:
        if item.key in known:
            item.outcome = Outcome.FAILED
            item.notes = [*item.notes, note("brought_meanwhile")]
    return [item for item in items if item.key not in known]


def _pictures(items: Sequence[IncomingItem], source: Incoming) -> dict[str, Picture]:
    """The pictures of the items by address; what was not fetched is noted with its item."""
    wanted = {one["address"][:1000] for item in items for one in pictures_of(item.values)}
    rows = IncomingPicture.objects.filter(source=source, address__in=wanted)
    found = {row.address: row for row in rows.select_related("picture")}
    for item in items:
        for address in dict.fromkeys(one["address"][:1000] for one in pictures_of(item.values)):
            row = found.get(address)
            if row is None or row.picture is None:
                why = row.trouble if row and row.trouble else "picture_silent"
                item.notes = [*item.notes, note("picture_failed", address=address, why=why)]
    return {address: row.picture for address, row in found.items() if row.picture}


def _is_ready(item: IncomingItem, page: BodyPage, work: Run) -> bool:
    """Whether the page may be public at once; what keeps it a draft is noted."""
    if not work.source.publish or item.is_draft:
        return False
    page.locale = work.parent.locale
    said = [problem.sentence for problem in page.publishing_problems()]
    item.notes = [*item.notes, *(note("not_ready", sentence=one) for one in said)]
    item.is_draft = bool(said)
    return not said


def _write(
    pairs: Sequence[tuple[IncomingItem, BodyPage]], work: Run, *, publish: bool
) -> list[BroughtPage]:
    if not pairs:
        return []
    pages = [page for _item, page in pairs]
    if work.source.kind == Incoming.Kind.CALENDAR:
        revisions = [_add(page, work, publish=publish) for page in pages]
    else:
        revisions = plant_many(pages, work.parent, user=work.user, publish=publish)
    return [
        BroughtPage(
            region=work.source.region,
            key=item.key,
            page_id=page.pk,
            item=item,
            after=revision,
            published=publish,
            announced=work.source.kind == Incoming.Kind.CALENDAR,
        )
        for (item, page), revision in zip(pairs, revisions, strict=True)
    ]


def _add(page: BodyPage, work: Run, *, publish: bool) -> Any:
    """An event one by one: much listens to its saving."""
    page.locale, page.owner = work.parent.locale, work.user
    write(work.parent, page, published=False)
    revision = page.latest_revision
    if publish:
        revision.publish(user=None)
    return revision


def _finish(source: Incoming) -> None:
    count = source.rows.filter(outcome=Outcome.WRITTEN).count()
    finish(source, Incoming.State.DONE, Deed.BROUGHT_IN, pages=count)
