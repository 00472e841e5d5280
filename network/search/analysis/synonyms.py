"""Other words for the same: who writes *dementia* looks for the memory association.

They widen what comes *near* a question, under its heading; what fits the very words stands first.
The list is ours, of the words that associations and those who look for them use.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from network.search.analysis.reading import Reading, read, version

_FILE = Path(__file__).parent.parent / "data" / "synonyms.csv"


def synonyms(reading: Reading, language: str) -> tuple[str, ...]:
    """Lexemes of other words for the same; empty where we know none, and for places."""
    if reading.is_place:
        return ()
    table = _table(language, version(language))
    found = (lexeme for lemma in reading.lemmas for lexeme in table.get(lemma, ()))
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=12)
def _table(language: str, _version: str) -> Mapping[str, tuple[str, ...]]:
    """By lexeme, as this machine reads words. Only the first word of a line leads to the others, so
    that *friend* does not find everything that is for somebody."""
    found: dict[str, tuple[str, ...]] = defaultdict(tuple)
    with _FILE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["language"] == language:
                first, *others = row["words"].split()
                lexemes = tuple(one for other in others for one in read(other, language).lemmas)
                for lemma in read(first, language).lemmas:
                    found[lemma] += lexemes
    return found
