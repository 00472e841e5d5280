"""Returned mails in a folder of files: https://cr.yp.to/proto/maildir.html"""

from __future__ import annotations

import os
import time
import uuid
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from newsletters.returns.reports import LARGEST

_CHUNK = 64 * 1024
LARGEST_KEPT = 20 * 1024 * 1024
"""Of a mail that comes by a pipe no more is kept; the rest is read and dropped."""


class Maildir:
    """The folder of a mail server, or our own for what comes by a pipe."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def messages(self, most: int) -> Iterator[tuple[str, bytes]]:
        """Key and first 256 kB of each mail, oldest first; one that vanishes is passed over."""
        for path in self._paths()[:most]:
            with suppress(FileNotFoundError):
                yield str(path), self.first_part(path)

    def _paths(self) -> list[Path]:
        found = [path for name in ("new", "cur") for path in (self.root / name).glob("[!.]*")]
        return sorted(found, key=lambda path: path.name)

    @staticmethod
    def first_part(path: Path) -> bytes:
        """What is parsed of a mail."""
        with path.open("rb") as file:
            return file.read(LARGEST)

    def drop(self, key: str) -> None:
        """Delete a mail."""
        Path(key).unlink(missing_ok=True)

    def keep(self, key: str) -> None:
        """Move a mail to the folder "unknown", where a person finds it."""
        folder = self.root / ".unknown"
        _make(folder)
        (folder / "maildirfolder").touch()
        with suppress(FileNotFoundError):
            Path(key).rename(folder / "new" / Path(key).name.partition(":")[0])

    def close(self) -> None:
        """Nothing is held open."""

    def deliver(self, source: BinaryIO, *, recipient: str = "") -> Path:
        """Write a mail down before anything else is done with it: the file is on the disk, or the
        error goes back to the mail server, which keeps the mail."""
        _make(self.root)
        name = f"{int(time.time())}.{uuid.uuid4().hex}.returns"
        written = self.root / "tmp" / name
        with written.open("xb") as file:
            if recipient:
                file.write(b"Delivered-To: " + _one_line(recipient) + b"\n")
            left = LARGEST_KEPT
            while chunk := source.read(_CHUNK):
                file.write(chunk[:left])
                left -= min(len(chunk), left)
            file.flush()
            os.fsync(file.fileno())
        return written.rename(self.root / "new" / name)


def _one_line(text: str) -> bytes:
    return "".join(text.split())[:320].encode("ascii", "replace")


def _make(folder: Path) -> None:
    for name in ("tmp", "new", "cur"):
        (folder / name).mkdir(mode=0o700, parents=True, exist_ok=True)
