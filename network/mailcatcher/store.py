"""Messages as files: ``<time>-<id>.eml``, newest 500 kept."""

from __future__ import annotations

import re
import secrets
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

KEPT = 500
SLACK = 50
"""Old messages are removed in lots: looking through the folder for each message would be slow."""

_NAME = re.compile(r"[0-9]{8}T[0-9]{12}Z-[0-9a-f]{8}", re.ASCII)


class MailStore:
    """The folder of messages. An id that did not come from here is never turned into a path."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._count = len(self.ids())

    def save(self, content: bytes) -> str:
        """Store a message and return its id; a reader never sees half of one."""
        name = f"{datetime.now(UTC):%Y%m%dT%H%M%S%f}Z-{secrets.token_hex(4)}"
        partial = self.folder / f"{name}.part"
        partial.write_bytes(content)
        partial.rename(self._path(name))
        self._count += 1
        if self._count > KEPT + SLACK:
            self._prune()
        return name

    def ids(self) -> list[str]:
        """The ids of the newest messages, newest first."""
        found = (path.stem for path in self.folder.glob("*.eml"))
        return sorted(filter(_NAME.fullmatch, found), reverse=True)[:KEPT]

    def read(self, name: str) -> bytes | None:
        """The message's bytes; None for an id that is unknown, malformed or gone."""
        if not _NAME.fullmatch(name):
            return None
        with suppress(OSError):
            return self._path(name).read_bytes()
        return None

    def clear(self) -> None:
        """Delete every message."""
        for path in self.folder.glob("*.eml"):
            path.unlink(missing_ok=True)
        self._count = 0

    def _prune(self) -> None:
        for path in sorted(self.folder.glob("*.eml"), reverse=True)[KEPT:]:
            path.unlink(missing_ok=True)
        self._count = KEPT

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}.eml"


def received(name: str) -> datetime:
    """When the message with this id came, UTC."""
    return datetime.strptime(name.partition("-")[0], "%Y%m%dT%H%M%S%fZ").replace(tzinfo=UTC)
