"""Words that stand in everything of one region and nowhere else, and how they are found again.

A canary is the mark, then a bird, what it names and its field: ``ZQXB KuukkeliNewsPageTitle``.
The bird tells the state that the thing is in, so a leak says by itself what has leaked.
"""

from __future__ import annotations

import html
import io
import re
import zipfile
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import unquote_plus

from PIL import Image

MARK = "ZQXB"
OWN_MARK = "Kainuun"
"""Where the region that looks has the same words, so that its things are not empty."""

BIRDS = {
    "Lapintiira": "live",
    "Kuukkeli": "draft",
    "Kapustarinta": "scheduled",
    "Riekko": "expired",
    "Tunturikihu": "locked",
    "Lapinuunilintu": "copied as an alias",
    "Sinirinta": "private",
    "Pulmunen": "waiting for approval",
    "Piekana": "sent back",
    "Punakuiri": "an older revision",
    "Suokukko": "a newer revision",
    "Urpiainen": "a comment",
    "Taviokuurna": "a translation",
    "Kaakkuri": "a person",
    "Telkka": "a file",
    "Tukkasotka": "a file in a collection below",
    "Tervapaasky": "a letter's reader",
    "Tilhi": "a redirect or setting",
    "Kuovi": "a trace of editing",
    "Lapinsirkku": "a group, workflow or site",
}
"""The bird of each state."""

COLOUR = (255, 0, 137)
"""Every picture of the region with canaries is wholly of this colour: bytes hold no words."""

SHOWN_AT_HOME = re.compile(rf"{OWN_MARK} (?:Kaakkuri|Lapintiira)".encode())
"""The visitor's own name or a page of hers: an answer that has it was given to somebody let in."""

_SEPARATOR = r"(?:[\s_+-]|%20|&nbsp;|\\u0020|\\u00a0)"
_FOUND = re.compile(rf"{MARK}{_SEPARATOR}([a-z]{{5,}})", re.IGNORECASE)


@dataclass(frozen=True)
class Words:
    """The words of one region's things in one state."""

    mark: str
    bird: str

    def say(self, *parts: str, longest: int | None = None) -> str:
        """A short sentence that no other thing has; cut to fit, empty when not even that fits."""
        name = "".join(part[:1].upper() + part[1:] for part in "_".join(parts).split("_"))
        word = f"{self.mark} {self.bird}{name}"
        if longest is None:
            return word
        shortest = len(f"{self.mark} {self.bird}")
        return word[:longest] if longest >= shortest else ""

    def slug(self, *parts: str, longest: int = 60) -> str:
        """The same for addresses: ``zqxb-kuukkelinewspage``."""
        return self.say(*parts, longest=longest).lower().replace(" ", "-")

    def email(self, *parts: str) -> str:
        """The same as an e-mail address."""
        return f"{self.slug(*parts)}@{self.mark.lower()}.example.org"

    def file(self, *parts: str, suffix: str) -> str:
        """The same as a file's name."""
        return f"{self.say(*parts).replace(' ', '_')}.{suffix}"


def found_in(content: bytes, *, said: str = "") -> set[str]:
    """The canaries in what somebody was answered, without those that were in the question.

    Archives (an exported workbook) are opened, pictures are looked at.
    """
    if content.startswith(b"PK\x03\x04"):
        content = _unpacked(content)
    elif content[:12].startswith((b"\xff\xd8\xff", b"\x89PNG", b"GIF8")) or b"WEBP" in content[:12]:
        return _words(content.decode("latin-1")) | _looked_at(content)
    return _words(content.decode("utf-8", "replace")) - _words(unquote_plus(said))


def bird_of(word: str) -> str:
    """What a canary's bird says about the thing; the word itself when it has none."""
    return next((state for bird, state in BIRDS.items() if word.startswith(bird.lower())), word)


def _words(text: str) -> set[str]:
    if MARK not in text and MARK.lower() not in text.lower():
        return set()
    found = _FOUND.findall(text)
    if "&" in text or "\\u" in text:
        found += _FOUND.findall(html.unescape(text))
    return {word.lower() for word in found}


def _unpacked(content: bytes) -> bytes:
    with suppress(zipfile.BadZipFile), zipfile.ZipFile(io.BytesIO(content)) as archive:
        return b"\n".join(archive.read(name) for name in archive.namelist())
    return content


def _looked_at(content: bytes) -> set[str]:
    with suppress(OSError, ValueError, SyntaxError), Image.open(io.BytesIO(content)) as picture:
        middle = picture.convert("RGB").getpixel((picture.width // 2, picture.height // 2))
        if all(abs(seen - meant) < 24 for seen, meant in zip(middle, COLOUR, strict=True)):
            return {"picture"}
    return set()
