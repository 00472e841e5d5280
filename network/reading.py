"""A page with what surrounds its words, by one query: versions, places and themes as arrays."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, QuerySet, Value
from wagtail.models import Page

from network.conditions import PlainVersions, Versions
from network.prepared import prepared
from network.remembering import remembered
from network.site_roots import every_locale

Rows = TypeVar("Rows", bound="QuerySet[Any]")

HELD = ("municipalities", "themes")
"""Lists of a page that hold reference data, of which ``regions.shelf`` has the rows at hand."""


LINKED = ("organisations",)
"""Lists of a page that hold other pages, shown as the reader's language has them."""


@dataclass(frozen=True, kw_only=True)
class Version:
    """The same page in one language, or in plain Finnish."""

    pk: int
    url_path: str
    depth: int
    code: str
    """Its language; the plain variant's too."""
    is_plain: bool = False


def for_reading(rows: Rows) -> Rows:
    """With ``known_versions`` and ``known_plain`` (what ``versions_of`` reads), ``known_…`` with
    the ids of each list in ``HELD`` and ``LINKED``, and what the type itself wants to know: the
    rows that ``read_with`` names and the expressions of ``known_beside``."""
    model: Any = rows.model
    key = "original__translation_key" if hasattr(model, "original_id") else "translation_key"
    known: dict[str, Any] = {
        "known_versions": Versions(key),
        "known_plain": PlainVersions(key),
    }
    for name in (*HELD, *LINKED):
        if hasattr(model, name):
            known[f"known_{name}"] = ArraySubquery(_ids(model, name, OuterRef("pk")))
    known |= model.known_beside()
    return rows.select_related(*model.read_with).annotate(**known)


def give_references(pages: Iterable[Any]) -> None:
    """Their languages and regions, from memory: joined they would be made anew for each row."""
    locales, regions = every_locale(), remembered("regions", _regions)
    for page in pages:
        told = vars(page)
        if (locale := locales.get(told.get("locale_id", 0))) is not None:
            page.locale = locale
        if (region := regions.get(told.get("region_id", 0))) is not None:
            page.region = region


def _regions() -> dict[int, Any]:
    """The base knows the model by its name only."""
    rows = apps.get_model("regions.Region")._default_manager.select_related("site")
    return {region.pk: region for region in rows.defer("outline")}


def versions_of(page: Any) -> list[Version]:
    """The live versions of a page in every language, and the one in plain Finnish; by a query only
    for a page that came another way than ``for_reading``."""
    same, plain = getattr(page, "known_versions", None), getattr(page, "known_plain", None)
    if same is None or plain is None:
        key = (getattr(page, "original", None) or page).translation_key
        told = Page.objects.values_list(Versions(Value(key)), PlainVersions(Value(key)))
        same, plain = told.order_by()[0]
    return [Version(**one) for one in same] + [Version(**one, is_plain=True) for one in plain]


def linked(page: Any, name: str) -> list[Any]:
    """The pages in a list of ``LINKED``, each as the reader's language has it; by no query when
    there are none and the page came by ``for_reading``."""
    ids = getattr(page, f"known_{name}", None)
    if ids is None:  # the list of a page that came another way may not be stored
        keys = [one.translation_key for one in getattr(page, name).all()]
        rows = type(page)._meta.get_field(name).related_model.objects.in_language()
        return list(rows.filter(translation_key__in=keys).defer("body"))
    return _linked(type(page), name, page.pk) if ids else []


@prepared
def _linked(model: Any, name: str, page: int) -> QuerySet[Any]:
    keys = _rows_of(model, name).filter(pk__in=_ids(model, name, page)).values("translation_key")
    return _rows_of(model, name).in_language().filter(translation_key__in=keys).defer("body")


def in_language(model: Any, pk: int) -> Any:
    """The public page that stands for one of a type in the reader's language; None where there is
    none."""
    return next(iter(_in_language(model, pk)), None)


@prepared
def _in_language(model: Any, pk: int) -> QuerySet[Any]:
    keys = model.objects.filter(pk=pk).values("translation_key")
    return model.objects.in_language().filter(translation_key__in=keys).defer("body")


def _rows_of(model: Any, name: str) -> Any:
    return model._meta.get_field(name).related_model.objects


def _ids(model: Any, name: str, page: Any) -> QuerySet[Any]:
    field = model._meta.get_field(name)
    rows = field.remote_field.through._default_manager
    return rows.filter(**{field.m2m_field_name(): page}).values(field.m2m_reverse_field_name())
