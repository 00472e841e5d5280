"""What a backup file is: a tar of numbered pieces, files, and a manifest with a hash of each.

    head.json           what it is, of which migrations, and which keys it needs (names alone)
    database/0000001…   pg_dump's custom format, in pieces of 8 MB, since its length is not known
    media/…, private/…  every file, with its permissions
    manifest.json       SHA-256 and size of each of the above, rows of each table

Written and read in one go from the beginning to the end: memory does not grow with what is kept.
"""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import IO, Any

from network.backup.errors import BackupError
from network.backup.sealing import DAMAGED

FORMAT = 1
HEAD, MANIFEST, DATABASE = "head.json", "manifest.json", "database"
PIECE = 8 * 1024 * 1024
_BLOCK = 256 * 1024
_LONGEST_TOLD = 256 * 1024 * 1024
"""Bytes of a head or a manifest; more is no backup of ours."""


@dataclass
class Writer:
    """Adds to a backup and remembers the hash of all that it has added."""

    stream: IO[bytes]
    files: dict[str, tuple[int, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._tar = tarfile.open(fileobj=self.stream, mode="w|", format=tarfile.PAX_FORMAT)  # noqa: SIM115 — closed below

    def add_bytes(self, name: str, content: bytes) -> None:
        """One piece that is at hand."""
        self.add_file(name, io.BytesIO(content), len(content), 0o600)

    def add_json(self, name: str, told: dict[str, Any]) -> None:
        """A head or a manifest."""
        self.add_bytes(name, json.dumps(told, ensure_ascii=False, indent=1).encode())

    def add_file(self, name: str, content: IO[bytes], size: int, mode: int) -> None:
        """So many bytes of a file; raises BackupError when it holds fewer by now."""
        entry = tarfile.TarInfo(name)
        entry.size, entry.mode = size, mode & 0o666
        counted = Counted(content)
        try:
            self._tar.addfile(entry, counted)
        except OSError as problem:
            if counted.size == size:
                raise
            raise BackupError(
                f"{name} changed while it was read. Make the backup again."
            ) from problem
        self.files[name] = (size, counted.digest)

    def close(self) -> None:
        """The end of the tar."""
        self._tar.close()

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self.close()
        else:  # or tarfile would write an end into a stream that is closed by then
            vars(self._tar.fileobj)["closed"] = True


class Counted:
    """Reads on behalf of somebody, and knows the hash of what has been read."""

    def __init__(self, source: IO[bytes]) -> None:
        self._source, self._hash, self.size = source, hashlib.sha256(), 0

    def read(self, size: int = -1) -> bytes:
        """As the source reads."""
        try:
            found = self._source.read(size)
        except tarfile.TarError as problem:  # the tar ends too soon
            raise BackupError(DAMAGED) from problem
        self._hash.update(found)
        self.size += len(found)
        return found

    def rest(self) -> Iterator[bytes]:
        """What is left, block by block."""
        while block := self.read(_BLOCK):
            yield block

    @property
    def digest(self) -> str:
        """SHA-256 of what has been read so far."""
        return self._hash.hexdigest()


@dataclass(frozen=True)
class Part:
    """One piece of a backup that is being read."""

    name: str
    mode: int
    content: Counted

    def told(self) -> dict[str, Any]:
        """The piece as JSON."""
        found = self.content.read(_LONGEST_TOLD)
        try:
            return dict(json.loads(found))
        except ValueError as problem:
            raise BackupError(DAMAGED) from problem


def parts(stream: IO[bytes]) -> Iterator[Part]:
    """The pieces in their order; each must be read before the next is asked for.

    Raises BackupError for what is no backup or is damaged.
    """
    try:
        with tarfile.open(fileobj=stream, mode="r|") as tar:
            for entry in tar:
                content = tar.extractfile(entry) if entry.isreg() else None
                if content is None:
                    raise BackupError(DAMAGED)
                yield Part(safe(entry.name), entry.mode & 0o666, Counted(content))
    except (tarfile.TarError, EOFError) as problem:
        raise BackupError(DAMAGED) from problem


def safe(name: str) -> str:
    """The name, if it leads nowhere but below its folder; raises BackupError."""
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\\" in name or "\0" in name:
        raise BackupError(DAMAGED)
    return str(path)
