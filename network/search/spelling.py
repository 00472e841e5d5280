"""Words that are written nearly as the one that was typed, from the word table."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import connection

_CANDIDATES = 60
_SHORTEST = 3
"""A shorter beginning fits half the language."""


@dataclass(frozen=True)
class Alike:
    """A word of some document, and how far it is from the one that was typed."""

    word: str
    lexeme: str
    distance: float
    sure: bool
    """False for words that are only somewhat alike: they are shown as the nearest."""


def alike(asked: str, language: str) -> list[Alike]:
    """Words like one without diacritics, the nearest first.

    Those that only lack diacritics come before those that begin with it, and these before those
    with letters amiss; only the best kind is ``sure``.
    """
    if len(asked) < _SHORTEST:
        return []
    found = [
        (_distance(asked, folded), word, lexeme)
        for word, folded, lexeme in _candidates(asked, language)
    ]
    nearest = min((distance for distance, _word, _lexeme in found), default=0.0)
    limit = max(nearest, _amiss(asked) - 1) if nearest <= _amiss(asked) else -1.0
    return [
        Alike(word, lexeme, distance, sure=distance <= limit)
        for distance, word, lexeme in sorted(found)
    ]


def _amiss(asked: str) -> int:
    """How many letters may be amiss in a word of its length."""
    return 0 if len(asked) < 4 else 1 if len(asked) < 8 else 2 if len(asked) < 13 else 3


def _distance(asked: str, folded: str) -> float:
    """0 for the same word, a half for one that begins with it, else the letters amiss."""
    if asked == folded:
        return 0.0
    return 0.5 if folded.startswith(asked) else float(letters_amiss(asked, folded))


def letters_amiss(one: str, other: str) -> int:
    """How many letters must be changed, added, left out or swapped with their neighbour."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        earlier, before, row = before, row, [i]
        for j, against in enumerate(other, start=1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != against))
            swapped = i > 1 and j > 1 and letter == other[j - 2] and against == one[i - 2]
            row.append(min(best, earlier[j - 2] + 1) if swapped else best)
    return row[-1]


def _candidates(asked: str, language: str) -> list[tuple[str, str, str]]:
    with connection.cursor() as cursor:
        cursor.execute(
            """
            (SELECT word, folded, lexeme FROM search_searchword
              WHERE language = %(language)s AND folded LIKE %(beginning)s
              ORDER BY length(folded) LIMIT %(most)s)
            UNION
            (SELECT word, folded, lexeme FROM search_searchword
              WHERE language = %(language)s AND folded %% %(asked)s
              ORDER BY similarity(folded, %(asked)s) DESC LIMIT %(most)s)
            """,
            {
                "language": language,
                "asked": asked,
                "beginning": f"{asked}%",
                "most": _CANDIDATES,
            },
        )
        return cursor.fetchall()


def containing(stem: str, trunk: str, language: str) -> tuple[list[str], list[str]]:
    """Lexemes of the words that begin or end with a stem (compounds where nothing splits them), and
    of those that have its trunk anywhere; by one query, or none for a short stem."""
    ends = [f"{stem}%", f"%{stem}"] if len(stem) > _SHORTEST else []
    inside = [f"{trunk}%", f"%{trunk}%"] if len(trunk) > _SHORTEST else []
    if not ends and not inside:
        return [], []
    with connection.cursor() as cursor:
        cursor.execute(
            """
            (SELECT DISTINCT 'ends', lexeme FROM search_searchword
              WHERE language = %(language)s AND folded LIKE ANY(%(ends)s) LIMIT %(most)s)
            UNION ALL
            (SELECT DISTINCT 'inside', lexeme FROM search_searchword
              WHERE language = %(language)s AND folded LIKE ANY(%(inside)s) LIMIT %(most)s)
            """,
            {"language": language, "ends": ends, "inside": inside, "most": _CANDIDATES},
        )
        rows = cursor.fetchall()
    return (
        [lexeme for kind, lexeme in rows if kind == "ends"],
        [lexeme for kind, lexeme in rows if kind == "inside"],
    )
