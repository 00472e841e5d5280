"""Where an embedded server keeps its data, its log, its locks and its address."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from network.embedded.errors import EmbeddedError

LONGEST_SOCKET_PATH = 103
"""Bytes in a unix socket's path: 108 on Linux and 104 on macOS, with the closing NUL."""


@dataclass(frozen=True)
class Place:
    """The files of one embedded server (``postgres`` or ``redis``) below a var folder."""

    var: Path
    kind: str

    @property
    def data(self) -> Path:
        """The folder with everything worth keeping."""
        return self.var / self.kind

    @property
    def log(self) -> Path:
        return self.var / "log" / f"{self.kind}.log"

    @property
    def state(self) -> Path:
        """The file in which the keeper tells the server's address; holds Redis's password."""
        return self.var / "run" / f"{self.kind}.json"

    def prepare(self) -> None:
        """Make the folders that every process may need; the var folder must be writable."""
        for folder in (self.log.parent, self.state.parent):
            folder.mkdir(parents=True, exist_ok=True)

    def lock(self, purpose: str) -> IO[str]:
        """Open one of the lock files ``users``, ``start`` and ``keeper``, not yet locked."""
        return (self.var / "run" / f"{self.kind}.{purpose}.lock").open("a")

    def kept(self) -> bool:
        """Whether a keeper lives: it holds its own lock for all its life."""
        with self.lock("keeper") as own:
            return not try_lock(own, fcntl.LOCK_SH)

    def read_state(self) -> dict[str, Any]:
        """What the keeper wrote last, or nothing."""
        with suppress(OSError, ValueError):
            return dict(json.loads(self.state.read_text()))
        return {}

    def write_state(self, state: dict[str, Any]) -> None:
        """Replace the state file in one step, readable by its owner only."""
        fresh = self.state.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        with os.fdopen(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
            json.dump(state, file)
        fresh.replace(self.state)


def try_lock(file: IO[str], kind: int = fcntl.LOCK_EX) -> bool:
    """Take the lock if that needs no waiting; exclusive unless ``LOCK_SH`` is asked for."""
    try:
        fcntl.flock(file, kind | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def lock_within(file: IO[str], seconds: float) -> bool:
    """Take the exclusive lock, waiting for it at most so long; tells whether it was had."""
    deadline = time.monotonic() + seconds
    while not try_lock(file):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def socket_folder(place: Place, socket_name: str, owner: int) -> Path:
    """The folder for a unix socket: below var, or a short one when that path is too long.

    The short one stands in ``XDG_RUNTIME_DIR`` or the temporary folder, is named after the var
    folder, and must belong to us or to the server's account ``owner``: anybody may make folders
    there.
    """
    near = place.var / "run" / place.kind
    if len(os.fsencode(near / socket_name)) <= LONGEST_SOCKET_PATH:
        near.mkdir(parents=True, exist_ok=True)
        return near
    base = Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir())
    if not os.access(base, os.W_OK):
        base = Path(tempfile.gettempdir())
    name = hashlib.sha256(os.fsencode(place.var)).hexdigest()[:12]
    short = base / f"jv-{os.geteuid()}-{name}-{place.kind}"
    short.mkdir(mode=0o700, exist_ok=True)
    found = short.lstat()
    if short.is_symlink() or found.st_uid not in {os.geteuid(), owner} or found.st_mode & 0o022:
        raise EmbeddedError(
            f"The folder {short} belongs to somebody else, so the database's socket cannot go "
            "there. Remove it, or set VAR_DIR to a folder with a shorter path."
        )
    return short
