"""Public pages and what they say of themselves, a batch at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from django.db import models
from wagtail.models import get_page_models

from network.pages import BasePage

_MANY = ("municipalities", "themes")
_ONE = ("municipality",)
_CHILDREN = ("names",)
"""Rows of a page's own, edited with it."""


@cache
def kinds_found() -> dict[type[BasePage], str]:
    """The types of pages that are found, each with what it is found as."""
    return {
        model: model.found_as
        for model in get_page_models()
        if issubclass(model, BasePage) and model.found_as
    }


def open_pages(model: type[BasePage]) -> models.QuerySet[Any]:
    """The pages of a type that everybody may see."""
    return model._default_manager.open_to_all()  # type: ignore[attr-defined]  # BasePageQuerySet


class Gatherer:
    """Reads pages with everything that their descriptions need, by a few queries a batch.

    Municipalities and themes are reference data: they are read once and kept for the whole run.
    """

    def __init__(self) -> None:
        self._reference: dict[type[models.Model], dict[Any, models.Model]] = {}

    def gather(self, page_ids: Iterable[int]) -> Iterator[BasePage]:
        """The public pages among the ids, with their places and themes at hand."""
        wanted = list(page_ids)
        for model in kinds_found():
            yield from self._of_type(model, wanted)

    def _of_type(self, model: type[BasePage], wanted: list[int]) -> list[BasePage]:
        pages = list(open_pages(model).filter(pk__in=wanted).select_related("locale"))
        if not pages:
            return []
        names = {found.name for found in model._meta.get_fields()}
        held: dict[int, dict[str, list[models.Model]]] = defaultdict(dict)
        for name in names.intersection(_MANY):
            for page_id, rows in self._many(model, name, pages).items():
                held[page_id][name] = rows
        for name in names.intersection(_CHILDREN):
            for page_id, children in self._children(model, name, pages).items():
                held[page_id][name] = children
        for page in pages:
            # Where modelcluster keeps what an editor has chosen: read from there, nothing is asked.
            page._cluster_related_objects = {  # noqa: SLF001
                name: held[page.pk].get(name, [])
                for name in names.intersection((*_MANY, *_CHILDREN))
            }
            self._hand_out(page, names)
        return pages

    def _many(
        self, model: type[BasePage], name: str, pages: list[BasePage]
    ) -> dict[int, list[models.Model]]:
        found: Any = model._meta.get_field(name)
        source, target = found.m2m_field_name(), found.m2m_reverse_field_name()
        rows = self._rows(found.related_model)
        links = found.remote_field.through._default_manager.filter(**{f"{source}__in": pages})
        held: dict[int, list[models.Model]] = defaultdict(list)
        for page_id, row_id in links.order_by("pk").values_list(f"{source}_id", f"{target}_id"):
            held[page_id].append(rows[row_id])
        return held

    def _children(
        self, model: type[BasePage], name: str, pages: list[BasePage]
    ) -> dict[int, list[models.Model]]:
        found: Any = model._meta.get_field(name)
        rows = found.related_model._default_manager.filter(**{f"{found.field.name}__in": pages})
        held: dict[int, list[models.Model]] = defaultdict(list)
        for row in rows.order_by("pk"):
            held[getattr(row, found.field.attname)].append(row)
        return held

    def _hand_out(self, page: BasePage, names: set[str]) -> None:
        for name in (*names.intersection(_ONE), "region"):
            found: Any = page._meta.get_field(name)
            row_id = getattr(page, found.attname)
            if row_id:
                setattr(page, name, self._rows(found.related_model)[row_id])

    def _rows(self, model: type[models.Model]) -> dict[Any, models.Model]:
        if model not in self._reference:
            rows = model._default_manager.all()
            outlined = any(one.name == "outline" for one in model._meta.concrete_fields)
            rows = rows.defer("outline") if outlined else rows
            self._reference[model] = {row.pk: row for row in rows}
            for row in self._reference[model].values():
                self._join(row)
        return self._reference[model]

    def _join(self, row: models.Model) -> None:
        """A municipality knows its region, a theme what it is a part of."""
        for found in row._meta.concrete_fields:
            related = found.related_model
            if found.name in {"region", "parent"} and isinstance(related, type):
                key = getattr(row, found.attname)
                if key:
                    setattr(row, found.name, self._rows(related)[key])
