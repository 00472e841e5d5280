"""One text in its languages, and one picture: what all shapes of the demo are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Language = Literal["fi", "sv", "en", "se"]


@dataclass(frozen=True, kw_only=True)
class Text:
    """One text in the languages it has; Finnish is always there.

    A body is plain text in blocks separated by an empty line. A block that begins with ``## `` is a
    heading, lines that begin with ``- `` are a list, ``> `` a quotation (its last line may be
    ``> — who said it``), ``! `` a notice box; everything else is a paragraph.
    """

    fi: str
    sv: str = ""
    en: str = ""
    se: str = ""

    def get(self, language: str) -> str:
        """The text in a language, or an empty string where it has not been written."""
        return getattr(self, language, "")


Motif = Literal["fell", "forest", "lake", "field", "town", "hall", "people", "hands", "snow", "sun"]
"""What the generated picture shows."""


@dataclass(frozen=True, kw_only=True)
class Picture:
    motif: Motif
    alt: Text
    """What a person who cannot see the picture should know: one plain sentence."""
