"""Gaps in a letter for what is a person's own.

A letter is rendered once for thousands. Where something differs from person to person, templates
and texts hold a *slot*: a word of letters and digits that no editor types and that HTML, addresses
and MJML leave alone. ``newsletters.engine.mime`` finds the slots again in the finished text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

NAMES = ("name", "preferences", "leave", "address")
"""name: the reader's, may be empty; preferences and leave: whole addresses; address: the mail's."""

_OPENS, _CLOSES = "xslot7q4", "4q7tolsx"
SLOT = re.compile(f"{_OPENS}([a-z]+?)0([0-9a-f]*){_CLOSES}")


@dataclass(frozen=True)
class Slot:
    """A gap, and what stands in it when there is nothing to put there."""

    name: str
    fallback: str = ""


def slot(name: str, fallback: str = "") -> str:
    """The word that marks a gap. Raises ``ValueError`` for a name that nobody fills."""
    if name not in NAMES:
        raise ValueError(name)
    return f"{_OPENS}{name}0{fallback.encode().hex()}{_CLOSES}"


def split(text: str) -> list[str | Slot]:
    """A text as pieces and gaps in turn."""
    found: list[str | Slot] = []
    end = 0
    for match in SLOT.finditer(text):
        found += [text[end : match.start()], Slot(match[1], bytes.fromhex(match[2]).decode())]
        end = match.end()
    return [*found, text[end:]]


def fill(text: str, values: dict[str, str]) -> str:
    """The text with its gaps filled: for previews and the web."""
    return "".join(
        piece if isinstance(piece, str) else values.get(piece.name) or piece.fallback
        for piece in split(text)
    )
