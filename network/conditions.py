"""Conditions on pages that nearly every list asks, written in SQL once.

Django builds and compiles such a subquery anew for each list, which costs more than PostgreSQL
takes to answer it.
"""

from __future__ import annotations

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db.models import BigIntegerField, BooleanField, F, Func, JSONField, Value
from django.db.models.expressions import Combinable


class _Condition(Func):
    output_field = BooleanField()


class IsOpen(_Condition):
    """True for a page that no view restriction covers: neither itself nor any above it."""

    template = (
        "NOT EXISTS (SELECT 1 FROM wagtailcore_pageviewrestriction closing"
        " JOIN wagtailcore_page closed ON closed.id = closing.page_id"
        " WHERE closed.path = LEFT(%(expressions)s, LENGTH(closed.path)))"
    )

    def __init__(self, path: str | Combinable = "path", **extra: Any) -> None:
        super().__init__(path, **extra)


class HasPlainVariant(_Condition):
    """True for a page whose live variant in plain Finnish stands below one of its versions."""

    template = (
        "EXISTS (SELECT 1 FROM home_plainpage variant"
        " JOIN wagtailcore_page shown ON shown.id = variant.page_ptr_id"
        " JOIN wagtailcore_page told ON told.id = variant.original_id"
        " WHERE shown.live AND told.translation_key = %(expressions)s)"
    )

    def __init__(self, key: str | Combinable = "translation_key", **extra: Any) -> None:
        super().__init__(key, **extra)


class IsTranslated(_Condition):
    """True for a page that has a live version in a language, whether it is open or not."""

    template = (
        "EXISTS (SELECT 1 FROM wagtailcore_page version"
        " JOIN wagtailcore_locale spoken ON spoken.id = version.locale_id"
        " WHERE version.live"
        " AND (version.translation_key, spoken.language_code) = (%(expressions)s))"
    )

    @classmethod
    def into(cls, language: str) -> IsTranslated:
        """The condition for a language."""
        return cls(F("translation_key"), Value(language))


class Among(_Condition):
    """True where a field's value is one of a list, however long: unlike ``__in`` the list is one
    parameter, so that the query can be prepared (``network.prepared``)."""

    arg_joiner = " = ANY("
    template = "%(expressions)s)"

    def __init__(
        self, field: Any, values: Any, element: Any = BigIntegerField, **extra: Any
    ) -> None:
        super().__init__(field, Value(values, output_field=ArrayField(element())), **extra)


class _Objects(Func):
    output_field = ArrayField(JSONField())


_TOLD = (
    "jsonb_build_object('pk', version.id, 'url_path', version.url_path,"
    " 'depth', version.depth, 'code', spoken.language_code)"
)


class Versions(_Objects):
    """The live versions of a page in all languages, as ``network.reading.Version`` takes them."""

    template = (
        f"ARRAY(SELECT {_TOLD} FROM wagtailcore_page version"  # noqa: S608 — words of our own
        " JOIN wagtailcore_locale spoken ON spoken.id = version.locale_id"
        " WHERE version.live AND version.translation_key = %(expressions)s)"
    )


class PlainVersions(_Objects):
    """The same of its live variant in plain Finnish."""

    template = (
        f"ARRAY(SELECT {_TOLD} FROM home_plainpage variant"  # noqa: S608 — words of our own
        " JOIN wagtailcore_page version ON version.id = variant.page_ptr_id"
        " JOIN wagtailcore_locale spoken ON spoken.id = version.locale_id"
        " JOIN wagtailcore_page told ON told.id = variant.original_id"
        " WHERE version.live AND told.translation_key = %(expressions)s)"
    )
