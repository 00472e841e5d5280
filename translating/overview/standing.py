"""How a region's pages stand in each of its languages: missing, outdated, in draft or fresh.

A page counts when its Finnish original is published. It is

- *missing* in a language without a page of its own there (an alias shows the Finnish words);
- *outdated* when the original was last published with changes after the translation was last
  brought up to date, or when the public page still holds Finnish sentences. A page in
  wagtail-localize's hands is as new as what was last taken over from the original *and* written
  into the page; one that is translated by hand is as new as its last revision or publishing;
- *draft* when it is not public, or has newer changes that are not;
- *fresh* otherwise.

One query answers for all pages and languages: with 2,000 pages nothing may be asked page by page.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import connection, models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from regions.models import Region
from translating.kinds import finnish_only

VISITS_COUNT_FOR = dt.timedelta(days=30)


class State(models.TextChoices):
    """What a page in a language is; the labels stand over columns and in the filter."""

    MISSING = "missing", _("Missing")
    OUTDATED = "outdated", _("Outdated")
    DRAFT = "draft", _("In draft")
    FRESH = "fresh", _("Fresh")


@dataclass(frozen=True, kw_only=True)
class Standing:
    """One page in one language."""

    page_id: int
    title: str
    kind_id: int
    language: str
    state: str
    words: int
    finnish: int
    """Sentences that the translation editor still has in Finnish."""
    live: bool
    translation_id: int | None
    source_id: int | None
    """wagtail-localize's source, while the translation is in its hands."""
    behind: bool
    """The source lacks the original's last changes."""
    visits: int = 0


_STANDING = """
    WITH found AS (
      SELECT o.id AS page_id, o.title, o.content_type_id AS kind_id, o.translation_key AS key,
             o.depth = 3 AND o.show_in_menus AS in_menu,
             l.language_code AS language, COALESCE(n.words, 0) AS words,
             CASE WHEN n.published_at = o.last_published_at THEN n.changed_at
                  ELSE o.last_published_at END AS changed,
             t.id AS translation_id, t.title AS translated, COALESCE(t.live, false) AS live,
             t.has_unpublished_changes AS unpublished, s.id AS source_id,
             s.last_updated_at AS taken_over,
             CASE WHEN s.id IS NULL THEN GREATEST(t.last_published_at, t.latest_revision_created_at)
                  ELSE LEAST(s.last_updated_at, COALESCE(written.at, s.created_at))
                   END AS refreshed,
             COALESCE(words.finnish, 0) AS finnish
        FROM wagtailcore_page o
        JOIN wagtailcore_locale l ON l.language_code = ANY(%(languages)s)
        LEFT JOIN translating_original n ON n.page_id = o.id
        LEFT JOIN wagtailcore_page t ON t.translation_key = o.translation_key
                                    AND t.locale_id = l.id AND t.alias_of_id IS NULL
        LEFT JOIN (wagtail_localize_translation w
                   JOIN wagtail_localize_translationsource s ON s.id = w.source_id AND w.enabled)
               ON s.object_id = o.translation_key AND s.locale_id = o.locale_id
              AND w.target_locale_id = l.id AND t.id IS NOT NULL
        LEFT JOIN LATERAL (
             SELECT max(g.created_at) AS at FROM wagtail_localize_translationlog g
              WHERE g.source_id = s.id AND g.locale_id = l.id) written ON s.id IS NOT NULL
        LEFT JOIN LATERAL (
             SELECT count(*) AS finnish FROM wagtail_localize_stringsegment g
              WHERE g.source_id = s.id AND NOT EXISTS (
                    SELECT FROM wagtail_localize_stringtranslation x
                     WHERE x.translation_of_id = g.string_id AND x.context_id = g.context_id
                       AND x.locale_id = l.id AND NOT x.has_error)) words ON s.id IS NOT NULL
       WHERE o.path LIKE %(below)s AND o.live AND o.content_type_id <> ALL(%(finnish_only)s)
    ), standing AS (
      SELECT found.*, COALESCE(changed > taken_over, false) AS behind,
             CASE WHEN translation_id IS NULL THEN 'missing'
                  WHEN changed > refreshed OR live AND finnish > 0 THEN 'outdated'
                  WHEN NOT live OR unpublished THEN 'draft'
                  ELSE 'fresh' END AS state
        FROM found
    )
"""
_COLUMNS = """
    SELECT page_id, title, kind_id, language, state, words, finnish, live, translation_id,
           source_id, behind"""
