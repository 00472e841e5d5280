"""From what somebody typed to a question for the index.

The words become groups that must all be found. A group is a word's dictionary forms; a compound may
also be found as its parts side by side in the text. A word that no document has is looked for in
the word table: without diacritics, by its beginning, then with letters amiss.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

from django.db import connection

from network.search.analysis import BEGINNING, Reading, fold, read, words_of
from network.search.analysis.reading import (
    beginnings,
    is_well_read,
    splits,
    splits_compounds,
    trunk,
)
from network.search.analysis.synonyms import synonyms
from network.search.spelling import alike, containing
from network.search.vectors import quoted

LONGEST = 200
"""Letters of a question that are read; more says nothing more."""
MOST_WORDS = 10
SHORTEST_BEGINNING = 3
"""A shorter beginning fits half the language."""
Alternatives = tuple[tuple[str, ...], ...]
"""Each is lexemes that a document must have together."""


@dataclass(frozen=True)
class Group:
    """One word of the question."""

    word: str
    alternatives: Alternatives = ()
    family: Alternatives = ()
    """Words derived from the same: omaishoitaja beside omaishoito."""
    near: Alternatives = ()
    """The part that tells what a compound is about, other words for the same, and words a little
    alike."""
    found_as: str = ""
    """The word that it was taken for, when no document has the word itself."""

    @property
    def query(self) -> str:
        """The group as text search writes it."""
        return written(self.alternatives)

    @property
    def related(self) -> Alternatives:
        """With its family."""
        return tuple(dict.fromkeys((*self.alternatives, *self.family)))

    @property
    def wide(self) -> Alternatives:
        """With all that is near it."""
        return tuple(dict.fromkeys((*self.related, *self.near)))


@dataclass(frozen=True)
class Question:
    """What is asked of the documents of one language."""

    language: str
    groups: tuple[Group, ...] = ()
    joined: tuple[Alternatives, ...] = ()
    """Compounds that two words of the question make together: they raise a document, no more."""

    @property
    def strict(self) -> str:
        """Every word; empty when some word cannot be found at all."""
        if not self.groups or not all(group.alternatives for group in self.groups):
            return ""
        return _all_of([group.alternatives for group in self.groups])

    @property
    def loose(self) -> str:
        """Every word or what is near it, or all words but one."""
        wide = [group.wide for group in self.groups if group.wide]
        related = [group.related for group in self.groups if group.related]
        queries = [_all_of(wide)] if len(wide) == len(self.groups) else []
        if len(self.groups) > 1:
            fewer = combinations(related, min(len(related), len(self.groups) - 1))
            queries += [_all_of(some) for some in fewer]
        return " | ".join(f"({query})" for query in queries if query)

    @property
    def lexemes(self) -> frozenset[str]:
        """Everything that a document may have been found by."""
        terms = (*(group.wide for group in self.groups), *self.joined)
        return frozenset(one for term in terms for lexemes in term for one in lexemes)

    def terms(self, *, loose: bool) -> list[Alternatives]:
        """What raises a document's rank."""
        groups = [group.wide if loose else group.alternatives for group in self.groups]
        # The word itself counts twice, and so does a compound of two words: parts that are far from
        # each other are not the same.
        itself = [group.alternatives[:1] for group in self.groups if len(group.alternatives) > 1]
        return [one for one in (*groups, *itself, *self.joined, *self.joined) if one]


def written(alternatives: Alternatives) -> str:
    """Alternatives as text search writes them."""
    return " | ".join(
        "(" + " & ".join(quoted(lexeme) for lexeme in lexemes) + ")" for lexemes in alternatives
    )


def _all_of(groups: Sequence[Alternatives]) -> str:
    return " & ".join(f"({written(group)})" for group in groups)


def question(text: str, language: str, *, unfinished: bool = False) -> Question:
    """Read what was typed; known words cost one query, others one more each.

    ``unfinished`` takes the last word for the beginning of one as well.
    """
    asked = _readings(text, language)
    pairs = _joined(asked, language)
    known = _known(language, [lexeme for one in (*asked, *pairs) for lexeme in one.lexemes])
    groups = [_completed(_group(one, known), one, language) for one in asked]
    if unfinished and groups and len(groups[-1].word) >= SHORTEST_BEGINNING:
        beginning = f"{groups[-1].word}{BEGINNING}"
        groups[-1] = replace(groups[-1], alternatives=_with(groups[-1].alternatives, [beginning]))
    joined = [_whole(one, known, language) for one in pairs]
    return Question(language, tuple(groups), tuple(one for one in joined if one))


