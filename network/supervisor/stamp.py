"""``var/demo.json``: how far the set-up of the demo came, and what it made.

A database of somebody's own (``DATABASE_URL``) has a stamp beside it, ``demo-<digest>.json``, so
that going back and forth between the two forgets neither.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

LOADING = "loading"
READY = "ready"


@dataclass(frozen=True)
class Stamp:
    """The state of the set-up: none yet (empty), ``loading`` (or broken off), or ``ready``."""

    state: str = ""
    fingerprint: str = ""
    port: int = 0
    admin: str = ""
    sites: list[dict[str, str]] = field(default_factory=list)
    logins: list[dict[str, str]] = field(default_factory=list)

    def told(self, summary: Path) -> Stamp:
        """With the addresses and log-ins that ``load_demo`` wrote, when it did."""
        told = _read(summary)
        known = {name: told[name] for name in ("admin", "sites", "logins") if name in told}
        return replace(self, **known)

    def moved(self, port: int) -> Stamp:
        """With every address on another port."""
        sites = [{**site, "url": _on_port(site.get("url", ""), port)} for site in self.sites]
        return replace(self, port=port, sites=sites, admin=_on_port(self.admin, port))


def read_stamp(path: Path) -> Stamp:
    """The stamp in a file; a missing or unreadable one says nothing was set up."""
    fields = Stamp.__dataclass_fields__
    return Stamp(**{name: value for name, value in _read(path).items() if name in fields})


def write_stamp(path: Path, stamp: Stamp) -> None:
    """Replace the stamp in one step, so that a kill leaves the old one or the new one."""
    fresh = path.with_suffix(".new")
    with fresh.open("w", encoding="utf-8") as file:
        json.dump(asdict(stamp), file, ensure_ascii=False, indent=2)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def fingerprint(project: Path) -> str:
    """What the database's shape depends on: every migration and the pinned packages."""
    digest = hashlib.sha256()
    for path in sorted(_sources(project)):
        digest.update(str(path.relative_to(project)).encode() + b"\0")
        digest.update(path.read_bytes() + b"\0")
    return digest.hexdigest()


def _sources(project: Path) -> Iterator[Path]:
    for pattern in ("*/migrations/*.py", "*/*/migrations/*.py"):
        yield from (path for path in project.glob(pattern) if ".venv" not in path.parts)
    pins = project / "requirements.txt"
    if pins.exists():
        yield pins


def _read(path: Path) -> dict[str, Any]:
    with suppress(OSError, ValueError, TypeError):
        return dict(json.loads(path.read_text(encoding="utf-8")))
    return {}


def _on_port(url: str, port: int) -> str:
    parts = urlsplit(url)
    if not parts.hostname:
        return url
    return urlunsplit((parts.scheme, f"{parts.hostname}:{port}", *parts[2:]))
