"""Asking the index: what fits, the best first, and how many there are of each kind and place.

One statement answers a whole page: the hits are found once, then counted by each facet as if the
reader had chosen nothing else of that facet.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.db import connection
from django.utils import timezone

from network.search.asking import Question, question, written

PER_PAGE = 10
MOST_PAGES = 100
FACETS = ("municipality", "theme", "kind", "language", "time")
_WEIGHTS = "{0.1,0.3,0.5,1}"
"""D, C, B, A."""
_MONTH, _YEAR = dt.timedelta(days=31), dt.timedelta(days=366)


@dataclass(frozen=True)
class Place:
    """Where the search is made: a region's id (None = the whole network) and a language."""

    language: str
    region: int | None = None


@dataclass(frozen=True)
class Choice:
    """What the reader has narrowed the search to; None = everything."""

    municipality: int | None = None
    theme: int | None = None
    kind: str | None = None
    language: str | None = None
    time: str | None = None


@dataclass(frozen=True)
class Found:
    """The ids of one page's documents, how many there are in all, and the counts of facets."""

    total: int = 0
    pages: tuple[int, ...] = ()
    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


NOTHING = Found()


def questions(text: str, place: Place, *, unfinished: bool = False) -> list[Question]:
    """The question in the reader's language and in Finnish, which stands in where it is missing."""
    languages = dict.fromkeys((place.language, settings.LANGUAGE_CODE))
    return [question(text, language, unfinished=unfinished) for language in languages]


def find(
    asked: Sequence[Question],
    place: Place,
    choice: Choice = Choice(),
    *,
    number: int = 1,
    loose: bool = False,
    per_page: int = PER_PAGE,
) -> Found:
    """One page of what fits every word, or with ``loose`` all words but one."""
    queries = [(one, one.loose if loose else one.strict) for one in asked]
    queries = [(one, query) for one, query in queries if query]
    if not queries:
        return NOTHING
    values: dict[str, Any] = {
        "weights": _WEIGHTS,
        "shown": [place.language],
        "region": [place.region],
        "most": per_page,
        "skipped": per_page * (number - 1),
        "now": timezone.now(),
        "month": timezone.now() - _MONTH,
        "year": timezone.now() - _YEAR,
        **{f"chosen_{name}": getattr(choice, name) for name in FACETS},
    }
    hits = " UNION ALL ".join(
        _hits(number, one, query, place, values, loose=loose)
        for number, (one, query) in enumerate(queries)
    )
    with connection.cursor() as cursor:
        cursor.execute(f"WITH hits AS MATERIALIZED ({hits}) {_statement(choice)}", values)
        total, pages, *counts = cursor.fetchone()
    return Found(
        total=total,
        pages=tuple(pages or ()),
        counts={name: _pairs(rows) for name, rows in zip(FACETS, counts, strict=True)},
    )


def _pairs(rows: str | None) -> dict[str, int]:
    """Django leaves PostgreSQL's JSON as text outside its own fields."""
    return json.loads(rows) if rows else {}


def _hits(
    number: int,
    asked: Question,
    query: str,
    place: Place,
    values: dict[str, Any],
    *,
    loose: bool,
) -> str:
    """The documents of one language that fit, each with its rank.

    The rank is the sum of what each word gives, so a rare word in a title weighs as it should.
    """
    values |= {f"query{number}": query, f"language{number}": asked.language}
    ranks: list[str] = []
    for term in asked.terms(loose=loose):
        name = f"term{number}_{len(ranks)}"
        values[name] = written(term)
        # PostgreSQL divides the rank by the number of lexemes; give it back.
        spread = sum(len(lexemes) for lexemes in term)
        ranks.append(f"ts_rank(%(weights)s, vector, %({name})s::tsquery) * {spread}")
    region = "AND regions @> %(region)s::bigint[]" if place.region is not None else ""
    return f"""
        SELECT page_id, kind, language, municipalities, themes, starts,
               {_TIME} AS times, ({" + ".join(ranks)}) * {_STALENESS} AS rank
          FROM search_searchdocument
         WHERE vector @@ %(query{number})s::tsquery AND shown_in @> %(shown)s::varchar[]
           AND language = %(language{number})s {region}
    """  # noqa: S608 — every value is a parameter


_STALENESS = "CASE WHEN ends < %(now)s THEN 0.6 ELSE 1 END"
"""What is over stands below what one can still come to."""
_TIME = """array_remove(ARRAY[
    CASE WHEN coalesce(ends, starts) >= %(now)s THEN 'tulossa' END,
    CASE WHEN starts < %(now)s AND starts >= %(month)s THEN 'kuukausi' END,
    CASE WHEN starts < %(now)s AND starts >= %(year)s THEN 'vuosi' END,
    CASE WHEN starts < %(year)s THEN 'aiemmin' END
], NULL)"""

_TESTS = {
    "municipality": "municipalities @> ARRAY[%(chosen_municipality)s]::bigint[]",
    "theme": "themes @> ARRAY[%(chosen_theme)s]::bigint[]",
    "kind": "kind = %(chosen_kind)s",
    "language": "language = %(chosen_language)s",
    "time": "times @> ARRAY[%(chosen_time)s]",
}
_VALUES = {
    "municipality": "unnest(municipalities)",
    "theme": "unnest(themes)",
    "kind": "kind",
    "language": "language",
    "time": "unnest(times)",
}


def _statement(choice: Choice) -> str:
    chosen = [name for name in FACETS if getattr(choice, name) is not None]
    every = _where(chosen)
    counts = ",\n".join(
        f"""(SELECT jsonb_object_agg(value, number) FROM (
              SELECT {_VALUES[name]} AS value, count(*) AS number FROM hits
              {_where([one for one in chosen if one != name])} GROUP BY 1) AS {name})"""  # noqa: S608 — every value is a parameter
        for name in FACETS
    )
    return f"""
        SELECT (SELECT count(*) FROM hits {every}),
               (SELECT array_agg(page_id) FROM (
                 SELECT page_id FROM hits {every}
                 ORDER BY rank DESC, starts DESC NULLS LAST, page_id
                 LIMIT %(most)s OFFSET %(skipped)s) AS page),
               {counts}
    """  # noqa: S608 — every value is a parameter


def _where(names: Sequence[str]) -> str:
    return "WHERE " + " AND ".join(_TESTS[name] for name in names) if names else ""
