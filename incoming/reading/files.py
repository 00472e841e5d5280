"""Files as streams of bytes, unpacked on the way, never more of them than is allowed."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

from network.troubles import Trouble
from network.zips import BROKEN

MEGABYTE = 1024 * 1024
MOST_BYTES = {"wordpress": 255 * MEGABYTE, "feed": 10 * MEGABYTE, "calendar": 10 * MEGABYTE}
"""As it is brought; a larger one is refused by its size, before a byte of it is read."""
_MOST_UNPACKED = 2
"""Times as much."""
_GZIP, _ZIP = b"\x1f\x8b", b"PK\x03\x04"


class Limited(io.RawIOBase):
    """A stream that ends in a ``Trouble`` where it becomes too long."""

    def __init__(self, inner: Any, most: int) -> None:
        super().__init__()
        self._inner, self._most, self._left = inner, most, most

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        wanted = self._left + 1 if size < 0 else size
        try:
            found = self._inner.read(wanted)
        except BROKEN as error:
            raise Trouble("not_packed_well") from error
        self._left -= len(found)
        if self._left < 0:
            raise Trouble("too_big_unpacked", most=self._most // MEGABYTE)
        return found


def refuse_large(kind: str, size: int) -> None:
    """Raises ``Trouble`` for a file that is empty or larger than its kind may be."""
    if not size:
        raise Trouble("empty")
    if size > MOST_BYTES[kind]:
        raise Trouble("too_big", most=MOST_BYTES[kind] // MEGABYTE)


@contextmanager
def unpacked(file: IO[bytes], kind: str) -> Iterator[Limited]:
    """The bytes of the file, or of the one file inside a .gz or a .zip."""
    file.seek(0)
    head = file.read(4)
    file.seek(0)
    most = MOST_BYTES[kind] * _MOST_UNPACKED
    if head.startswith(_GZIP):
        with gzip.GzipFile(fileobj=file) as inner:
            yield Limited(inner, most)
    elif head == _ZIP:
        with _only_one_in(file) as packed:
            yield Limited(packed, most)
    else:
        yield Limited(file, most)


@contextmanager
def _only_one_in(file: IO[bytes]) -> Iterator[Any]:
    try:
        with zipfile.ZipFile(file) as box:
            inside = [one for one in box.infolist() if _counts(one)]
            if len(inside) != 1:
                raise Trouble("not_one_inside")
            with box.open(inside[0]) as packed:
                yield packed
    except BROKEN as error:
        raise Trouble("not_packed_well") from error


def _counts(entry: zipfile.ZipInfo) -> bool:
    """No folder, and nothing that a Mac puts beside files."""
    hidden = entry.filename.startswith("__MACOSX/") or "/." in f"/{entry.filename}"
    return not entry.is_dir() and not hidden
