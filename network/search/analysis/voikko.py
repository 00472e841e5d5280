"""Finnish by Voikko, where the machine has it (Debian: libvoikko1 and voikko-fi)."""

from __future__ import annotations

import re
import threading
from functools import cache, lru_cache
from itertools import combinations

from libvoikko import Voikko, VoikkoException

_handles = threading.local()
"""A handle is not thread-safe (wrong answers, then an abort): each thread has its own."""

Analysis = dict[str, str]
PLACE, VERB = "paikannimi", "teonsana"


def available() -> bool:
    """True when the machine has Voikko and its Finnish dictionary."""
    return _load() is not None


@cache
def _missing() -> list[str]:
    return []


def _load() -> Voikko | None:
    handle = getattr(_handles, "voikko", None)
    if handle is None and not _missing():
        try:
            handle = _handles.voikko = Voikko("fi")
        except (VoikkoException, OSError) as error:
            _missing().append(str(error))
    return handle


@lru_cache(maxsize=20_000)
def analyses(word: str) -> list[Analysis]:
    """The readings of a word that take it for the fewest words put together; not to be changed."""
    handle = _load()
    if handle is None:
        return []
    found = handle.analyze(word.capitalize())
    if not found and "-" in word:
        found = handle.analyze("-".join(part.capitalize() for part in word.split("-")))
    fewest = min((_count(one) for one in found), default=0)
    return [one for one in found if _count(one) == fewest]


def _count(analysis: Analysis) -> int:
    return analysis["STRUCTURE"].count("=")


def lemmas(word: str) -> list[str]:
    """The dictionary forms of a word."""
    return [one["BASEFORM"].casefold() for one in analyses(word)]


def is_place(word: str) -> bool:
    """True when the word can be a place's name."""
    return any(one["CLASS"] == PLACE for one in analyses(word))


def parts(word: str) -> list[str]:
    """What a compound is made of, in dictionary form and as written: muisti, kahvila.

    Of three or more parts also those that stand side by side: mielenterveys and terveysyhdistys
    of mielenterveysyhdistys. A place's name has none: Kemijärvi is not in Kemi.
    """
    found: list[str] = []
    for pieces in _compounds(word):
        for start, end in combinations(range(len(pieces) + 1), 2):
            if (start, end) != (0, len(pieces)):
                found += _forms("".join(pieces[start:end]).strip("-"))
    return list(dict.fromkeys(found))


def splits(word: str) -> list[tuple[str, ...]]:
    """The ways to write a compound as two words, and as all of its parts."""
    found: list[tuple[str, ...]] = []
    for pieces in _compounds(word):
        cuts = [(pieces[:at], pieces[at:]) for at in range(1, len(pieces))]
        for cut in [*cuts, [[piece] for piece in pieces]]:
            forms = [_forms("".join(side).strip("-")) for side in cut]
            if all(forms):
                found.append(tuple(one[0] for one in forms))
    return list(dict.fromkeys(found))


def _compounds(word: str) -> list[list[str]]:
    """The pieces of the word for each way to read it as a compound."""
    cut = [_pieces(word, one["STRUCTURE"]) for one in analyses(word) if one["CLASS"] != PLACE]
    return [pieces for pieces in cut if len(pieces) > 1]


def _pieces(word: str, structure: str) -> list[str]:
    """The word cut where its structure has ``=``: ``=pppppp=ppppppp``."""
    pieces, at = [], 0
    for marks in structure.split("=")[1:]:
        pieces.append(word[at : at + len(marks)])
        at += len(marks)
    return [piece for piece in pieces if piece]


def _forms(piece: str) -> list[str]:
    """A piece's dictionary forms; ``vertais`` is how ``vertainen`` begins a compound."""
    known = lemmas(piece)
    if not known and piece.endswith("s"):
        known = [one for one in [f"{piece[:-1]}nen"] if lemmas(one)]
    return [*known, piece] if len(piece) > 1 else []


def families(word: str) -> list[str]:
    """What a word is made and derived from, as one key: omaishoito and omaishoitaja are both of
    ``omainen hoitaa``, raitistunut of ``raitistaa``, riihimäkeläinen of ``riihimäki``."""
    keys = (
        " ".join(base.replace("=", "").casefold() for base in _BASE.findall(one["WORDBASES"]))
        for one in analyses(word)
        if "WORDBASES" in one
    )
    return list(dict.fromkeys(key for key in keys if key))


_BASE = re.compile(r"\(([^+()][^()]*)\)")
"""A base of ``+omais(omainen)+hoita(hoitaa)+ja(+ja)``; endings have a plus inside."""
