"""The interface's sentences as the catalogues of ``locale/`` have them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import polib
from django.conf import settings

from network.env import PROJECT
from translating.models.wording import text_key
from translating.wording.usage import Use, uses_of

WAITS = "needs review by a speaker"
"""The comment of a translation in a catalogue that no speaker has read yet."""

REVIEWED = "reviewed by a speaker"
"""The comment of one that a speaker has read, with the day after it."""

PLURAL_FORMS = "nplurals=3; plural=(n == 1 ? 0 : n == 2 ? 1 : 2);"
"""Of the Sámi languages: one, two (they have a dual), and more."""

FORMS = 3


@dataclass(frozen=True, slots=True)
class Sentence:
    """One message: its English and Finnish, what the catalogue has in the language, and its uses.

    ``finnish`` and ``forms`` have one text, or one a plural form; ``forms`` is empty where nobody
    has drafted it.
    """

    key: str
    context: str
    msgid: str
    plural: str
    finnish: tuple[str, ...]
    forms: tuple[str, ...]
    reviewed: bool
    places: tuple[str, ...]
    flags: tuple[str, ...]
    uses: frozenset[Use]

    @property
    def form_count(self) -> int:
        """How many texts a translation has."""
        return FORMS if self.plural else 1


def catalogue_path(language: str) -> Path:
    """The catalogue of a language."""
    return PROJECT / "locale" / language / "LC_MESSAGES" / "django.po"


def sentences(language: str) -> dict[str, Sentence]:
    """Every sentence by its key, in the catalogue's order; read again when the file has changed."""
    path, finnish = catalogue_path(language), catalogue_path(settings.LANGUAGE_CODE)
    return _read(language, path.stat().st_mtime_ns, finnish.stat().st_mtime_ns)


@lru_cache(maxsize=8)
def _read(language: str, _changed: int, finnish_changed: int) -> dict[str, Sentence]:
    finnish = _finnish(finnish_changed)
    found = (
        _sentence(entry, finnish)
        for entry in polib.pofile(str(catalogue_path(language)))
        if not entry.obsolete
    )
    return {sentence.key: sentence for sentence in found}


@lru_cache(maxsize=2)
def _finnish(_changed: int) -> dict[str, tuple[str, ...]]:
    rows = polib.pofile(str(catalogue_path(settings.LANGUAGE_CODE)))
    return {text_key(row.msgctxt or "", row.msgid): forms_of(row) for row in rows}


def forms_of(entry: polib.POEntry) -> tuple[str, ...]:
    """The texts of an entry; nothing where none is written."""
    if entry.msgid_plural:
        found = tuple(text for _number, text in sorted(entry.msgstr_plural.items()))
    else:
        found = (entry.msgstr,)
    return found if any(found) else ()


def _sentence(entry: polib.POEntry, finnish: dict[str, tuple[str, ...]]) -> Sentence:
    key = text_key(entry.msgctxt or "", entry.msgid)
    forms = forms_of(entry)
    places = tuple(sorted({place for place, _line in entry.occurrences}))
    return Sentence(
        key=key,
        context=entry.msgctxt or "",
        msgid=entry.msgid,
        plural=entry.msgid_plural,
        finnish=finnish.get(key, ()),
        forms=forms,
        reviewed=bool(forms) and WAITS not in (entry.tcomment or ""),
        places=places,
        flags=tuple(flag for flag in entry.flags if flag != "fuzzy"),
        uses=uses_of(entry.msgid, places),
    )