_CHOSEN = """
    FROM standing
   WHERE (%(state)s = '' OR state = %(state)s)
     AND (%(kind)s::int IS NULL OR kind_id = %(kind)s::int)
     AND (%(words)s = '' OR strpos(lower(title), lower(%(words)s)) > 0
                         OR strpos(lower(translated), lower(%(words)s)) > 0)
"""
_SUMMARY = f"""{_STANDING}
    SELECT language, state, count(*), sum(words) FROM standing GROUP BY 1, 2
"""  # noqa: S608 — constants only; every value is a parameter
_COUNTED = f"{_STANDING} SELECT count(*) {_CHOSEN}"
_LISTED = f"""{_STANDING} {_COLUMNS},
           COALESCE((SELECT sum(v.count) FROM visits_pagevisits v
                      WHERE v.region_id = %(region)s AND v.translation_key = key
                        AND v.day >= %(since)s), 0) AS visits
    {_CHOSEN} ORDER BY visits DESC, title, page_id LIMIT %(most)s OFFSET %(first)s
"""  # noqa: S608 — as above
_CORE = f"""{_STANDING} {_COLUMNS} FROM standing
   WHERE NOT live AND (in_menu OR key = ANY(%(keys)s)) ORDER BY language, title
"""


def language_name(code: str) -> str:
    """A language by its own name."""
    return dict(settings.LANGUAGES).get(code, code)


def other_languages(region: Region) -> list[str]:
    """The region's languages besides Finnish, in which the originals are."""
    return [code for code in region.languages if code != settings.LANGUAGE_CODE]


def summary(region: Region) -> dict[str, dict[str, tuple[int, int]]]:
    """Language → state → (pages, words of their originals); one query."""
    found: dict[str, dict[str, tuple[int, int]]] = {
        code: {state.value: (0, 0) for state in State} for code in other_languages(region)
    }
    for language, state, pages, words in _asked(_SUMMARY, _about(region)):
        found[language][state] = (pages, int(words))
    return found


def unmet(region: Region, keys: Iterable[uuid.UUID], languages: Iterable[str]) -> list[Standing]:
    """Pages of the main menu and those with the keys that a language lacks, or has not public."""
    about = _about(region, languages) | {"keys": list(keys)}
    return [Standing(**row) for row in _rows(_CORE, about)]


def kinds(region: Region) -> dict[int, str]:
    """The types of the region's published originals, by their names in the active language."""
    pages = Page.objects.filter(path__startswith=region.open_site.root_page.path, live=True)
    rows = ContentType.objects.filter(pk__in=pages.values("content_type"))
    models = {row.pk: row.model_class() for row in rows}
    known = {key: model for key, model in models.items() if model not in {None, *finnish_only()}}
    return {key: str(model._meta.verbose_name) for key, model in known.items()}


@dataclass
class Listed:
    """The pages in a language, the most visited first; given to a paginator."""

    region: Region
    language: str
    state: str = ""
    kind: int | None = None
    words: str = ""

    def count(self) -> int:
        """How many there are."""
        return int(_asked(_COUNTED, self._parameters())[0][0])

    def __len__(self) -> int:
        return self.count()

    def __getitem__(self, wanted: slice) -> list[Standing]:
        first, last = wanted.start or 0, wanted.stop
        part = {"first": first, "most": None if last is None else last - first}
        return [Standing(**row) for row in _rows(_LISTED, self._parameters() | part)]

    def _parameters(self) -> dict[str, Any]:
        chosen = {"state": self.state, "kind": self.kind, "words": self.words}
        since = timezone.localdate() - VISITS_COUNT_FOR
        return _about(self.region, [self.language]) | chosen | {"since": since}


def _about(region: Region, languages: Iterable[str] | None = None) -> dict[str, Any]:
    home = region.open_site.root_page
    chosen = other_languages(region) if languages is None else list(languages)
    return {
        "region": region.pk,
        "below": f"{home.path}%",
        "languages": chosen,
        "finnish_only": [ContentType.objects.get_for_model(one).pk for one in finnish_only()],
    }


def _asked(sql: str, parameters: dict[str, Any]) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return cursor.fetchall()


def _rows(sql: str, parameters: dict[str, Any]) -> list[dict[str, Any]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        names = [column.name for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
