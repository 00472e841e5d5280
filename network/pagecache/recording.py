"""What a page has read while it was rendered, as tags by which a change finds it again.

Pages that were read have a tag each, by the key that their language versions share. Lists are known
by the table they were read from: a page that is published or withdrawn concerns every list of its
kind in the regions that show it. A page that has read from a table nobody watches is not kept.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from django.apps import apps
from django.db import connection
from django.db.models import Model
from django.db.models.signals import post_init
from django.utils import timezone
from wagtail.models import Page

from network.pagecache import tags
from network.pagecache.concerns import concerns, kinds

_TABLES = re.compile(r'\b(?:FROM|JOIN)\s+"?(\w+)"?', re.IGNORECASE)
_BESIDE = re.compile(
    r'\b(?:FROM|JOIN)\s+"?(\w+)"?\s+'
    r"(?!(?:AS|ON|INNER|LEFT|WHERE|ORDER|GROUP|LIMIT|CROSS|USING)\b)[A-Za-z]",
    re.IGNORECASE,
)
"""Tables under a name of their own: those of queries inside a query."""
_WITH_THEIR_ORIGINAL = frozenset({"home_plainpage"})
"""Variants have a tag of what they are variants of (``home.pagecache``)."""
_MAIN = re.compile(r'\bFROM "(\w+)"(?=\s+(?:INNER|LEFT|WHERE|ORDER|GROUP|LIMIT)\b)')
_LOOKED_UP = re.compile(
    r'"(\w+)"\."(?:id|page_ptr_id|url_path|translation_key|key|path|slug)"'
    r" (?:= (?:ANY\()?%s|IN \(%s)"
)
"""Rows that are named, as Django writes it: by the columns of which table."""


@dataclass
class Record:
    """What one render has read so far."""

    pages: set[str] = field(default_factory=set)
    lists: set[str] = field(default_factory=set)
    """Tables of page types that a list was read from."""
    tables: set[str] = field(default_factory=set)
    """Other tables that were read at all."""
    listed: set[str] = field(default_factory=set)
    """Of those, the ones whose rows were not named by their ids or keys."""
    kinds: set[str] = field(default_factory=set)
    """Tables of the types of pages that were read one by one."""
    rows: set[str] = field(default_factory=set)
    """Tags of rows that are read through others."""
    until: dt.datetime | None = None
    """When what it shows changes by itself."""

    def include(self, other: Record) -> None:
        """What was read for another render, and is shown by this one too."""
        for name in ("pages", "lists", "tables", "listed", "kinds", "rows"):
            getattr(self, name).update(getattr(other, name))
        self.ends_by(other.until)

    def ends_by(self, moment: dt.datetime | None) -> None:
        """What is shown is not true after this moment; one that has passed changes nothing."""
        if moment and moment > timezone.now() and (self.until is None or moment < self.until):
            self.until = moment


_PAGES = Page._meta.db_table
_record: ContextVar[Record | None] = ContextVar("page cache record", default=None)


@contextmanager
def recorded() -> Iterator[Record]:
    """Note what is read inside."""
    record = Record()
    token = _record.set(record)
    try:
        with connection.execute_wrapper(_note_query):
            yield record
    finally:
        _record.reset(token)


def include(record: Record) -> None:
    """Something that was read before is shown by the page that is being rendered."""
    current = _record.get()
    if current is not None:
        current.include(record)


def ends_by(moment: dt.datetime | None) -> None:
    """Tell, while a page is rendered, when it will not be true any more."""
    record = _record.get()
    if record is not None:
        record.ends_by(moment)


def note_pages(keys: Iterable[Any]) -> None:
    """Pages that were read as plain values: by the keys that their language versions share."""
    record = _record.get()
    if record is not None:
        record.pages.update(tags.page(key) for key in keys)


def listen() -> None:
    """Note each page and each row with a tag of its own that is read while a page is recorded."""
    for model in apps.get_models():
        if issubclass(model, Page):
            post_init.connect(_note_page, sender=model, dispatch_uid=f"pagecache {model}")
        elif model._meta.db_table in {*concerns.of_rows, *concerns.indexes}:
            post_init.connect(_note_row, sender=model, dispatch_uid=f"pagecache {model}")


def _note_row(sender: type[Model], instance: Model, **_: Any) -> None:
    record = _record.get()
    if record is not None and instance.pk is not None:
        if sender._meta.db_table in concerns.of_rows:
            record.rows.add(tags.row(sender._meta.db_table, instance.pk))
        _note_moments(record, instance)


def _note_page(instance: Page, **_: Any) -> None:
    record = _record.get()
    if record is None:
        return
    known = instance.__dict__
    record.kinds.add(instance._meta.db_table)
    if known.get("translation_key"):
        record.pages.add(tags.page(known["translation_key"]))
    elif known.get("id"):
        record.pages.add(tags.page_id(known["id"]))
    _note_moments(record, instance)


def _note_moments(record: Record, instance: Model) -> None:
    """Fields that a model names as ``changes_at``: when one passes, what is shown of it changes."""
    for name in getattr(instance, "changes_at", ()):
        record.ends_by(instance.__dict__.get(name))


def _note_query(
    execute: Callable[..., Any], sql: Any, params: Any, many: bool, context: Any
) -> Any:
    record = _record.get()
    if record is not None and isinstance(sql, str):
        lists, tables, listed = _read_by(sql)
        record.lists |= lists
        record.tables |= tables
        record.listed |= listed
    return execute(sql, params, many, context)


@lru_cache(maxsize=4_096)
def _read_by(sql: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Tables of lists of pages, other tables, and those of them that are read as lists."""
    named = set(_TABLES.findall(sql))
    others = frozenset(named & _other_tables())
    if _is_looked_up(sql):
        inside = set(_BESIDE.findall(sql)) & kinds()
        return frozenset(inside - _WITH_THEIR_ORIGINAL), others, frozenset()
    main = _MAIN.search(sql)
    listed = others & {main[1], *_BESIDE.findall(sql)} if main else others
    of_pages = named & (kinds() | {_PAGES})
    if len(of_pages) > 1 or f'FROM "{_PAGES}"' not in sql:
        of_pages.discard(_PAGES)  # read through a page of its kind, or through a site
    return frozenset(of_pages), others, listed


def _is_looked_up(sql: str) -> bool:
    """Whether the rows of the query's own table are named, and not those of one beside it."""
    main = _MAIN.search(sql)
    if main is None:
        return False
    own = {main[1], _PAGES} if main[1] in kinds() else {main[1]}
    return not own.isdisjoint(_LOOKED_UP.findall(sql))


@lru_cache(maxsize=1)
def _other_tables() -> frozenset[str]:
    models = apps.get_models(include_auto_created=True)
    return frozenset(model._meta.db_table for model in models) - kinds() - {_PAGES}
