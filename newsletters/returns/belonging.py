"""Which delivery a report is about. Only what proves itself counts; all else may be forged.

Three things carry the delivery's number with a keyed mark: the address that the report came to
(VERP), the same address in the letter that it returns (its Return-Path), and the reader's link in
the returned List-Unsubscribe. Our Message-ID is a mark without a number: it cannot be turned back,
so it is never searched for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from email.message import Message

from django.conf import settings

from newsletters.returns import pieces
from newsletters.tokens import (
    LinkUnknown,
    delivery_of_bounce,
    delivery_of_leaving,
    open_reader_token,
)

_ENVELOPE = (
    "delivered-to",
    "x-original-to",
    "envelope-to",
    "x-envelope-to",
    "x-delivered-to",
    "to",
    "cc",
)
_VERP = re.compile(r"b\+\d{1,18}-[0-9a-f]{10}@[a-z0-9.-]{1,253}", re.I)
_LEAVING = re.compile(_VERP.pattern.replace("b", "u", 1), re.I)
_TOKEN = re.compile(r"/([A-Za-z0-9_-]{35})(?:/|>|\?|$)")
_MOST = 20
"""Candidates that are tried in one text: each costs a keyed hash."""


def delivery_of(message: Message, recipient: str = "") -> int | None:
    """The delivery that a report is about. ``recipient`` is the envelope's, where it is known."""
    return next(_numbers(message, recipient), None)


def delivery_left(message: Message) -> int | None:
    """The delivery whose address for leaving the mail was written to."""
    addressed = " ".join(_addressed(message))[: pieces.LONGEST]
    numbers = map(delivery_of_leaving, _LEAVING.findall(addressed)[:_MOST])
    return next((number for number in numbers if number is not None), None)


def _addressed(message: Message) -> list[str]:
    return [str(value) for name in _ENVELOPE for value in message.get_all(name, [])]


def _numbers(message: Message, recipient: str) -> Iterator[int]:
    yield from _proven([recipient, *_addressed(message)])
    reports = pieces.of_kind(message, "message/delivery-status", "message/feedback-report")
    blocks = [block for part in reports for block in pieces.subparts(part)]
    yield from _proven([*map(pieces.fields, blocks), *map(pieces.text_of, reports)])
    returned = pieces.returned_headers(message)
    yield from _proven(map(pieces.fields, returned))
    yield from _linked(pieces.header(letter, "list-unsubscribe") for letter in returned)
    yield from _proven([pieces.body_of(message)])


def _proven(texts: Iterable[str]) -> Iterator[int]:
    for text in texts:
        for address in _VERP.findall(text[: pieces.LONGEST])[:_MOST]:
            found = delivery_of_bounce(address)
            if found is not None:
                yield found


def _linked(headers: Iterable[str]) -> Iterator[int]:
    for header in headers:
        for token in _TOKEN.findall(header)[:_MOST]:
            try:
                found = open_reader_token(token).delivery
            except LinkUnknown:
                continue
            if found:
                yield found


def delivery_of_metadata(metadata: Mapping[str, object]) -> int | None:
    """The delivery that a service's news are about; None for what we have not written."""
    return delivery_of_bounce(
        f"b+{metadata.get('delivery')}-{metadata.get('mark')}@{settings.BOUNCE_DOMAIN}"
    )


def delivery_of_tags(tags: Iterable[str]) -> int | None:
    """The same for services that carry tags only: ``b+<number>-<mark>``."""
    return next(_proven(f"{tag}@{settings.BOUNCE_DOMAIN}" for tag in list(tags)[:_MOST]), None)
