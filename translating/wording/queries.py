"""A language's sentences with their state, for the page and for files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from translating.models import InterfaceText
from translating.wording.sentences import Sentence, sentences
from translating.wording.usage import Use


class Standing(models.TextChoices):
    """How far a sentence is."""

    MISSING = "missing", _("missing")
    WAITS = "waits", _("waits for a speaker")
    REVIEWED = "reviewed", _("reviewed by a speaker")


SEEN = "seen"
"""The sentences of the public site and of mails: what a reader of the language meets."""

USES: dict[str, tuple[str | Promise, frozenset[Use]]] = {
    SEEN: (_("Public site and mails"), frozenset({Use.SITE, Use.MAILS})),
    Use.SITE: (_("Public site"), frozenset({Use.SITE})),
    Use.MAILS: (_("Mails"), frozenset({Use.MAILS})),
    Use.ADMIN: (_("Admin"), frozenset({Use.ADMIN})),
}


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence, what readers see of it now, and what is suggested in its place."""

    sentence: Sentence
    standing: Standing
    shown: tuple[str, ...]
    suggested: tuple[str, ...]
    text: InterfaceText | None
    """The row that it comes from, where there is one."""

    @property
    def draft(self) -> tuple[str, ...]:
        """What a speaker should read: the suggestion, or else what is shown."""
        return self.suggested or self.shown

    @property
    def uses(self) -> list[str | Promise]:
        """Its uses in words."""
        return [use.label for use in Use if use in self.sentence.uses]


def rows_of(language: str) -> list[Row]:
    """Every sentence of the language, in the catalogue's order; one query."""
    texts: dict[tuple[str, str], InterfaceText] = {}
    for text in InterfaceText.objects.filter(language=language).select_related("changed_by"):
        texts[text.key, text.state] = text
    return [_row(one, texts) for one in sentences(language).values()]


def row_of(language: str, key: str) -> Row | None:
    """One sentence, or None when there is none by that key."""
    sentence = sentences(language).get(key)
    if sentence is None:
        return None
    texts = InterfaceText.objects.filter(language=language, key=key).select_related("changed_by")
    return _row(sentence, {(text.key, text.state): text for text in texts})


def _row(sentence: Sentence, texts: dict[tuple[str, str], InterfaceText]) -> Row:
    approved = texts.get((sentence.key, InterfaceText.State.APPROVED))
    suggested = texts.get((sentence.key, InterfaceText.State.SUGGESTED))
    shown = tuple(approved.forms) if approved else sentence.forms
    waits = tuple(suggested.forms) if suggested else ()
    return Row(sentence, _standing(sentence, approved, waits), shown, waits, suggested or approved)


def _standing(
    sentence: Sentence, approved: InterfaceText | None, waits: tuple[str, ...]
) -> Standing:
    if not waits and (approved or sentence.reviewed):
        return Standing.REVIEWED
    return Standing.WAITS if waits or sentence.forms else Standing.MISSING


def used_in(rows: Iterable[Row], use: str) -> list[Row]:
    """Those that are read there; anything else than a known use is what readers see."""
    wanted = USES.get(use, USES[SEEN])[1]
    return [row for row in rows if row.sentence.uses & wanted]


def counts(rows: Iterable[Row]) -> list[tuple[Standing, int]]:
    """How many are in each state."""
    found = Counter(row.standing for row in rows)
    return [(standing, found[standing]) for standing in Standing]


def narrowed(rows: Iterable[Row], standing: str, words: str) -> list[Row]:
    """Those in a state, and those with the words in any of their languages."""
    words = words.strip().casefold()
    return [
        row
        for row in rows
        if (standing not in Standing.values or row.standing == standing)
        and (not words or words in _everything(row))
    ]


def _everything(row: Row) -> str:
    said: list[Any] = [row.sentence.msgid, *row.sentence.finnish, *row.shown, *row.suggested]
    return "\n".join(said).casefold()
