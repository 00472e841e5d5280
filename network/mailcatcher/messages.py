"""What a message says, read forgivingly: broken MIME gives poorer answers, never an error."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesHeaderParser
from functools import lru_cache

from network.mailcatcher.store import MailStore, received

MOST_MULTIPARTS = 100
"""Beyond this Python's parser takes seconds, and at a thousand it gives up."""

LINK = re.compile(r"https?://[^\s<>\"']+[^\s<>\"'.,;:!?)\]]")


@dataclass(frozen=True)
class Summary:
    """A message in the list."""

    id: str
    subject: str
    sender: str
    to: str
    time: str
    size: int


@dataclass(frozen=True)
class Attachment:
    """A part that is not shown but can be downloaded."""

    number: int
    name: str
    kind: str
    size: int


@dataclass(frozen=True)
class Opened:
    """A message in full."""

    summary: Summary
    headers: list[tuple[str, str]]
    text: str = ""
    html: str = ""
    attachments: list[Attachment] = field(default_factory=list)

    @property
    def links(self) -> list[str]:
        """Every address in the text part, in order."""
        return LINK.findall(self.text)


def summaries(store: MailStore) -> list[Summary]:
    """The stored messages, newest first."""
    return [found for name in store.ids() if (found := _summary_of(store, name))]


def open_message(store: MailStore, name: str) -> Opened | None:
    """A message with its parts, or None when there is none by that id."""
    raw = store.read(name)
    if raw is None:
        return None
    message, parts = _parsed(raw)
    shown = {kind: _first(parts, kind) for kind in ("text/plain", "text/html")}
    headers = [(key, _decoded(value)) for key, value in message.raw_items()]
    return Opened(
        _summarise(name, message, len(raw)),
        headers,
        text=part_text(shown["text/plain"]),
        html=part_text(shown["text/html"]),
        attachments=[
            Attachment(number, _file_name(part, number), part.get_content_type(), len(_bytes(part)))
            for number, part in enumerate(parts)
            if not any(part is one for one in shown.values())
        ],
    )


def attachment_bytes(store: MailStore, name: str, number: int) -> bytes | None:
    """The content of one part, or None when there is no such part."""
    raw = store.read(name)
    if raw is None:
        return None
    _, parts = _parsed(raw)
    return _bytes(parts[number]) if 0 <= number < len(parts) else None


def part_text(part: Message | None) -> str:
    """A part as text, whatever its charset claims."""
    if part is None:
        return ""
    try:
        return _bytes(part).decode(part.get_content_charset() or "utf-8", "replace")
    except (LookupError, ValueError):
        return _bytes(part).decode("utf-8", "replace")


@lru_cache(maxsize=1000)
def _summary_of(store: MailStore, name: str) -> Summary | None:
    """A stored message never changes, so its line in the list is read once."""
    raw = store.read(name)
    return _summarise(name, BytesHeaderParser().parsebytes(raw), len(raw)) if raw else None


def _parsed(raw: bytes) -> tuple[Message, list[Message]]:
    """The message and its leaf parts; parts within parts beyond all measure are left unread."""
    try:
        if raw.count(b"multipart/") > MOST_MULTIPARTS:
            raise RecursionError
        message = message_from_bytes(raw)
        return message, [part for part in message.walk() if not part.is_multipart()]
    except RecursionError:
        message = BytesHeaderParser().parsebytes(raw)
        return message, [message]


def _summarise(name: str, message: Message, size: int) -> Summary:
    subject, sender, to = (_header(message, key) for key in ("Subject", "From", "To"))
    time = received(name).astimezone().strftime("%Y-%m-%d %H:%M:%S")
    return Summary(name, subject or "(no subject)", sender, to, time, size)


def _header(message: Message, key: str) -> str:
    found = next((value for name, value in message.raw_items() if name.lower() == key.lower()), "")
    return _decoded(found)


def _decoded(value: object) -> str:
    """A header without encoding and without line breaks; as it came when that fails."""
    text = str(value).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    with suppress(LookupError, ValueError):
        text = str(make_header(decode_header(text)))
    return " ".join(text.encode("utf-8", "replace").decode().split())


def _first(parts: list[Message], kind: str) -> Message | None:
    shown = (part for part in parts if part.get_content_disposition() != "attachment")
    return next((part for part in shown if part.get_content_type() == kind), None)


def _bytes(part: Message) -> bytes:
    try:
        found = part.get_payload(decode=True)
    except (LookupError, ValueError, AssertionError):
        found = None
    return found if isinstance(found, bytes) else b""


def _file_name(part: Message, number: int) -> str:
    try:
        name = _decoded(part.get_filename() or "")
    except (LookupError, ValueError):
        name = ""
    return name or f"part-{number}"
