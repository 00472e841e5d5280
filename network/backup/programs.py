"""PostgreSQL's own programs (``pg_dump``, ``pg_restore``), fit for the server in use."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import Any

from django.db import connection

from network.backup.errors import BackupError


def program(name: str) -> str:
    """The program of the server's own version, else the embedded one if that is newer.

    ``pg_dump`` reads older servers and refuses newer ones; what a newer ``pg_restore`` writes an
    older server may not know, so the same version comes first. Raises BackupError.
    """
    wanted = server_version()
    fitting = [path for path in _places(name) if _version(path) == wanted]
    newer = [path for path in _places(name) if _version(path) > wanted]
    found = next(iter([*fitting, *newer]), None)
    if found is None:
        raise BackupError(
            f"The server is PostgreSQL {wanted} and no {name} of version {wanted} was found. "
            f"Install postgresql-client-{wanted}, or name its folder in PATH."
        )
    return str(found)


def server_version() -> int:
    """15, 16, 17 …"""
    connection.ensure_connection()
    return int(connection.connection.info.server_version) // 10_000


def where(settings: dict[str, Any]) -> list[str]:
    """The words that lead a program to a database; the password goes by the environment."""
    words = ["--no-password", "--dbname", str(settings["NAME"])]
    for option, key in (("--host", "HOST"), ("--port", "PORT"), ("--username", "USER")):
        if settings.get(key):
            words += [option, str(settings[key])]
    return words


def environment(settings: dict[str, Any]) -> dict[str, str]:
    """This process's, with the password; programs that write for people write English."""
    own = dict(os.environ) | {"LC_MESSAGES": "C"}
    if settings.get("PASSWORD"):
        own["PGPASSWORD"] = str(settings["PASSWORD"])
    return own


def _places(name: str) -> list[Path]:
    """The one in PATH, Debian's folders by version, and the embedded server's."""
    found = [Path(path) for path in [shutil.which(name)] if path]
    found += [*Path("/usr/lib/postgresql").glob(f"*/bin/{name}")]
    from network.embedded.cluster import programs  # noqa: PLC0415 — not installed everywhere
    from network.embedded.errors import EmbeddedError  # noqa: PLC0415 — the same

    with suppress(EmbeddedError):
        found.append(programs() / name)
    return [path for path in found if path.exists()]


def _version(path: Path) -> int:
    said = subprocess.run(  # noqa: S603 — a program of PostgreSQL's
        [str(path), "--version"], check=False, capture_output=True, text=True
    )
    number = re.search(r"(\d+)", said.stdout)
    return int(number[1]) if number else 0
