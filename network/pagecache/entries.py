"""A ready answer: its bytes in each encoding, compressed once when it is stored."""

from __future__ import annotations

import gzip
import hashlib
import zlib
from dataclasses import dataclass, field
from functools import lru_cache

import brotli
import zstandard

Header = tuple[bytes, bytes]

ENCODINGS = ("br", "zstd", "gzip")
"""In our order: for 20 kB of HTML br at 5 is the smallest of those that cost a fraction of a
millisecond (docs/features/pagecache.md)."""
_DROPPED = frozenset(
    (b"content-length", b"content-encoding", b"date", b"server", b"connection", b"keep-alive")
    + (b"transfer-encoding", b"set-cookie", b"etag", b"vary", b"cache-control", b"age")
)
_OURS = b"x-page-"
"""Headers by which Django and the cache speak to each other; they go no further."""

OF_A_BODY = frozenset((b"content-length", b"content-encoding", b"content-type"))
"""What a 304 leaves out (RFC 9110, 15.4.5); all others, such as the policies, stay."""

FOR_BROWSERS = b"public, max-age=0, must-revalidate"
"""A browser asks each time and is told 304: a correction is seen at once."""
FOR_NETWORKS = b"public, max-age=60, stale-while-revalidate=600, stale-if-error=604800"
"""Caches of others between us and the reader (RFC 9213), which hear of no change."""


@dataclass(slots=True)
class Entry:
    """An answer as it was rendered once. Times are of ``time.monotonic``, in seconds."""

    status: int
    headers: dict[str, list[Header]]
    """By encoding; empty for the plain bytes."""
    bodies: dict[str, bytes]
    etags: frozenset[bytes]
    tags: frozenset[str]
    fresh_until: float
    """After it, still given out while a new one is fetched."""
    ends_at: float
    """After it, given out only if no new one can be had: what it shows has passed."""
    checked_at: float
    visited: str = ""
    """What a reader of it has opened, for the counting."""
    size: int = 0
    heads: dict[tuple[str, int], bytes] = field(default_factory=dict)
    """What ``ready`` makes of the headers, by encoding and status."""

    def encoding_for(self, accepted: bytes) -> str:
        """The encoding to answer in."""
        wanted = chosen_encoding(accepted)
        return wanted if wanted in self.bodies else ""


@lru_cache(maxsize=512)
def chosen_encoding(accepted: bytes) -> str:
    """The first of ours that an ``Accept-Encoding`` takes (RFC 9110, 12.5.3); empty = plain."""
    taken: dict[str, bool] = {}
    for part in accepted[:1_000].decode("latin-1").lower().split(","):
        name, _, weight = part.strip().partition(";")
        taken[name.strip()] = not _is_zero(weight)
    for name in ENCODINGS:
        if taken.get(name, taken.get("*", False)):
            return name
    return ""


def _is_zero(weight: str) -> bool:
    name, _, value = weight.strip().partition("=")
    try:
        return name.strip() == "q" and float(value) == 0
    except ValueError:
        return False


def is_known(entry: Entry, told: bytes) -> bool:
    """Whether an ``If-None-Match`` names the answer in any encoding (RFC 9110, 13.1.2)."""
    if told.strip() == b"*":
        return True
    names = (one.strip().removeprefix(b"W/") for one in told[:4_000].split(b","))
    return any(name in entry.etags for name in names)


def kept_headers(headers: list[Header]) -> list[Header]:
    """Those of Django's headers that belong to the page."""
    return [
        (name.lower(), value)
        for name, value in headers
        if name.lower() not in _DROPPED and not name.lower().startswith(_OURS)
    ]


def entry_of(
    status: int,
    headers: list[Header],
    body: bytes,
    *,
    tags: frozenset[str],
    now: float,
    fresh: float,
    lasts: float,
    visited: str = "",
) -> Entry:
    """Compress an answer in each encoding. ``fresh`` and ``lasts`` are seconds from ``now``."""
    ours = kept_headers(headers)
    immutable = next(
        (v for k, v in headers if k.lower() == b"cache-control" and b"immutable" in v), b""
    )
    bodies = _compressed(body)
    digest = hashlib.blake2b(body, digest_size=9).hexdigest()
    made = {name: [*ours, *_about(name, data, digest, immutable)] for name, data in bodies.items()}
    etags = frozenset(_etag(digest, name) for name in bodies)
    entry = Entry(
        status=status,
        headers=made,
        bodies=bodies,
        etags=etags,
        tags=tags,
        fresh_until=now + min(fresh, lasts),
        ends_at=now + lasts,
        checked_at=now,
        visited=visited,
    )
    entry.size = sum(map(len, bodies.values())) + 2_000 + 100 * len(tags)
    return entry


def _compressed(body: bytes) -> dict[str, bytes]:
    if len(body) < 200:
        return {"": body}
    return {
        "": body,
        "br": brotli.compress(body, quality=5),
        "zstd": zstandard.ZstdCompressor(level=9).compress(body),
        "gzip": gzip.compress(body, 6, mtime=0),
    }


def _about(encoding: str, data: bytes, digest: str, immutable: bytes) -> list[Header]:
    told = [
        (b"cache-control", immutable or FOR_BROWSERS),
        (b"vary", b"accept-encoding"),
        (b"etag", _etag(digest, encoding)),
        (b"content-length", str(len(data)).encode()),
    ]
    if not immutable:
        told.append((b"cdn-cache-control", FOR_NETWORKS))
    if encoding:
        told.append((b"content-encoding", encoding.encode()))
    return told


def _etag(digest: str, encoding: str) -> bytes:
    return f'"{digest}{"-" if encoding else ""}{encoding}"'.encode()


def expanded(headers: list[Header], body: bytes) -> bytes:
    """The plain bytes of an answer that Django has sent as gzip. Raises ``zlib.error``."""
    kind = next((value for name, value in headers if name.lower() == b"content-encoding"), b"")
    return zlib.decompress(body, 31) if kind == b"gzip" else body
