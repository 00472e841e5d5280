"""Sentences and words of a text, as people read them."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


def sentences(text: str) -> Iterator[tuple[str, list[str]]]:
    """Each sentence with its words; a line's end ends a sentence, numbers are no words."""
    for match in _SENTENCE.finditer(text):
        words = _WORD.findall(match.group())
        if words:
            yield " ".join(match.group().split()), words
