"""The bytes of an upload on the disk: the file's length is the truth about how much has come."""

from __future__ import annotations

import fcntl
import os
import secrets
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from campaign.models.videos import private_files

SILENCE = 10.0
"""Seconds without a byte, after which a connection that still holds a file may be overtaken: the
phone has long come back by another network, and only the server has not noticed."""
FOLDER = "uploads"


class Held(Exception):
    """Another connection is writing to the file."""


class Overtaken(Exception):
    """A newer connection writes to the file now."""


def path_of(upload: uuid.UUID) -> Path:
    """Where the upload's bytes are; the folder is made."""
    path = Path(private_files().path(f"{FOLDER}/{upload}"))
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def length(path: Path) -> int:
    """How many bytes have come. Raises ``FileNotFoundError``."""
    return path.stat().st_size


def forget(path: Path) -> None:
    """Delete the bytes and what is beside them."""
    path.unlink(missing_ok=True)
    _beside(path).unlink(missing_ok=True)


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.name}.holder")


class Hold:
    """The right to write to one upload, for one connection.

    The kernel's lock on the file beside it says that the holder lives, and falls with its process.
    The file's content says who it is: each write looks, so that one who was overtaken stops.
    """

    def __init__(self, path: Path, holder: IO[bytes]) -> None:
        self._holder_path = _beside(path)
        self._holder = holder
        self._word = secrets.token_hex(8).encode()
        self._file = path.open("r+b", buffering=0)
        with self._alone():
            self._holder_path.write_bytes(self._word)
            os.utime(path)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        fcntl.flock(self._file, fcntl.LOCK_EX)
        try:
            yield
        finally:
            fcntl.flock(self._file, fcntl.LOCK_UN)

    def write(self, chunk: bytes, at: int) -> int:
        """Write the chunk at its place; returns the new length. Raises ``Overtaken``, ``OSError``.

        What could be written before a disk was full stays written.
        """
        with self._alone():
            if (
                self._holder_path.read_bytes() != self._word
                or os.fstat(self._file.fileno()).st_size != at
            ):
                raise Overtaken
            self._file.seek(at)
            left = memoryview(chunk)
            while left:
                written = self._file.write(left)
                left = left[written:]
        return at + len(chunk)

    def cut(self, size: int) -> None:
        """Go back to an earlier length."""
        with self._alone():
            self._file.truncate(size)

    def end(self) -> None:
        """Let go."""
        self._file.close()
        self._holder.close()


@contextmanager
def held(path: Path) -> Iterator[Hold]:
    """Hold the upload's file. Raises ``Held`` while another connection is busy with it, and
    ``FileNotFoundError``."""
    length(path)
    holder = _beside(path).open("a+b")
    try:
        fcntl.flock(holder, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        if time.time() - path.stat().st_mtime < SILENCE:
            holder.close()
            raise Held from None
    hold = Hold(path, holder)
    try:
        yield hold
    finally:
        hold.end()
