"""Finnish, Swedish and Sámi alphabetical order, as keys to store beside the name.

The embedded PostgreSQL has neither ICU nor Finnish collation: ordering by the name itself would put
capitals first and ä before å. Order by a stored ``sort_key(name, language)`` instead.
"""

from __future__ import annotations

import unicodedata

_FINNISH = "abcdefghijklmnopqrstuvwxyzåäö"
_ALPHABETS = {
    "fi": _FINNISH,
    "sv": _FINNISH,
    "en": _FINNISH,
    # Northern and Skolt Sámi in one: neither has the other's own letters, so both keep their order.
    "se": "aáâbcčʒǯdđefgǧǥhijkǩlmnŋoõpqrsštŧuvwxyzžåäöøæ",
    "smn": "aâbcčdđefghijklmnŋopqrsštuvwxyzžäáåö",
}
_RANKS = {code: {letter: rank for rank, letter in enumerate(a)} for code, a in _ALPHABETS.items()}
_RANKS["sms"] = _RANKS["se"]
_FINNISH_FOLDS = {
    "w": "v",
    "š": "s",
    "ž": "z",
    "đ": "d",
    "æ": "ä",
    "ø": "ö",
    "õ": "ö",
    "ü": "y",
    "ð": "d",
    "þ": "th",
    "ß": "ss",
    "ŋ": "n",
    "ŧ": "t",
}
_UNHEARD = frozenset("ʹʼ’'")
"""Marks of Skolt Sámi within a word (sääʹmǩiõll), which the order of words passes over."""
_LETTERS_FROM = 0x100
_DIGITS_FROM = 0x40
_FOREIGN = chr(0x180)
DIGITS, OTHERS = "0–9", "#"
"""What stands in an alphabetical list for names that begin with no letter of the alphabet."""


def alphabet_of(language: str) -> str:
    """The language whose alphabet a language is ordered by: ``fi``, ``se`` or ``smn``."""
    return {"se": "se", "sms": "se", "smn": "smn"}.get(language, "fi")


def initial_of(key: str, language: str = "fi") -> str:
    """The capital letter that a name with this key stands under; ``0–9`` for digits, else ``#``."""
    first = key.lstrip()[:1]
    rank = ord(first) - _LETTERS_FROM if first else -1
    letters = _ALPHABETS[alphabet_of(language)]
    if 0 <= rank < len(letters):
        return letters[rank].upper()
    return DIGITS if first and _DIGITS_FROM <= ord(first) < _DIGITS_FROM + 10 else OTHERS


def sort_key(text: str, language: str = "fi") -> str:
    """A string whose code points sort as the language's alphabet does; digits come first."""
    finnish = language in {"fi", "sv", "en"}
    ranks = _RANKS.get(language, _RANKS["fi"])
    folds = _FINNISH_FOLDS if finnish else {}
    letters = unicodedata.normalize("NFC", text).casefold()
    return "".join(_key_of(letter, ranks, folds) for letter in letters)


def _key_of(letter: str, ranks: dict[str, int], folds: dict[str, str]) -> str:
    if letter in _UNHEARD:
        return ""
    if letter in folds:
        return "".join(chr(_LETTERS_FROM + ranks[part]) for part in folds[letter])
    if letter in ranks:
        return chr(_LETTERS_FROM + ranks[letter])
    base = unicodedata.normalize("NFD", letter)[0]
    if base in ranks:
        return chr(_LETTERS_FROM + ranks[base])
    if letter.isascii() and letter.isdigit():
        return chr(_DIGITS_FROM + int(letter))
    if letter.isspace() or letter == "-":
        return " "
    return _FOREIGN + letter if letter.isalnum() else ""
