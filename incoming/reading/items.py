"""One thing that was found in a file, whatever the file was."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass, field
from typing import Any

from django.utils import timezone

from incoming.problems import note
from network.troubles import Trouble

LONGEST_TITLE, LONGEST_LEAD = 200, 300
_FIRST_YEAR = 1990


@dataclass
class Found:
    """An item: its mark, its title, what a page would be made of, and what is told of it."""

    key: str
    title: str
    values: dict[str, Any] = field(default_factory=dict)
    notes: list[dict[str, Any]] = field(default_factory=list)
    trouble: Trouble | None = None
    """Why it cannot be brought in."""
    left_out: Trouble | None = None
    """Why it is not meant to be brought in."""
    is_draft: bool = False

    def tell(self, code: str, **told: Any) -> None:
        """Note something about it."""
        self.notes.append(note(code, **told))


@dataclass(frozen=True)
class Wanted:
    """What the editor has asked for."""

    with_pictures: bool = True
    with_past: bool = False
    places: dict[str, int] = field(default_factory=dict)
    """Municipalities of the region: the name in small letters and the id."""


def key_of(*parts: str) -> str:
    """The fingerprint by which an item is known again."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def cut(text: str, most: int) -> str:
    """At most so many characters, whole words, with an ellipsis where something is missing."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    head = text[: most - 1]
    return f"{head.rsplit(' ', 1)[0] if ' ' in head[most // 2 :] else head}…"


def give_title(found: Found, title: str, text: str) -> None:
    """The title, or the first words of the text; an item with neither cannot be brought in."""
    title = " ".join(title.replace("\x00", "").split())
    if not title and text.strip():
        title = cut(text, 60)
        found.tell("no_title")
    if not title:
        found.trouble = Trouble("nothing_said")
    if len(title) > LONGEST_TITLE:
        found.tell("title_cut")
    found.title = cut(title, LONGEST_TITLE)


def give_lead(found: Found, lead: str) -> None:
    """The lead, cut where it is long."""
    if len(" ".join(lead.split())) > LONGEST_LEAD:
        found.tell("lead_cut")
    found.values["lead"] = cut(lead, LONGEST_LEAD)


def give_day(found: Found, day: dt.date | None) -> None:
    """The day of news; one that cannot be right keeps it a draft of today."""
    today = timezone.localdate()
    if day is None or not _FIRST_YEAR <= day.year <= today.year + 1:
        found.tell("date_missing")
        found.is_draft, day = True, today
    found.values["day"] = day.isoformat()
