"""How channels count the length of a text, each in its own way."""

from __future__ import annotations

import re
import unicodedata

LINK = re.compile(r"https?://\S+")
_BARE = re.compile(r"(?<![\w@/.-])(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?", re.IGNORECASE)
"""What X makes a link of without being asked."""
LINK_COUNTS = 23
"""A link's length on X and on Mastodon, however long it is."""
_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
"""Code points that count one; all others count two (twitter-text, configuration 3)."""


def plain(text: str) -> int:
    """Code points of the composed text: no channel counts more, pictograms apart."""
    return len(unicodedata.normalize("NFC", text))


def graphemes(text: str) -> int:
    """Signs as a reader sees them; for sequences that Python cannot tell rather too many."""
    signs = 0
    joined = False
    for sign in unicodedata.normalize("NFC", text):
        if sign == "\u200d":
            joined = True
        elif not (unicodedata.combining(sign) or "\ufe00" <= sign <= "\ufe0f"):
            signs += 0 if joined else 1
            joined = False
    return signs


def weighted(text: str) -> int:
    """As X counts: links 23, Latin letters one, pictograms and many scripts two."""
    text = unicodedata.normalize("NFC", text)
    links = LINK.findall(text)
    rest = LINK.sub("", text)
    bare = sum(max(0, LINK_COUNTS - _weight(found)) for found in _BARE.findall(rest))
    return _weight(rest) + LINK_COUNTS * len(links) + bare


def _weight(text: str) -> int:
    return sum(1 if _is_light(ord(sign)) else 2 for sign in text)


def _is_light(point: int) -> bool:
    return any(first <= point <= last for first, last in _LIGHT)


def with_short_links(text: str) -> int:
    """As Mastodon counts: signs, and 23 for a link."""
    return graphemes(LINK.sub("", text)) + LINK_COUNTS * len(LINK.findall(text))


def with_heavy_pictograms(text: str) -> int:
    """As Threads counts: a pictogram by its bytes in UTF-8, everything else by signs."""
    text = unicodedata.normalize("NFC", text)
    return sum(len(sign.encode()) if ord(sign) > 0xFFFF else 1 for sign in text)