@dataclass(frozen=True)
class Asked:
    """A word of the question, its reading, and the ways to write it apart."""

    word: str
    reading: Reading
    splits: tuple[tuple[str, ...], ...] = ()
    alike: tuple[str, ...] = ()
    """Lexemes of other words for the same."""

    @property
    def lexemes(self) -> Iterable[str]:
        """All that a document may have of it."""
        apart = (part for split in self.splits for part in split)
        return (*self.reading.lemmas, *apart, *self.reading.families, *self.alike)


def _readings(text: str, language: str) -> list[Asked]:
    """The words that tell something apart; when all are of the other kind, those."""
    words = list(dict.fromkeys(words_of(text[:LONGEST], language)))[:MOST_WORDS]
    readings = {word: read(word, language) for word in words}
    found = [
        Asked(
            word,
            one,
            () if one.is_place else tuple(splits(word, language)),
            synonyms(one, language),
        )
        for word, one in readings.items()
        if one.lemmas
    ]
    return found or [Asked(word, Reading((word,))) for word in words[:3]]


def _joined(asked: list[Asked], language: str) -> list[Asked]:
    """Two words written apart that are a compound: perhe hoito."""
    pairs = [
        (one.word + other.word)
        for one, other in pairwise(asked)
        if not one.reading.is_place and not other.reading.is_place
    ]
    readings = {word: read(word, language) for word in pairs}
    unsplit = not splits_compounds(language)
    return [Asked(word, one) for word, one in readings.items() if one.parts or unsplit]


def _known(language: str, lexemes: list[str]) -> set[str]:
    if not lexemes:
        return set()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT DISTINCT lexeme FROM search_searchword "
            "WHERE language = %s AND lexeme = ANY(%s)",
            [language, lexemes],
        )
        return {row[0] for row in cursor.fetchall()}


def _group(asked: Asked, known: set[str]) -> Group:
    """The word's forms that some document has."""
    lemmas = [(lemma,) for lemma in asked.reading.lemmas if lemma in known]
    whole = [split for split in asked.splits if known.issuperset(split)]
    parts = [split[:-1] for split in asked.splits if known.issuperset(split[:-1])]
    family = tuple((one,) for one in asked.reading.families if one in known)
    alike = [(one,) for one in asked.alike if one in known]
    return Group(asked.word, (*lemmas, *whole), family, (*parts, *alike))


def _whole(asked: Asked, known: set[str], language: str) -> Alternatives:
    """The forms of a compound that was written apart."""
    found = _group(asked, known).related
    if splits_compounds(language):
        return found
    return _with(found, [f"{trunk(asked.word, language)}{BEGINNING}"])


def _completed(group: Group, asked: Asked, language: str) -> Group:
    """With the compounds that nothing has split, and with other spellings of an unknown word."""
    if not splits_compounds(language) and not asked.reading.is_place:
        group = _with_compounds(group, asked, language)
    if group.alternatives and is_well_read(language):
        return group
    found = alike(fold(group.word), language)
    sure = [one.lexeme for one in found if one.sure]
    nearest = sure[:3] or ([] if group.wide else [one.lexeme for one in found[:3]])
    near = _with(group.near, nearest)
    if not sure and not splits_compounds(language):
        near = (*near, *beginnings(group.word, language))
    if group.alternatives or not sure:
        return replace(group, near=near)
    return replace(group, alternatives=_with((), sure), near=near, found_as=found[0].word)


def _with_compounds(group: Group, asked: Asked, language: str) -> Group:
    """Words that begin or end with this one; near it, words with its trunk anywhere."""
    stem, middle = fold(asked.reading.lemmas[0]), fold(trunk(group.word, language))
    ending, wider = containing(stem, middle, language)
    return replace(
        group,
        alternatives=_with(group.alternatives, ending),
        near=_with(group.near, wider),
    )


def _with(alternatives: Alternatives, lexemes: Iterable[str]) -> Alternatives:
    return tuple(dict.fromkeys((*alternatives, *((lexeme,) for lexeme in lexemes))))
