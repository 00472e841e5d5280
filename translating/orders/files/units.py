"""What a translator's file holds, whatever its kind."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail_localize.models import StringTranslation

from regions.models import Region
from translating.orders.queries import TO_CHECK, segments_of, translations_in


class Reason(StrEnum):
    """Why a file as a whole is not taken."""

    EMPTY = "empty"
    ENCODING = "encoding"
    BROKEN = "broken"
    KIND = "kind"
    LANGUAGE = "language"
    REGION = "region"
    PLURALS = "plurals"
    UNMARKED = "unmarked"
    TOO_LONG = "too_long"


SENTENCES: dict[str, Promise] = {
    Reason.EMPTY: _("The file is empty. Choose the file that the translator sent."),
    Reason.ENCODING: _("The file is not UTF-8. Save it anew as UTF-8 in the translator's program."),
    Reason.BROKEN: _("The file is broken near line %(line)s. Ask the translator for it again."),
    Reason.KIND: _("This is neither a PO nor an XLIFF file. Choose a .po or .xlf file."),
    Reason.LANGUAGE: _("The file is in another language. Choose that language, or another file."),
    Reason.REGION: _(
        "The file was not made here. Take a file on this page and translate that one."
    ),
    Reason.PLURALS: _("The file's rule for plurals is another language's. Do not change its head."),
    Reason.UNMARKED: _("The file does not say its language. Keep the head of the file as it was."),
    Reason.TOO_LONG: _("The file has too many texts: at most 20,000."),
}

MOST_UNITS = 20_000


class FileRefused(Exception):
    """The file cannot be read; ``reason`` says why, ``line`` where."""

    def __init__(self, reason: Reason, line: int = 0) -> None:
        super().__init__(reason)
        self.reason, self.line = reason, line

    @property
    def sentence(self) -> str:
        """What to tell the person, in the language that is active."""
        said = str(SENTENCES[self.reason])
        return said % {"line": self.line or 1} if self.reason == Reason.BROKEN else said


@dataclass(frozen=True, kw_only=True)
class Unit:
    """One text: where it stands, the original, and what the translator has made of it.

    Both texts are wagtail-localize's inline HTML.
    """

    translation: str
    """The translation's UUID."""
    path: str
    source: str
    target: str = ""
    unsure: bool = False
    """Nobody has looked at it: fuzzy in PO, needs-review-translation in XLIFF."""
    line: int = 0
    """Where it stands in the file: a line of a PO, the how-manieth text of an XLIFF."""
    damaged: bool = False
    """Its marks could not be read back."""


@dataclass(frozen=True, kw_only=True)
class Content:
    """A file that has been read."""

    language: str
    region: str
    made_at: dt.datetime | None
    units: list[Unit]


def units_of(region: Region, language: str) -> Iterator[tuple[str, list[Unit]]]:
    """Every page that is sent to the language: its title and its texts."""
    for translation in translations_in(region, language).filter(enabled=True):
        segments = list(segments_of(translation).order_by("order"))
        ids = [one.written for one in segments if one.written]
        written = StringTranslation.objects.in_bulk(ids)
        seen, units = set(), []
        for one in segments:
            if (one.context_id, one.string_id) in seen:
                continue
            seen.add((one.context_id, one.string_id))
            found = written.get(one.written)
            units.append(
                Unit(
                    translation=str(translation.uuid),
                    path=one.context.path,
                    source=one.string.data,
                    target=found.data if found else "",
                    unsure=found is not None and unsure(found),
                )
            )
        yield translation.source.object_repr, units


def unsure(written: StringTranslation) -> bool:
    """True for what a machine or a memory has written and nobody has looked at."""
    machine = written.translation_type == StringTranslation.TRANSLATION_TYPE_MACHINE
    return machine or written.tool_name in TO_CHECK
