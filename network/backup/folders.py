"""The folders with files that people have sent: read and written without following a link."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from django.core.files.storage import FileSystemStorage, storages

from network.backup.errors import BackupError

NAMES = {"media": "default", "private": "private"}
"""A folder's name in a backup, and its storage's name in the settings."""


def folders() -> dict[str, Path]:
    """The folders that are kept; a store elsewhere (S3) keeps versions by itself."""
    found = {}
    for name, storage in NAMES.items():
        one = storages[storage]
        if isinstance(one, FileSystemStorage):
            found[name] = Path(one.location)
    return found


def files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every ordinary file below, with its name there, in one order."""
    for place, inner, names in os.walk(folder, followlinks=False):
        inner.sort()
        for name in sorted(names):
            path = Path(place) / name
            if stat.S_ISREG(path.lstat().st_mode):
                yield path.relative_to(folder).as_posix(), path


def open_plainly(path: Path) -> IO[bytes]:
    """The file for reading; a link that has taken its place is refused by the system."""
    return os.fdopen(os.open(path, os.O_RDONLY | os.O_NOFOLLOW), "rb")


def create(path: Path, mode: int = 0o600) -> IO[bytes]:
    """A new file for writing; nothing that stands there already is written over."""
    path.parent.mkdir(parents=True, exist_ok=True)
    file = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_NOFOLLOW, 0o600)
    os.fchmod(file, mode)
    return os.fdopen(file, "wb")


def is_empty(folder: Path) -> bool:
    """Whether nothing is written over when files come here."""
    return not folder.exists() or not any(folder.iterdir())


def require_empty() -> None:
    """Raise BackupError when a folder that would be restored holds something."""
    for name, folder in folders().items():
        if not is_empty(folder):
            raise BackupError(
                f"The folder {folder} ({name}) is not empty. A restore writes over nothing: move "
                "what is there aside, or set another folder."
            )
