"""A worker's journal: what it was about to hand over, and what the server said.

An entry is written before the dot that ends a message leaves, and another when the answer is there.
When the worker is killed, whoever reads the journal knows of each mail whether it certainly did not
leave, was answered, or is one of the few of which nobody can know. Written bytes belong to the
kernel and survive the process; nothing is flushed to the disk (docs/features/letters-engine.md).
"""

from __future__ import annotations

import fcntl
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from django.conf import settings

_ENTRY = struct.Struct(">BQH")
_INTENT, _ANSWER = 1, 2
LOST = 0
"""The answer's code when the connection broke before there was one."""


def folder() -> Path:
    """Where this machine's workers keep their journals."""
    found: Path = settings.LETTER_JOURNAL
    found.mkdir(parents=True, exist_ok=True)
    return found


class Journal:
    """The journal of one worker; the file is locked for as long as the process lives."""

    def __init__(self, worker: UUID) -> None:
        self.path = folder() / f"{worker}.journal"
        self._file = os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_APPEND | os.O_WRONLY, 0o600)
        fcntl.flock(self._file, fcntl.LOCK_EX)

    def intend(self, delivery: int) -> None:
        """From here on the server may have the mail."""
        os.write(self._file, _ENTRY.pack(_INTENT, delivery, 0))

    def answered(self, delivery: int, code: int) -> None:
        """The server has said this about the mail, or nothing (``LOST``)."""
        os.write(self._file, _ENTRY.pack(_ANSWER, delivery, code))

    def end(self) -> None:
        """Everything in it has been settled."""
        self.path.unlink(missing_ok=True)
        os.close(self._file)

    def leave(self) -> None:
        """Leave it for the sweeper: the database could not be told."""
        os.close(self._file)


@contextmanager
def of_the_dead(worker: UUID) -> Iterator[dict[int, int | None] | None]:
    """What a dead worker's journal says: {delivery: the answer's code, or None without one}.

    None when the worker is alive, or lived on another machine. The file is gone afterwards, unless
    the block raises.
    """
    path = folder() / f"{worker}.journal"
    try:
        file = os.open(path, os.O_RDONLY)
    except FileNotFoundError:
        yield None
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        yield None
    else:
        yield _read(path.read_bytes())
        path.unlink(missing_ok=True)
    finally:
        os.close(file)


def _read(content: bytes) -> dict[int, int | None]:
    """An entry that was cut short is none: nothing had left when it was being written."""
    whole = len(content) - len(content) % _ENTRY.size
    found: dict[int, int | None] = {}
    for kind, delivery, code in _ENTRY.iter_unpack(content[:whole]):
        found[delivery] = code if kind == _ANSWER else found.get(delivery)
    return found
