"""What a change of a row concerns: which tags of stored answers it makes untrue.

Rooms say it once for each model (``home.pagecache`` gathers them). Tables of which nothing is said
are not watched, and an answer that has read from one is not kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from django.apps import apps
from django.db.models import Model
from modelcluster.fields import ParentalKey
from wagtail.models import Page

from network.pagecache import tags

Tags = Iterable[str]


@dataclass
class Concerns:
    """By table. ``of_rows`` gives the tags of one changed row."""

    of_rows: dict[str, Callable[[Any], Tags]] = field(default_factory=dict)
    whole: set[str] = field(default_factory=set)
    """A change of any row concerns whoever has read the table."""
    silent: set[str] = field(default_factory=set)
    """Read by pages, and nothing that they show depends on it."""
    indexes: dict[str, str] = field(default_factory=dict)
    """Tables that are written with pages of a kind, and read in lists instead of them; to the
    kind's table."""
    regional: set[str] = field(default_factory=set)
    """Tables whose lists are each region's own."""

    def is_known(self, table: str) -> bool:
        """Whether changes of the table are told of."""
        return (
            table in self.of_rows
            or table in self.whole
            or table in self.silent
            or table in self.indexes
            or table in owned_tables()
        )

    def is_watched(self, table: str) -> bool:
        """Whether a write to it must be told."""
        return table in self.of_rows or table in self.whole or table in kinds()


concerns = Concerns()


def whole(*models: str) -> None:
    """A change of any row of these concerns whoever has read any: for what is seldom written."""
    concerns.whole |= {_table(model) for model in models}


def silent(*models: str) -> None:
    """These are read while pages are rendered, and their changes need not be told."""
    concerns.silent |= {_table(model) for model in models}


def index_of(model: str, *, page: str) -> None:
    """Rows that are written whenever a page of this kind is saved, for its lists to read."""
    concerns.indexes[_table(model)] = _table(page)


def rows(*models: str) -> None:
    """Each row has a tag of its own: for what is read through others, such as pictures."""
    for model in models:
        concerns.of_rows[_table(model)] = _of_row(_table(model))


def regional(*models: str) -> None:
    """A change concerns the pages of the row's region that have read the table, and the hub's."""
    for model in models:
        concerns.regional.add(_table(model))
        concerns.of_rows[_table(model)] = _of_region(_table(model))


def resolved(model: str, find: Callable[[Any], Tags]) -> None:
    """``find`` gives the tags of a changed row, besides those that ``regional`` gives."""
    table = _table(model)
    others = concerns.of_rows.get(table, lambda _row: ())
    concerns.of_rows[table] = lambda row: (*others(row), *find(row))


def _of_row(table: str) -> Callable[[Any], Tags]:
    return lambda row: (tags.row(table, row.pk),)


def _of_region(table: str) -> Callable[[Any], Tags]:
    return lambda row: (tags.regional(table, row.region_id), tags.regional(table, 0))


def _table(label: str) -> str:
    return str(apps.get_model(label)._meta.db_table)


@lru_cache(maxsize=1)
def kinds() -> frozenset[str]:
    """Tables of the types of pages, without the one that they share."""
    models = (model for model in apps.get_models() if issubclass(model, Page) and model is not Page)
    return frozenset(model._meta.db_table for model in models)


@lru_cache(maxsize=1)
def owned_tables() -> frozenset[str]:
    """Tables that a page's form writes with it: children by ``ParentalKey``, and its relations."""
    return frozenset(
        model._meta.db_table
        for model in apps.get_models(include_auto_created=True)
        if not issubclass(model, Page) and _is_owned(model)
    )


def _is_owned(model: type[Model]) -> bool:
    creator = model._meta.auto_created
    if creator:
        return issubclass(creator, Page)  # type: ignore[arg-type]  # Django puts the model here
    return any(
        isinstance(one, ParentalKey) and issubclass(one.related_model, Page)
        for one in model._meta.fields
    )
