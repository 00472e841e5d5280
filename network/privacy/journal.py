"""The journal of erasures: outside the database, so that restoring a backup does not lose it.

A file a month, a line an erasure: region, keyed hash, random mark, time. Processes on several
machines share the folder (``ERASURE_JOURNAL``), or each machine's is copied together before a
restore: a line counts once wherever it stands.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.utils import timezone

KEPT_FOR = dt.timedelta(days=90)
"""Longer than any backup is kept (35 days): an older one is never restored."""


@dataclass(frozen=True)
class Line:
    """One erasure."""

    region: int
    address_key: str
    nonce: str
    erased_at: dt.datetime


def write(line: Line) -> None:
    """Add the line, and flush it to the disk before anybody is told that she was erased."""
    folder = _folder()
    path = folder / f"{line.erased_at:%Y-%m}.txt"
    text = f"{line.region} {line.address_key} {line.nonce} {line.erased_at.isoformat()}\n"
    file = os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
    try:
        os.write(file, text.encode())
        os.fsync(file)
    finally:
        os.close(file)


def lines() -> Iterator[Line]:
    """Every line that is whole, the oldest file first."""
    for path in sorted(_folder().glob("*.txt")):
        for text in path.read_text(encoding="utf-8").splitlines():
            parts = text.split(" ")
            if len(parts) == 4:
                region, key, nonce, moment = parts
                yield Line(int(region), key, nonce, dt.datetime.fromisoformat(moment))


def forget(now: dt.datetime | None = None) -> int:
    """Delete the files of months that ended 90 days ago; returns how many."""
    limit = (now or timezone.now()) - KEPT_FOR
    old = [path for path in _folder().glob("*.txt") if path.stem < f"{limit:%Y-%m}"]
    for path in old:
        path.unlink(missing_ok=True)
    return len(old)


def _folder() -> Path:
    found: Path = settings.ERASURE_JOURNAL
    found.mkdir(parents=True, exist_ok=True)
    return found
