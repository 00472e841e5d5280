"""Tells the caches what has changed, once it is committed.

Signals say exactly which row it was. What goes round them (``update()``, SQL) is seen as a write
that no signal claimed, and concerns everything that has read the table: rather too much than an
answer that is not true.
"""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from django.apps import apps
from django.db import connection, transaction
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_save
from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished, post_page_move

from network.pagecache import tags
from network.pagecache.concerns import concerns, kinds
from network.pagecache.telling import tell

_WRITTEN = re.compile(r'\s*(?:INSERT INTO|UPDATE|DELETE FROM)\s+"?(\w+)"?', re.IGNORECASE)
_OF_DRAFTS = frozenset(
    ("latest_revision", "latest_revision_created_at", "has_unpublished_changes", "draft_title")
    + ("locked", "locked_at", "locked_by", "search_description_draft")
)
"""Fields of a page that no reader sees."""
_waiting = threading.local()


class Batch:
    """Tags that are told together when their transaction is committed."""

    def __init__(self) -> None:
        self.tags: set[str] = set()
        self.unclaimed: Counter[str] = Counter()

    def __call__(self) -> None:
        tell(self.tags | _of_tables(+self.unclaimed))


def changed(found: Iterable[str]) -> None:
    """These tags' answers are not true any more, once what was done is committed."""
    wanted = set(found)
    if connection.in_atomic_block:
        _batch().tags |= wanted
    elif wanted:
        tell(wanted)


def _batch() -> Batch:
    """The batch of the innermost savepoint, so that what is rolled back is not told."""
    sids = set(connection.savepoint_ids)
    for one_sids, function, *_ in reversed(connection.run_on_commit[-50:]):
        if isinstance(function, Batch) and one_sids == sids:
            return function
    batch = Batch()
    transaction.on_commit(batch)
    return batch


def note_write(execute: Callable[..., Any], sql: Any, params: Any, many: bool, context: Any) -> Any:
    """Around every query: sees the writes to what pages show."""
    flush_unclaimed()
    table = _written_by(sql) if isinstance(sql, str) else ""
    result = execute(sql, params, many, context)
    if table:
        if table in concerns.whole:
            changed([tags.table(table)])
        elif connection.in_atomic_block:
            _batch().unclaimed[table] += 1
        else:
            _loose()[table] += 1
    return result


@lru_cache(maxsize=4_096)
def _written_by(sql: str) -> str:
    found = _WRITTEN.match(sql)
    return found[1] if found and concerns.is_watched(found[1]) else ""


def _loose() -> Counter[str]:
    """Writes outside of transactions that no signal has claimed yet; of this thread."""
    if not hasattr(_waiting, "counts"):
        _waiting.counts = Counter()
    counts: Counter[str] = _waiting.counts
    return counts


def flush_unclaimed(**_: Any) -> None:
    """Tell of writes outside of transactions that no signal has claimed; before the next query, and
    when a request or a task is over."""
    counts = _loose()
    if counts:
        _waiting.counts = Counter()
        tell(_of_tables(+counts))


def _claim(sender: type) -> None:
    """The signal of a row has come: its write is known exactly."""
    counts = _batch().unclaimed if connection.in_atomic_block else _loose()
    for model in (sender, *sender._meta.get_parent_list()):  # type: ignore[attr-defined]
        table = model._meta.db_table
        if counts[table] > 0:  # one DELETE takes many rows, each with a signal
            counts[table] -= 1


def _of_tables(tables: Iterable[str]) -> set[str]:
    names = set(tables)
    return {tags.kind(name) if name in kinds() else tags.table(name) for name in names}


def row_changed(sender: type, instance: Any, **told: Any) -> None:
    """A row that pages show was stored or deleted, or is about to be."""
    if told.get("signal") is not pre_save:
        _claim(sender)
    if isinstance(instance, Page):
        page_changed(instance, fields=told.get("update_fields"))
    else:
        changed(concerns.of_rows[sender._meta.db_table](instance))  # type: ignore[attr-defined]


def page_changed(page: Page, *, fields: Iterable[str] | None = None) -> None:
    """A page and the lists of its kind; drafts change nothing that a reader sees."""
    if fields is not None and _OF_DRAFTS.issuperset(fields):
        return
    if not page.live and page.first_published_at is None:
        return
    changed(tags_of(page))


def tags_of(page: Page) -> set[str]:
    """What shows a page: itself, and lists where it is shown."""
    specific = page.specific_deferred
    table = specific._meta.db_table
    find = concerns.of_rows.get(table, _where_it_lives)
    base = {tags.listing(at, Page._meta.db_table) for at in _regions_of(specific)}
    return base | {*find(specific), tags.page(page.translation_key), tags.page_id(page.pk)}


def _where_it_lives(page: Page) -> Iterable[str]:
    """Its own region's lists and the hub's, which shows all regions'."""
    return [tags.listing(at, page._meta.db_table) for at in _regions_of(page)]


def _regions_of(page: Page) -> tuple[int, ...]:
    """Only the root of all sites is in none."""
    return (0, getattr(page, "region_id", None) or 0)


def _page_told(sender: type, instance: Page, **_: Any) -> None:
    changed(tags_of(instance))


def _relation_changed(sender: type, instance: Any, action: str, **_: Any) -> None:
    if action.startswith("post_") and isinstance(instance, Page):
        page_changed(instance)


def watch() -> None:
    """Connect the signals; once, when every room has said what concerns what."""
    for model in apps.get_models():
        table = model._meta.db_table
        if table in kinds() or table in concerns.of_rows:
            for signal in (pre_save, post_save, post_delete):
                signal.connect(
                    row_changed, sender=model, dispatch_uid=f"pagecache {table} {id(signal)}"
                )
    for told in (page_published, page_unpublished, post_page_move):
        told.connect(_page_told, dispatch_uid=f"pagecache {id(told)}")
    m2m_changed.connect(_relation_changed, dispatch_uid="pagecache")
