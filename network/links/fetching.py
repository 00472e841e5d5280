"""Fetching a file from another server by the rules of ``reaching``: public addresses only, each
redirect looked at anew, no more bytes and no longer than is said.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import SplitResult, urljoin, urlsplit

from network.links import reaching
from network.links.reaching import REDIRECTS, Answer

_PIECE = 64 * 1024


@dataclass(frozen=True)
class Fetched:
    """What came of it; ``content`` is empty unless the answer is ``FINE``."""

    answer: Answer
    content: bytes = b""
    address: str = ""
    """Where it was found in the end."""
    too_big: bool = False


def fetch(address: str, *, most: int) -> Fetched:
    """The bytes at an address, at most so many; never raises."""
    for _attempt in range(REDIRECTS + 1):
        try:
            found, onward = _ask(urlsplit(address), most)
        except (ValueError, UnicodeError):
            return Fetched(Answer.WRONG)
        except reaching.FAILURES:
            return Fetched(Answer.SILENT)
        if not onward:
            return Fetched(found.answer, found.content, address, found.too_big)
        address = urljoin(address, onward)
    return Fetched(Answer.REFUSED)


def _ask(parts: SplitResult, most: int) -> tuple[Fetched, str]:
    place = reaching.place_of(parts)
    if isinstance(place, Answer):
        return Fetched(place), ""
    with reaching.talking(parts, place) as connection:
        connection.request("GET", reaching.path_of(parts), headers=reaching.HEADERS)
        reply = connection.getresponse()
        if 300 <= reply.status < 400:
            return Fetched(Answer.FINE), reply.headers.get("Location") or ""
        meaning = reaching.meaning_of(reply.status)
        if meaning is not Answer.FINE:
            return Fetched(meaning), ""
        told = reply.headers.get("Content-Length") or ""
        if told.isdecimal() and int(told) > most:
            return Fetched(Answer.REFUSED, too_big=True), ""
        content = bytearray()
        while piece := reply.read(_PIECE):
            content += piece
            if len(content) > most:
                return Fetched(Answer.REFUSED, too_big=True), ""
        if told.isdecimal() and len(content) < int(told):
            return Fetched(Answer.SILENT), ""
        return Fetched(Answer.FINE, bytes(content)), ""
