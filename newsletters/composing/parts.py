"""What a letter consists of, before it is HTML, plain text or a part of a web page.

Texts hold slots already (``newsletters.slots``); nothing is escaped but what is called ``html``.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any, ClassVar

from django.utils.safestring import SafeString


@dataclass(frozen=True, kw_only=True)
class MailPicture:
    """A picture of ours by its whole public address; width and height as it is shown, in pixels."""

    address: str
    alt: str
    width: int
    height: int


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A page of the site as a letter shows it."""

    title: str
    address: str
    lead: str = ""
    facts: tuple[str, ...] = ()
    """Short ones beside the title: the time, the place."""
    code: str = ""
    """Its language, where it is not the letter's."""
    note: str = ""
    """Says so, in the letter's language."""
    day: dt.datetime | None = None
    """Of an event, in local time."""
    picture: MailPicture | None = None
    page: int = 0


@dataclass(frozen=True)
class Group:
    """Entries under one name; an empty name = without a heading of their own."""

    name: str
    entries: list[Entry]

    def kept_key(self) -> tuple[Any, ...]:
        """All that it says (``network.templatetags.kept``); a moment by how it is written."""
        return self.name, *((one, one.day and one.day.isoformat()) for one in self.entries)


@dataclass(frozen=True, kw_only=True)
class Heading:
    kind: ClassVar[str] = "heading"
    text: str
    level: int
    block: Any = None


@dataclass(frozen=True, kw_only=True)
class Words:
    kind: ClassVar[str] = "words"
    html: SafeString
    """Empty on the web, where the block shows its words by itself."""
    text: str
    pages: tuple[int, ...] = ()
    """Pages that the words link to."""
    block: Any = None


@dataclass(frozen=True, kw_only=True)
class Shown:
    kind: ClassVar[str] = "shown"
    picture: MailPicture | None
    """None on the web, where the block shows its picture by itself."""
    caption: str
    block: Any = None


@dataclass(frozen=True, kw_only=True)
class Quote:
    kind: ClassVar[str] = "quote"
    text: str
    speaker: str
    code: str
    block: Any = None


@dataclass(frozen=True, kw_only=True)
class Notice:
    kind: ClassVar[str] = "notice"
    text: str
    code: str
    block: Any = None


@dataclass(frozen=True, kw_only=True)
class Figures:
    kind: ClassVar[str] = "figures"
    rows: list[tuple[str, str]]
    """(417, people took part)"""
    block: Any = None


@dataclass(frozen=True, kw_only=True)
class Links:
    kind: ClassVar[str] = "links"
    rows: list[tuple[str, str]]
    """(address, words)"""
    pages: tuple[int, ...] = ()
    block: Any = None


@dataclass(frozen=True, kw_only=True)
class Entries:
    """A list of pages with its heading, or one lifted page without."""

    kind: ClassVar[str] = "entries"
    title: str = ""
    groups: list[Group] = field(default_factory=list)
    level: int = 2
    """Of the first heading in it."""
    block: Any = None

    @property
    def entry_level(self) -> int:
        """Of the entries' own headings."""
        named = any(group.name for group in self.groups)
        return self.level + bool(self.title) + named


Part = Heading | Words | Shown | Quote | Notice | Figures | Links | Entries


def pages_in(parts: list[Part]) -> list[int]:
    """Ids of the pages that are shown or linked to, each once."""
    found: dict[int, None] = {}
    for part in parts:
        if isinstance(part, Entries):
            found |= {one.page: None for group in part.groups for one in group.entries if one.page}
        elif isinstance(part, Words | Links):
            found |= dict.fromkeys(part.pages)
    return list(found)
