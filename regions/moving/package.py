"""The file in which a region travels: a zip that anybody can open, with a manifest at its end.

    rows/<model>.jsonl    one row a line
    sheets/<model>.csv    the same for people: opens in a spreadsheet
    media/<model>/…       pictures, attachments, films
    manifest.json         of which version it is, SHA-256 and size of each of the above

The list of a zip stands at its end, so half a file is known at once.
"""

from __future__ import annotations

import hashlib
import json
import stat
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO, Any

from network.zips import BROKEN
from regions.moving.errors import MovingError

FORMAT = 1
KIND = "jarjestoverkko-region"
MANIFEST = "manifest.json"
_BLOCK = 256 * 1024
_LONGEST_MANIFEST = 256 * 1024 * 1024
_LONGEST_LINE = 64 * 1024 * 1024
"""Bytes of one row."""
_MOST_PRESSED = 400
"""Text of ours is pressed to a hundredth at the most; deflate can do a thousandth."""
_SMALL = 64 * 1024
DAMAGED = (
    "The file is damaged or is no region's file: {what}. Copy it anew from where it was made. "
    "Nothing has been changed."
)


def damaged(what: str) -> MovingError:
    """What is said of a file that cannot be trusted."""
    return MovingError(DAMAGED.format(what=what))


class Writer:
    """Adds to a region's file and remembers the hash of all that it has added."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._zip = zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, allowZip64=True)
        self.files: dict[str, tuple[int, str]] = {}

    @contextmanager
    def entry(self, name: str, *, pressed: bool = True) -> Iterator[Hashed]:
        """Something to write one piece into."""
        told = zipfile.ZipInfo(name)
        told.compress_type = zipfile.ZIP_DEFLATED if pressed else zipfile.ZIP_STORED
        told.external_attr = (stat.S_IFREG | 0o600) << 16
        with self._zip.open(told, "w", force_zip64=True) as target:
            hashed = Hashed(target)
            yield hashed
        self.files[name] = (hashed.size, hashed.digest)

    def copy(self, name: str, source: Any, *, pressed: bool) -> None:
        """A whole file, in pieces."""
        with self.entry(name, pressed=pressed) as target:
            while block := source.read(_BLOCK):
                target.write(block)

    def close(self, manifest: Mapping[str, Any]) -> None:
        """The manifest, and the end."""
        told = {"kind": KIND, "format": FORMAT, **manifest, "files": self.files}
        self._zip.writestr(MANIFEST, json.dumps(told, ensure_ascii=False, indent=1))
        self._zip.close()

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None:  # or its end would be written into a stream that is closed by then
            self._zip.fp = None


class Hashed:
    """Writes on behalf of somebody, and knows the hash of what has been written."""

    def __init__(self, target: IO[bytes]) -> None:
        self._target, self._hash, self.size = target, hashlib.sha256(), 0

    def write(self, block: bytes) -> None:
        """As the target writes."""
        self._target.write(block)
        self._hash.update(block)
        self.size += len(block)

    @property
    def digest(self) -> str:
        """SHA-256 of what has been written so far."""
        return self._hash.hexdigest()


class Reader:
    """A region's file that has been looked through from end to end before anything is taken of it.

    Raises ``MovingError`` for half a file, a changed byte, a newer version, names that lead out of
    it, links, and pieces that would swell beyond all measure.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._zip = zipfile.ZipFile(path)
        except (ValueError, *BROKEN) as problem:
            raise damaged("its end is missing") from problem
        self._size = path.stat().st_size
        try:
            self.manifest = self._read_manifest()
            self._look_through()
        except MovingError:
            self.close()
            raise

    def close(self) -> None:
        """Let the file go."""
        self._zip.close()

    def _read_manifest(self) -> dict[str, Any]:
        try:
            found = self._zip.getinfo(MANIFEST)
            self._check(found)
            if found.file_size > _LONGEST_MANIFEST:
                raise damaged("its manifest is too long")
            told = json.loads(self._zip.read(found))
        except KeyError as problem:
            raise damaged("it has no manifest") from problem
        except (ValueError, *BROKEN) as problem:
            raise damaged("its manifest cannot be read") from problem
        if not isinstance(told, dict) or told.get("kind") != KIND:
            raise damaged("it is something else")
        if told.get("format") != FORMAT:
            raise MovingError(
                f"The file is of version {told.get('format')}; this network reads version {FORMAT}."
                " Update the network first. Nothing has been changed."
            )
        return told

    def _look_through(self) -> None:
        entries = [one for one in self._zip.infolist() if one.filename != MANIFEST]
        names = [one.filename for one in entries]
        told = self.manifest.get("files")
        if not isinstance(told, dict) or sorted(names) != sorted(told):
            raise damaged("it does not hold what its manifest says")
        if sum(one.compress_size for one in self._zip.infolist()) > self._size:
            raise damaged("its pieces lie on one another")
        for entry in entries:
            self._check(entry)
            self._compare(entry, told[entry.filename])

    def _check(self, entry: zipfile.ZipInfo) -> None:
        path = PurePosixPath(entry.filename)
        mode = entry.external_attr >> 16
        if path.is_absolute() or {"..", ""} & set(path.parts) or "\\" in entry.filename:
            raise damaged("a name in it leads elsewhere")
        if stat.S_IFMT(mode) not in {0, stat.S_IFREG} or entry.is_dir():
            raise damaged(f"{entry.filename} is no file")
        if entry.file_size > _SMALL + _MOST_PRESSED * entry.compress_size:
            raise damaged(f"{entry.filename} is pressed too hard to be real")

    def _compare(self, entry: zipfile.ZipInfo, told: Any) -> None:
        digest, size = hashlib.sha256(), 0
        try:
            with self._zip.open(entry) as source:
                while block := source.read(_BLOCK):
                    digest.update(block)
                    size += len(block)
        except BROKEN as problem:
            raise damaged(f"{entry.filename} cannot be read") from problem
        if [size, digest.hexdigest()] != told:
            raise damaged(f"{entry.filename} was changed")

    def has(self, name: str) -> bool:
        """True when the file holds the piece."""
        return name in self.manifest["files"]

    def open(self, name: str) -> IO[bytes]:
        """One piece, to be read from its beginning."""
        return self._zip.open(name)

    def rows(self, name: str) -> Iterator[dict[str, Any]]:
        """The rows of one piece, one after another."""
        if not self.has(name):
            return
        with self._zip.open(name) as source:
            while line := source.readline(_LONGEST_LINE):
                try:
                    row = json.loads(line)
                except ValueError as problem:
                    raise damaged(f"{name} cannot be read") from problem
                if not isinstance(row, dict):
                    raise damaged(f"{name} holds something else than rows")
                yield row
