"""Cutting a text where a reader can bear it."""

from __future__ import annotations

import re
from collections.abc import Callable

_SENTENCE_END = re.compile(r"[.!?…](?=\s|$)")
_LEAST_SHARE = 0.5
"""A sentence's end is taken when at least so much of the room is used."""
_LOOSE_ENDS = " ,.;:–—-("


def cut(text: str, room: int, count: Callable[[str], int]) -> str:
    """The text within ``room``: whole, to a sentence's end, or to a word's end with "…".

    A word is broken only when it alone is too long; a hashtag or a link never: it goes altogether.
    """
    if count(text) <= room:
        return text
    sentence = _to_sentence(text, room, count)
    if count(sentence) >= room * _LEAST_SHARE:
        return sentence
    return _to_word(text, room, count)


def _to_sentence(text: str, room: int, count: Callable[[str], int]) -> str:
    ends = [found.end() for found in _SENTENCE_END.finditer(text)]
    fitting = [text[:end] for end in ends if count(text[:end]) <= room]
    return fitting[-1] if fitting else ""


def _to_word(text: str, room: int, count: Callable[[str], int]) -> str:
    words, kept = text.split(), ""
    for word in words:
        longer = f"{kept} {word}".strip()
        if count(f"{longer}…") > room:
            break
        kept = longer
    if not kept and words and not words[0].startswith(("#", "http")):
        kept = _broken(words[0], room, count)
    kept = kept.rstrip(_LOOSE_ENDS)
    return f"{kept}…" if kept else ""


def _broken(word: str, room: int, count: Callable[[str], int]) -> str:
    while word and count(f"{word}…") > room:
        word = word[:-1]
    return word
