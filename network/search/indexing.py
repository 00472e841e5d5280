"""Writing the index: some pages, all pages, and what has been missed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone, translation
from wagtail.models import Page

from network.pages import BasePage
from network.search.analysis import version
from network.search.gathering import Gatherer, kinds_found, open_pages
from network.search.models import SearchDocument
from network.search.vectors import Composed, compose

BATCH = 200
SHOWN_LETTERS = 4_000
"""How much of a text is kept to be shown."""
_ENDINGS = (".", "!", "?", ":", "…")
_Item = TypeVar("_Item")


def batches(items: Sequence[_Item], size: int = BATCH) -> Iterator[Sequence[_Item]]:
    """The items, so many at a time."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


def index(page_ids: Iterable[int], gatherer: Gatherer | None = None) -> int:
    """Bring the documents of these pages up to date; returns how many of them are found now.

    A page that is not public, or has gone, loses its document. Safe to repeat.
    """
    wanted = list(dict.fromkeys(page_ids))
    gatherer = gatherer or Gatherer()
    pages = list(gatherer.gather(wanted))
    rows = [_row(page) for page in pages]
    gone = set(wanted) - {page.pk for page in pages}
    with transaction.atomic():
        keys = _forget(gone) | {document.translation_key for document, _composed in rows}
        write_documents(rows)
        _say_where_shown(keys)
    return len(rows)


def forget(page_ids: Iterable[int]) -> None:
    """Take the documents of pages that are no longer found out of the index."""
    with transaction.atomic():
        _say_where_shown(_forget(page_ids))


def _row(page: BasePage) -> tuple[SearchDocument, Composed]:
    language = page.locale.language_code
    with translation.override(language):
        described = page.search_document()
    regions: list[Any] = [page.region] if page.region_id else []
    regions += [region for region in described.regions if region not in regions]
    themes = _with_what_they_are_part_of(described.themes)
    composed = compose(
        language,
        title=described.title,
        text=described.text,
        names=described.names,
        places=[
            name
            for one in (*described.municipalities, *themes, *regions)
            for name in one.search_names(language)  # type: ignore[attr-defined]  # of regions
        ],
    )
    return (
        SearchDocument(
            page_id=page.pk,
            translation_key=page.translation_key,
            path=page.path,
            language=language,
            shown_in=[language],
            regions=[region.pk for region in regions],
            municipalities=[one.pk for one in described.municipalities],
            themes=[one.pk for one in themes],
            kind=page.found_as,
            title=described.title[:255],
            text=_on_one_line(described.text)[:SHOWN_LETTERS],
            starts=_moment(described.starts),
            ends=_moment(described.ends),
            analysis=version(language),
            indexed_at=timezone.now(),
        ),
        composed,
    )


def _on_one_line(text: str) -> str:
    """As an answer shows it: what were lines of their own stay apart."""
    lines = [line for line in (" ".join(one.split()) for one in text.splitlines()) if line]
    ended = [f"{line} " if line.endswith(_ENDINGS) else f"{line} · " for line in lines[:-1]]
    return "".join([*ended, *lines[-1:]])


def _with_what_they_are_part_of(themes: Iterable[Any]) -> list[Any]:
    """A page of a sub-theme is found by the theme as well."""
    found = [one for theme in themes for one in (theme, theme.parent) if one is not None]
    return list(dict.fromkeys(found))


def _moment(when: dt.datetime | dt.date | None) -> dt.datetime | None:
    if when is None or isinstance(when, dt.datetime):
        return when
    return timezone.make_aware(dt.datetime.combine(when, dt.time()))


_COLUMNS = [str(field.column) for field in SearchDocument._meta.concrete_fields]
_UPSERT = f"""
    INSERT INTO search_searchdocument ({", ".join(_COLUMNS)})
    VALUES ({", ".join("%s::tsvector" if name == "vector" else "%s" for name in _COLUMNS)})
    ON CONFLICT (page_id) DO UPDATE
    SET {", ".join(f"{name} = EXCLUDED.{name}" for name in _COLUMNS if name != "page_id")}
"""  # noqa: S608 — names of our own columns


