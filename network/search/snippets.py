"""The part of a text that holds what was asked for, with those words marked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

from network.search.analysis import BEGINNING, read

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
LENGTH = 220
_BEFORE = 60
_LOOKED_AT = 2_000
"""Letters in which the words are looked for; further on a text is shown by its beginning."""
_STOPS = " \n.,;:…–—-"
"""What an ellipsis takes the place of: "tiistaisin.…" reads as a slip."""


def marked(text: str, lexemes: frozenset[str], language: str) -> SafeString:
    """The text with every word that the lexemes stand for in ``<mark>``."""
    parts, at = [], 0
    for start, end in _hits(text, lexemes, language):
        parts += [
            conditional_escape(text[at:start]),
            format_html("<mark>{}</mark>", text[start:end]),
        ]
        at = end
    return mark_safe("".join([*parts, conditional_escape(text[at:])]))  # noqa: S308 — each part is escaped


def snippet(text: str, lexemes: frozenset[str], language: str) -> SafeString:
    """About two lines of the text around the first of the words, or its beginning."""
    first = next(_hits(text[:_LOOKED_AT], lexemes, language), (0, 0))[0]
    start = _start_of_words(text, first - _BEFORE) if first > LENGTH - _BEFORE else 0
    cut = text[start : start + LENGTH]
    if start + LENGTH < len(text):
        cut = f"{cut.rsplit(' ', 1)[0].rstrip(_STOPS)}…"
    return marked(f"…{cut.lstrip(_STOPS)}" if start else cut, lexemes, language)


def _start_of_words(text: str, at: int) -> int:
    return text.rfind(" ", 0, at) + 1


def _hits(text: str, lexemes: frozenset[str], language: str) -> Iterator[tuple[int, int]]:
    beginnings = tuple(one[:-1] for one in lexemes if one.endswith(BEGINNING))
    for found in _WORD.finditer(text):
        word = found.group().casefold()
        reading = read(word, language)
        forms = (word, *reading.lemmas, *reading.parts, *reading.families)
        if not lexemes.isdisjoint(forms) or (beginnings and word.startswith(beginnings)):
            yield found.span()
