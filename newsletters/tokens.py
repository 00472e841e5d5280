"""Secrets that a letter carries: the reader's link, the Message-ID, the address for bounces.

They are worked out from ids by keyed hashes and nothing of them is stored. A worker makes three a
recipient, so the hash is BLAKE2b with a key (RFC 7693): 3 µs, where HMAC takes 11 and
``django.core.signing`` 60.
"""

from __future__ import annotations

import base64
import hmac
import struct
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b

from django.conf import settings

_READER = struct.Struct(">QQ")
_READER_MARK, _BOUNCE_MARK, _MESSAGE_MARK = 10, 5, 16
"""Bytes; a bounce's is short, because 64 characters are all there is room for before the @."""


class LinkUnknown(Exception):
    """We never wrote this link."""


@dataclass(frozen=True)
class ReaderLink:
    """Whose link it is, and the delivery that brought it (0 = none: it came with another mail)."""

    subscriber: int
    delivery: int = 0


@cache
def _keys(purpose: str) -> tuple[bytes, ...]:
    """The key of a purpose, then those made from earlier secrets, which still open links."""
    secrets = (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)
    name = f"newsletters.{purpose}".encode()
    return tuple(hmac.digest(secret.encode(), name, "sha256") for secret in secrets)


def _mark(purpose: str, content: bytes, size: int) -> bytes:
    return blake2b(content, key=_keys(purpose)[0], digest_size=size).digest()


def _is_ours(purpose: str, content: bytes, mark: bytes) -> bool:
    marks = [blake2b(content, key=key, digest_size=len(mark)).digest() for key in _keys(purpose)]
    return any(hmac.compare_digest(ours, mark) for ours in marks)


def reader_token(subscriber: int, delivery: int = 0) -> str:
    """What stands in a reader's links: 35 letters, digits, ``-`` and ``_``."""
    content = _READER.pack(subscriber, delivery)
    return _letters(content + _mark("reader", content, _READER_MARK))


def open_reader_token(token: str) -> ReaderLink:
    """Raises ``LinkUnknown`` for whatever we have not made."""
    try:
        raw = base64.b64decode(token + "=", altchars=b"-_", validate=True)
        subscriber, delivery = _READER.unpack(raw[: _READER.size])
    except (ValueError, struct.error) as error:
        raise LinkUnknown from error
    mark = raw[_READER.size :]
    if len(mark) != _READER_MARK or not _is_ours("reader", raw[: _READER.size], mark):
        raise LinkUnknown
    return ReaderLink(subscriber, delivery)


def _letters(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def message_id(delivery: int) -> str:
    """The same at every attempt (RFC 5322, 3.6.4), and not to be guessed."""
    mark = _mark("message", b"%d" % delivery, _MESSAGE_MARK).hex()
    return f"<{mark}@{settings.BOUNCE_DOMAIN}>"


def bounce_address(delivery: int) -> str:
    """Where the receiver's server reports about a delivery (VERP): it proves itself."""
    return f"b+{_marked(delivery)}@{settings.BOUNCE_DOMAIN}"


def leaving_local_part(delivery: int) -> str:
    """Before the @ of the address that ends the letters (RFC 2369). Its mark is the bounce's:
    whoever has the mail has both."""
    return f"u+{_marked(delivery)}"


def _marked(delivery: int) -> str:
    return f"{delivery}-{_mark('bounce', b'%d' % delivery, _BOUNCE_MARK).hex()}"


def metadata_of(delivery: int) -> dict[str, str]:
    """What a letter tells its sending service, so that the service's news prove themselves."""
    number, _dash, mark = _marked(delivery).partition("-")
    return {"delivery": number, "mark": mark}


def delivery_of_bounce(address: str) -> int | None:
    """The delivery that a report's address is about; None for one that is not ours or forged."""
    return _delivery_of(address, "b+")


def delivery_of_leaving(address: str) -> int | None:
    """The delivery whose letters somebody ends by writing to this address; None as above."""
    return _delivery_of(address, "u+")


def _delivery_of(address: str, kind: str) -> int | None:
    local, _at, domain = address.strip().lower().rpartition("@")
    number, _dash, mark = local.removeprefix(kind).partition("-")
    if domain != settings.BOUNCE_DOMAIN or not local.startswith(kind):
        return None
    if (
        not number.isascii()
        or not number.isdecimal()
        or len(number) > 18
        or len(mark) != 2 * _BOUNCE_MARK
    ):
        return None
    try:
        ours = _is_ours("bounce", b"%d" % int(number), bytes.fromhex(mark))
    except ValueError:
        return None
    return int(number) if ours else None
