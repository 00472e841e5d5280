"""Tells the caches what has changed, once it is committed.

Signals say exactly which row it was. What goes round them (``update()``, SQL) is seen as a write
that no signal has announced, and concerns everything that has read the table: rather too much than
an answer that is not true.
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
from django.db.models import Model
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_delete, pre_save
from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished, post_page_move

from network.pagecache import tags
from network.pagecache.concerns import concerns, kinds
from network.pagecache.telling import tell

_WRITTEN = re.compile(r'\s*(?:INSERT INTO|UPDATE|DELETE FROM)\s+"?(\w+)"?', re.IGNORECASE)
_PAGES = Page._meta.db_table
_OF_ALL_BELOW = re.compile(
    rf'\s*UPDATE\s+"?{_PAGES}"?\s+SET\b.*?"?\b(?:live|expired|slug|title|url_path|path|locale_id)"?\s*=',
    re.IGNORECASE | re.DOTALL,
)
"""What is done to many pages at once: addresses below a page that was renamed, a section that
is withdrawn. Not the tree's own counts."""
_OF_DRAFTS = frozenset(
    ("latest_revision", "latest_revision_created_at", "has_unpublished_changes", "draft_title")
    + ("locked", "locked_at", "locked_by")
)
"""Fields of a page that no reader sees."""
_MENU_DEPTH = 3
"""Front pages and sections: what the menus of a site read as pages of any kind."""
_rows = threading.local()


class Batch:
    """Tags that are told together when their transaction is committed."""

    def __init__(self) -> None:
        self.tags: set[str] = set()

    def __call__(self) -> None:
        tell(self.tags)


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
    """Around every query: sees the writes to what pages show that no signal has announced."""
    result = execute(sql, params, many, context)
    table = _written_by(sql) if isinstance(sql, str) else ""
    if table and not _announced()[table]:
        changed([_of_table(table)])
    return result


def _of_table(table: str) -> str:
    if table == _PAGES:
        return tags.EVERYTHING
    return tags.kind(table) if table in kinds() else tags.table(table)


@lru_cache(maxsize=4_096)
def _written_by(sql: str) -> str:
    found = _WRITTEN.match(sql)
    table = found[1] if found else ""
    if table == _PAGES:
        return table if _OF_ALL_BELOW.match(sql) else ""
    return table if concerns.is_watched(table) else ""


def _announced() -> Counter[str]:
    """By table, the rows of this thread between the signal before their write and the one after."""
    if not hasattr(_rows, "announced"):
        _rows.announced = Counter()
    found: Counter[str] = _rows.announced
    return found


def forget_announced(**_: Any) -> None:
    """A write that failed has no signal after it: nothing of it may hide what is written later."""
    _announced().clear()


def row_changes(sender: type[Model], instance: Any, **told: Any) -> None:
    """A row is about to be stored or deleted: as it is now, it may be shown elsewhere."""
    for table in _tables_of(sender):
        _announced()[table] += 1
    if instance.pk is not None and not _is_draft(instance, told.get("update_fields")):
        instance.shown_before = _tags_of_row(instance)


def row_changed(sender: type[Model], instance: Any, **told: Any) -> None:
    """A row that pages show was stored or deleted."""
    for table in _tables_of(sender):
        _announced()[table] = 0
    before = instance.__dict__.pop("shown_before", set())
    if isinstance(instance, Page) and not _is_shown(instance, told.get("update_fields")):
        return
    changed(before | _tags_of_row(instance))


def _tables_of(model: type[Model]) -> list[str]:
    return [one._meta.db_table for one in (model, *model._meta.get_parent_list())]


def _tags_of_row(row: Any) -> set[str]:
    if isinstance(row, Page):
        return tags_of(row)
    return set(concerns.of_rows[row._meta.db_table](row))


def _is_draft(row: Any, fields: Iterable[str] | None) -> bool:
    """Drafts change nothing that a reader sees."""
    return isinstance(row, Page) and fields is not None and _OF_DRAFTS.issuperset(fields)


def _is_shown(page: Page, fields: Iterable[str] | None) -> bool:
    if _is_draft(page, fields):
        return False
    return page.live or page.first_published_at is not None


def tags_of(page: Page) -> set[str]:
    """What shows a page: itself, and lists where it is shown."""
    specific = page.specific_deferred
    table = specific._meta.db_table
    find = concerns.of_rows.get(table, where_it_lives)
    near = specific.depth <= _MENU_DEPTH
    base = {tags.listing(at, Page._meta.db_table) for at in _regions_of(specific) if near}
    return base | {*find(specific), tags.page(page.translation_key), tags.page_id(page.pk)}


def where_it_lives(page: Page) -> Iterable[str]:
    """Its own region's lists and the hub's, which shows all regions'."""
    return [tags.listing(at, page._meta.db_table) for at in _regions_of(page)]


def _regions_of(page: Page) -> tuple[int, ...]:
    """Only the root of all sites is in none."""
    return (0, getattr(page, "region_id", None) or 0)


def _page_told(sender: type, instance: Page, **_: Any) -> None:
    changed(tags_of(instance))


def _relation_changed(sender: type, instance: Any, action: str, **_: Any) -> None:
    if action.startswith("post_") and isinstance(instance, Page) and _is_shown(instance, None):
        changed(tags_of(instance))


def watch() -> None:
    """Connect the signals; once, when every room has said what concerns what."""
    told = {pre_save: row_changes, pre_delete: row_changes, post_save: row_changed}
    for model in apps.get_models():
        table = model._meta.db_table
        if table in kinds() or table in concerns.of_rows:
            for signal, hear in {**told, post_delete: row_changed}.items():
                signal.connect(hear, sender=model, dispatch_uid=f"pagecache {table}")
    for signal in (page_published, page_unpublished, post_page_move):
        signal.connect(_page_told, dispatch_uid="pagecache")
    m2m_changed.connect(_relation_changed, dispatch_uid="pagecache")
