"""Reading of a region's translations."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.db import connection
from django.db.models import Exists, OuterRef, QuerySet
from wagtail.models import Locale, Page
from wagtail_localize.models import (
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
)

from regions.isolation.ownership import below
from regions.models import Region
from translating.models import TextConflict

MEMORY = "translation memory"
KEPT = "kept from before"
TO_CHECK = (MEMORY, KEPT)
"""``StringTranslation.tool_name`` of texts that no person has looked at in their new place."""

_LOCK = 0x7472
"""PostgreSQL's advisory locks have two numbers; the first of ours."""


def language_name(code: str) -> str:
    """A language by its own name."""
    return dict(settings.LANGUAGES).get(code, code)


def lock_region(region: Region) -> None:
    """One at a time submits pages of a region, until the transaction ends.

    Two that made the same page in the same language would leave a half-made tree.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s, %s)", [_LOCK, region.pk])


def pages_in(region: Region) -> QuerySet[Page]:
    """Every page of the region's site in all of its languages."""
    key = region.open_site.root_page.translation_key
    homes = Page.objects.filter(translation_key=key, depth=2).values_list("path", flat=True)
    return Page.objects.filter(below(homes))


def locales_of(region: Region) -> QuerySet[Locale]:
    """The region's languages as Wagtail knows them."""
    return Locale.objects.filter(language_code__in=region.languages)


def translated(page: Page, locale: Locale) -> bool:
    """True when the page has a translation of its own in the language; an alias is none."""
    return Page.objects.filter(
        translation_key=page.translation_key, locale=locale, alias_of=None
    ).exists()


def untranslated(pages: QuerySet[Page], locale: Locale) -> QuerySet[Page]:
    """Of the pages those without a translation of their own in the language, from the top down."""
    there = Page.objects.filter(
        translation_key=OuterRef("translation_key"), locale=locale, alias_of=None
    )
    return pages.filter(~Exists(there), alias_of=None).exclude(locale=locale).order_by("path")


def translations_in(region: Region, language: str = "") -> QuerySet[Translation]:
    """The translations of the region's pages that wagtail-localize looks after."""
    keys = pages_in(region).values("translation_key")
    rows = Translation.objects.filter(
        source__object_id__in=keys, target_locale__language_code__in=region.languages
    )
    if language:
        rows = rows.filter(target_locale__language_code=language)
    return rows.select_related("source__locale", "target_locale").order_by("source__object_repr")


def region_of(source: TranslationSource) -> Region | None:
    """Whose page it is; None when the original has been deleted."""
    try:
        return getattr(source.get_source_instance(), "region", None)
    except Page.DoesNotExist:
        return None


def segments_of(translation: Translation) -> QuerySet[StringSegment]:
    """The original's texts in their order, each with ``written``: the id of what stands for it."""
    written = StringTranslation.objects.filter(
        translation_of_id=OuterRef("string_id"),
        context_id=OuterRef("context_id"),
        locale_id=translation.target_locale_id,
        has_error=False,
    )
    rows = StringSegment.objects.filter(source_id=translation.source_id)
    return rows.annotate(written=written.values("pk")[:1]).select_related("context", "string")


def missing(translation: Translation) -> QuerySet[StringSegment]:
    """Texts that nobody has translated; a published page would show the original's."""
    return segments_of(translation).filter(written=None).order_by("order")


def to_check(translation: Translation) -> list[StringTranslation]:
    """What a memory or a machine has written for texts that the original has now."""
    written = segments_of(translation).exclude(written=None).values("written")
    rows = StringTranslation.objects.filter(pk__in=written).select_related("translation_of")
    machine = rows.filter(translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE)
    return list((machine | rows.filter(tool_name=MEMORY)).order_by("context__path", "pk"))


def open_conflicts(region: Region) -> QuerySet[Any]:
    """Texts that wait for somebody to choose."""
    return TextConflict.objects.filter(region=region, choice="")


@dataclass
class Waiting:
    """What keeps a translation from being whole."""

    translation: Translation
    conflicts: list[TextConflict] = field(default_factory=list)
    missing: list[StringSegment] = field(default_factory=list)
    to_check: list[StringTranslation] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.conflicts or self.missing or self.to_check)


def waiting_of(translation: Translation) -> Waiting:
    """Everything about the translation that a person should look at."""
    conflicts = TextConflict.everywhere.filter(translation=translation, choice="")
    return Waiting(
        translation,
        list(conflicts.select_related("string", "context")),
        list(missing(translation)),
        to_check(translation),
    )


def conflicts_by_translation(region: Region) -> dict[int, int]:
    """How many texts of each translation wait for a choice."""
    found: dict[int, int] = {}
    for pk in open_conflicts(region).values_list("translation_id", flat=True):
        found[pk] = found.get(pk, 0) + 1
    return found


def by_path(segments: Iterable[StringSegment]) -> dict[int, list[tuple[int, str]]]:
    """The texts of each place in their order: ids of strings and the strings."""
    found: dict[int, list[tuple[int, str]]] = {}
    for one in sorted(segments, key=lambda row: row.order):
        found.setdefault(one.context_id, []).append((one.string_id, one.string.data))
    return found
