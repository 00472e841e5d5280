"""Cutting a text into words."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

from network.search.analysis import gazetteer

_WORD = re.compile(r"[^\W_]+(?:[-‐‑'’ʹʼ:][^\W_]+)*")
_JOINERS = str.maketrans({"‐": "-", "‑": "-", "’": "'", "ʼ": "'"})
_LONGEST = 60
"""Longer ones are no words of a language but codes and addresses."""


def words_of(text: str, language: str) -> Iterator[str]:
    """The words of a text in small letters; a place of two words is one word: keski-suomi."""
    found = [
        word.translate(_JOINERS)
        for word in _WORD.findall(unicodedata.normalize("NFC", text).casefold())
        if len(word) <= _LONGEST
    ]
    joined = False
    for word, following in pairwise([*found, ""]):
        if joined:
            joined = False
        elif following and gazetteer.place(f"{word}-{following}", language):
            joined = True
            yield f"{word}-{following}"
        else:
            yield word


@cache
def stopwords(language: str) -> frozenset[str]:
    """Words that are in every text and tell nothing apart."""
    path = Path(__file__).resolve().parent.parent / "data" / "stopwords.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return frozenset(row["word"] for row in csv.DictReader(file) if row["language"] == language)
