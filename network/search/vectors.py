"""The weighted vector of a document, as the text that PostgreSQL casts to ``tsvector``.

A: dictionary forms of the title. B: parts of its compounds, and the words as written. C: forms of
the body. D: its parts, names of places and themes. A lexeme has one position a weight: how often a
word is said does not make a page fit better.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice

from network.search.analysis import BEGINNING, fold, read, words_of

_MOST_WORDS = 20_000
"""A body longer than this is indexed by its beginning."""
_LONGEST_LEXEME = 60
_POSITIONS = {"A": 1, "B": 2, "C": 3, "D": 4}


@dataclass
class Composed:
    """A document's lexemes with their weights, and its words with their lexemes."""

    language: str
    weights: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    words: set[tuple[str, str, str]] = field(default_factory=set)
    """(word, folded, lexeme)"""

    def add(self, text: str, *, forms: str, parts: str, written: str = "") -> None:
        """Add a text: dictionary forms by one weight, parts of compounds by another."""
        for word in dict.fromkeys(islice(words_of(text, self.language), _MOST_WORDS)):
            reading = read(word, self.language)
            for lexeme in reading.lemmas:
                self._put(word, lexeme, forms)
            for lexeme in reading.parts:
                self._put(lexeme, lexeme, parts)
            for family in reading.families:
                self._put(word, family, parts)
            if written and reading.lemmas:
                self._put(word, word, written)

    def _put(self, word: str, lexeme: str, weight: str) -> None:
        if not lexeme or len(lexeme) > _LONGEST_LEXEME:
            return
        self.weights[lexeme].add(weight)
        self.words.add((word, fold(word), lexeme))
        if word != lexeme and lexeme[0] != "~":
            self.words.add((lexeme, fold(lexeme), lexeme))

    @property
    def vector(self) -> str:
        """``'kahvila':1A,4D 'muisti':2B``"""
        return " ".join(
            f"{quoted(lexeme)}:{','.join(f'{_POSITIONS[one]}{one}' for one in sorted(weights))}"
            for lexeme, weights in self.weights.items()
        )


def quoted(lexeme: str) -> str:
    """A lexeme as text search writes it."""
    if lexeme.endswith(BEGINNING):
        return f"{quoted(lexeme[:-1])}:*"
    return "'" + lexeme.replace("\\", "").replace("'", "''") + "'"


def compose(
    language: str, *, title: str, text: str, names: Iterable[str] = (), places: Iterable[str] = ()
) -> Composed:
    """The lexemes of a document. ``places`` are names of municipalities and themes."""
    composed = Composed(language)
    for one in (title, *names):
        composed.add(one, forms="A", parts="B", written="B")
    composed.add(text, forms="C", parts="D")
    for one in places:
        composed.add(one, forms="D", parts="D")
    return composed
