"""One word: its dictionary forms, its parts, and what it is derived from."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import simplemma
import snowballstemmer
from django.conf import settings

from network.search.analysis import gazetteer, voikko
from network.search.analysis.tokens import stopwords

_SNOWBALL = {"fi": "finnish", "sv": "swedish", "en": "english"}
_RULES = 2
"""Raise it when the analysis changes: documents of another version are indexed anew."""
_FOLDED = str.maketrans("đŋŧøæßʹ'", "dntoas  ")
_SHORTEST_HALF = 4
_CHANGING = re.compile(r"[dknpst]{0,2}[aeiouyäö]{0,2}$|i?n$")
"""What changes at the end of a Finnish stem: vowels, and consonants that weaken."""


BEGINNING = "*"
"""At the end of a lexeme of a question: every lexeme that begins so."""


@dataclass(frozen=True)
class Reading:
    """What the index holds of one word."""

    lemmas: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    """What it is derived from; written with a ~ in the index, so that it is nobody's word."""
    is_place: bool = False


def has_voikko() -> bool:
    """True when Finnish is read by Voikko; the setting lets tests and machines do without."""
    return settings.SEARCH_VOIKKO and voikko.available()


def version(language: str) -> str:
    """Which analysis a document of the language was read by."""
    return f"{'voikko' if language == 'fi' and has_voikko() else 'plain'}-{_RULES}"


def splits_compounds(language: str) -> bool:
    """True when parts of compounds are in the index; elsewhere the word table finds them."""
    return language == "en" or version(language).startswith("voikko")


def is_well_read(language: str) -> bool:
    """False for languages whose inflection we know by halves: words a little alike are near."""
    return language in {"sv", "en"} or version(language).startswith("voikko")


@lru_cache(maxsize=100_000)
def fold(word: str) -> str:
    """A word without the marks that keyboards lack: nakovammainen, boarrasat."""
    apart = unicodedata.normalize("NFD", word.casefold().translate(_FOLDED))
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).strip()


def read(word: str, language: str) -> Reading:
    """The reading of a word in small letters; a word that tells nothing apart is empty."""
    if word in stopwords(language):
        return Reading()
    return _read(word, language, has_voikko())


@lru_cache(maxsize=100_000)
def _read(word: str, language: str, with_voikko: bool) -> Reading:
    place = gazetteer.place(word, language)
    if place:
        return Reading((place,), is_place=True)
    if language == "fi" and with_voikko:
        found = _by_voikko(word)
        if found:
            return found
    if "-" in word or ":" in word:
        return _of_pieces(word, language, with_voikko)
    return Reading(_stems(word, language))


def _by_voikko(word: str) -> Reading | None:
    lemmas = voikko.lemmas(word)
    if not lemmas:
        return None
    families = voikko.families(word)
    places = [root for root in families if gazetteer.place(root, "fi")]
    return Reading(
        lemmas=_once(lemmas),
        parts=_once([*places, *([] if places else voikko.parts(word))]),
        families=_once([f"~{key}" for key in families]),
        is_place=voikko.is_place(word),
    )


def _of_pieces(word: str, language: str, with_voikko: bool) -> Reading:
    """STEA-avustusten, r:n: the whole as it is written, and each piece by itself."""
    readings = [_read(piece, language, with_voikko) for piece in word.replace(":", "-").split("-")]
    inner = [form for one in readings for form in (*one.lemmas, *one.parts)]
    whole = "-".join([*word.split("-")[:-1], *readings[-1].lemmas[:1]])
    return Reading((whole,), _once(inner))


def splits(word: str, language: str) -> list[tuple[str, ...]]:
    """The ways to write a compound as two words or more: (mielenterveys, yhdistys).

    Where nothing knows compounds, every way to cut a word in two: a question leaves out those whose
    halves no document has.
    """
    if splits_compounds(language):
        return voikko.splits(word) if language == "fi" else []
    if language not in {"fi", "sv"}:
        return []
    return [
        (_stems(left, language)[0], _stems(right, language)[0]) for left, right in _halves(word)
    ]


def beginnings(word: str, language: str) -> list[tuple[str, ...]]:
    """The same by what each half keeps in all its forms: järjest* päiv* of järjestöpäivä."""
    return [
        (f"{trunk(left, language)}{BEGINNING}", f"{trunk(right, language)}{BEGINNING}")
        for left, right in _halves(word)
        if language == "fi"
    ]


def _halves(word: str) -> list[tuple[str, str]]:
    places = range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1)
    return [(word[:at], word[at:]) for at in places]


def trunk(word: str, language: str) -> str:
    """What a Finnish word keeps in all its forms: ikäihm of ikäihmisten, yksinä of yksinäinen."""
    stem = _stems(word, language)[0]
    shorter = _CHANGING.sub("", stem) if language == "fi" else stem
    return shorter if len(shorter) >= _SHORTEST_HALF else stem


def _stems(word: str, language: str) -> tuple[str, ...]:
    if language == "se":
        return _once([simplemma.lemmatize(word, "se").casefold()])
    if language in _SNOWBALL:
        # A stemmer keeps the word that it works on, so threads may not share one.
        return (snowballstemmer.stemmer(_SNOWBALL[language]).stemWord(word),)
    return (word,)


def _once(words: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
