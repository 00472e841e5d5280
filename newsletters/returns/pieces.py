"""A mail that came back, in pieces. Nothing here trusts its form: servers write what they like."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import Message

LONGEST = 16_000
"""Characters of one piece that are read."""
DEEPEST = 8


def parts_of(message: Message, depth: int = 0) -> Iterator[Message]:
    """A mail's own parts, outermost first; never those of the letter that it returns."""
    yield message
    if message.get_content_maintype() != "multipart" or depth >= DEEPEST:
        return
    for part in subparts(message):
        yield from parts_of(part, depth + 1)


def subparts(message: Message) -> list[Message]:
    """The parts that a part is made of; a broken one has none."""
    found = message.get_payload()
    return [part for part in found if isinstance(part, Message)] if isinstance(found, list) else []


def of_kind(message: Message, *kinds: str) -> list[Message]:
    """The mail's own parts of these types: "message/delivery-status"."""
    return [part for part in parts_of(message) if part.get_content_type() in kinds]


def text_of(part: Message) -> str:
    """A part's text. An unknown charset is read as UTF-8 with gaps: the codes are ASCII anyway."""
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes):
        return ""
    try:
        found = raw.decode(part.get_content_charset("utf-8"), "replace")
    except (LookupError, ValueError):
        found = raw.decode("utf-8", "replace")
    return found[:LONGEST]


def body_of(message: Message) -> str:
    """The words for people: the first plain text, else what any text part says."""
    texts = [part for part in parts_of(message) if part.get_content_maintype() == "text"]
    plain = [part for part in texts if part.get_content_type() == "text/plain"]
    return next((text for part in [*plain, *texts] if (text := text_of(part)).strip()), "")


def header(message: Message, name: str) -> str:
    """A header's value on one line, or an empty string."""
    return " ".join(str(message.get(name, "")).split())[:LONGEST]


def fields(block: Message) -> str:
    """All headers of a block as text."""
    return "\n".join(f"{name}: {value}" for name, value in block.items())[:LONGEST]


def returned_headers(message: Message) -> list[Message]:
    """The headers of the letter that the mail returns, however the server wraps them."""
    found = [inner for part in of_kind(message, "message/rfc822") for inner in subparts(part)]
    wrapped = of_kind(message, "text/rfc822-headers", "text/rfc822")
    return found + [_as_headers(text_of(part)) for part in wrapped]


def _as_headers(text: str) -> Message:
    found = Message()
    for line in text.replace("\r\n", "\n").replace("\n ", " ").replace("\n\t", " ").split("\n"):
        name, colon, value = line.partition(":")
        if not name.strip():
            break
        if colon and name.isascii() and " " not in name:
            found[name] = value.strip()
    return found
