"""The words of the protocol tus 1.0: https://tus.io/protocols/resumable-upload"""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass
from typing import Any

VERSION = "1.0.0"
EXTENSIONS = "creation,termination,checksum,expiration"
ALGORITHMS = {"sha1": hashlib.sha1, "sha256": hashlib.sha256}
CONTENT_TYPE = "application/offset+octet-stream"


def metadata(header: str) -> dict[str, str]:
    """``Upload-Metadata``: keys and base64 values. Raises ``ValueError`` for anything else."""
    found = {}
    for pair in filter(None, (part.strip() for part in header.split(","))):
        key, _, value = pair.partition(" ")
        found[key] = _decoded(value).decode("utf-8", errors="replace").replace("\0", "")
    return found


def whole_number(header: str | None) -> int:
    """A number of bytes. Raises ``ValueError``."""
    if header is None or not (header.isascii() and header.isdigit()) or len(header) > 18:
        raise ValueError(header)
    return int(header)


@dataclass
class Checksum:
    """``Upload-Checksum``: what the bytes of one request must add up to."""

    digest: Any
    wanted: bytes

    @property
    def holds(self) -> bool:
        """True when what has been read adds up."""
        return bool(self.digest.digest() == self.wanted)


def checksum(header: str | None) -> Checksum | None:
    """None without the header. Raises ``ValueError`` for an algorithm that we do not know."""
    if header is None:
        return None
    name, _, value = header.partition(" ")
    if name not in ALGORITHMS:
        raise ValueError(name)
    return Checksum(ALGORITHMS[name](), _decoded(value))


def _decoded(value: str) -> bytes:
    try:
        return base64.b64decode(value.strip(), validate=True)
    except binascii.Error as error:
        raise ValueError(value) from error