def write_documents(rows: Sequence[tuple[SearchDocument, Composed]]) -> None:
    """Write documents and their words; in one order always, so that two writers never wait for
    each other in a circle."""
    if not rows:
        return
    values = []
    for document, composed in sorted(rows, key=lambda row: row[0].page_id):
        held = {name: getattr(document, name) for name in _COLUMNS}
        values.append(list((held | {"vector": composed.vector}).values()))
    words = {(one.language, *word) for _document, one in rows for word in one.words}
    ordered = sorted(words, key=lambda word: (word[0], word[3], word[1]))
    with connection.cursor() as cursor:
        cursor.executemany(_UPSERT, values)
        cursor.execute(
            """
            INSERT INTO search_searchword (language, word, folded, lexeme)
            SELECT * FROM unnest(%s::text[], %s::text[], %s::text[], %s::text[])
            ON CONFLICT DO NOTHING
            """,
            [list(column) for column in zip(*ordered, strict=True)] or [[], [], [], []],
        )


def _forget(page_ids: Iterable[int]) -> set[Any]:
    """Delete documents; returns the translation keys that they had."""
    with connection.cursor() as cursor:
        cursor.execute(
            "DELETE FROM search_searchdocument WHERE page_id = ANY(%s) RETURNING translation_key",
            [list(page_ids)],
        )
        return {row[0] for row in cursor.fetchall()}


def _say_where_shown(keys: Iterable[Any]) -> None:
    """A Finnish page stands in for every language that it has not been translated into."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            UPDATE search_searchdocument AS original SET shown_in = wanted.languages
              FROM (SELECT page_id, ARRAY(
                      SELECT code FROM unnest(%(languages)s::varchar[]) AS code
                       WHERE code = %(finnish)s OR NOT EXISTS (
                         SELECT 1 FROM search_searchdocument AS other
                          WHERE other.translation_key = document.translation_key
                            AND other.language = code)) AS languages
                      FROM search_searchdocument AS document
                     WHERE language = %(finnish)s AND translation_key = ANY(%(keys)s)) AS wanted
             WHERE original.page_id = wanted.page_id AND original.shown_in <> wanted.languages
            """,
            {
                "languages": [code for code, _name in settings.LANGUAGES],
                "finnish": settings.LANGUAGE_CODE,
                "keys": list(keys),
            },
        )


def every_page() -> list[int]:
    """The ids of all pages that are to be found."""
    return [
        page_id
        for model in kinds_found()
        for page_id in open_pages(model).order_by("pk").values_list("pk", flat=True)
    ]


def missed() -> tuple[list[int], list[int]]:
    """The pages whose documents are missing or out of date, and documents without a public page."""
    held = {
        row[0]: row[1:]
        for row in SearchDocument.objects.values_list("page_id", "indexed_at", "path", "analysis")
    }
    outdated: list[int] = []
    for model in kinds_found():
        rows = open_pages(model).values_list(
            "pk", "last_published_at", "path", "locale__language_code"
        )
        for page_id, published, path, language in rows.iterator():
            indexed, place, analysis = held.pop(page_id, (None, "", ""))
            late = indexed is None or (published is not None and published > indexed)
            if late or place != path or analysis != version(language):
                outdated.append(page_id)
    return outdated, list(held)


def repair() -> int:
    """Index what has been missed; returns how many documents were put right."""
    outdated, gone = missed()
    for batch in batches(outdated):
        index(batch)
    if gone:
        forget(gone)
    return len(outdated) + len(gone)


def drop_unused_words() -> None:
    """Forget words that no document has any more: what has been withdrawn is not suggested."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            DELETE FROM search_searchword AS held WHERE NOT EXISTS (
              SELECT 1 FROM (SELECT DISTINCT word FROM ts_stat(
                'SELECT vector FROM search_searchdocument')) AS used
               WHERE used.word = held.lexeme)
            """
        )


def rebuild(pages: Iterable[Sequence[int]]) -> int:
    """Index every page anew, beside a living site; ``pages`` are batches of ids.

    Returns how many are found. Documents of pages that have gone are dropped at the end.
    """
    gatherer = Gatherer()
    count = sum(index(batch, gatherer) for batch in pages)
    stale = SearchDocument.objects.exclude(page_id__in=Page.objects.live().values("pk"))
    forget(stale.values_list("page_id", flat=True))
    repair()
    drop_unused_words()
    with connection.cursor() as cursor:
        cursor.execute("SELECT gin_clean_pending_list('search_by_words'::regclass)")
        cursor.execute("ANALYZE search_searchdocument, search_searchword")
    return count
