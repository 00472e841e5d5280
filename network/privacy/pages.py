"""Emptying fields of pages, and of everything that remembers what a page once said."""

from __future__ import annotations

import json
from typing import Any

from django.db.models import QuerySet
from wagtail.models import Page, Revision
from wagtail_localize.models import OverridableSegment, String, StringSegment, TranslationSource

from network.search.signals import pages_changed


def empty_on_pages(rows: QuerySet[Any], fields: tuple[str, ...]) -> int:
    """Empty the fields on the pages and their versions in other languages, in every revision, and
    in translators' texts; returns how many pages.

    A page that must have one of them can be saved by its editors only with another.
    """
    keys = set(rows.values_list("translation_key", flat=True))
    pages = list(rows.model.objects.filter(translation_key__in=keys))
    for page in pages:
        for name in fields:
            setattr(page, name, "")
        page.save(clean=False)
        _empty_revisions(page, fields)
    _empty_translations(keys, fields)
    pages_changed([page.pk for page in pages])
    return len(pages)


def _empty_revisions(page: Page, fields: tuple[str, ...]) -> None:
    for revision in Revision.page_revisions.filter(object_id=str(page.pk)).iterator():
        if any(revision.content.get(name) for name in fields):
            revision.content = {**revision.content, **dict.fromkeys(fields, "")}
            Revision.objects.filter(pk=revision.pk).update(content=revision.content)


def _empty_translations(keys: set[Any], fields: tuple[str, ...]) -> None:
    """wagtail-localize keeps the original as one text, and its sentences one by one."""
    for source in TranslationSource.objects.filter(object_id__in=keys):
        content = {**json.loads(source.content_json), **dict.fromkeys(fields, "")}
        TranslationSource.objects.filter(pk=source.pk).update(content_json=json.dumps(content))
        OverridableSegment.objects.filter(source=source, context__path__in=fields).delete()
        segments = StringSegment.objects.filter(source=source, context__path__in=fields)
        strings = list(segments.values_list("string_id", flat=True))
        segments.delete()
        used = StringSegment.objects.filter(string_id__in=strings).values("string_id")
        String.objects.filter(pk__in=strings).exclude(pk__in=used).delete()
