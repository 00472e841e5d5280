"""Restoring a backup: everything is checked before the first row is written."""

from __future__ import annotations

import datetime as dt
import hmac
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any

from django.core.cache import caches
from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from network.backup import archive, folders, programs, sealing
from network.backup.errors import BackupError
from network.backup.making import count_rows
from network.backup.signals import restored
from network.pagecache.telling import tell


@dataclass
class Backup:
    """A backup that has been read from its beginning to its end and is whole."""

    path: Path
    keys: list[Any]
    head: dict[str, Any]
    manifest: dict[str, Any] = field(default_factory=dict)

    @property
    def made_at(self) -> dt.datetime:
        """When it was made."""
        return dt.datetime.fromisoformat(self.head["made_at"])

    @property
    def rows(self) -> dict[str, int]:
        """Rows of each table."""
        return dict(self.manifest["rows"])

    def vouch(self, part: archive.Part) -> None:
        """Raise BackupError unless the piece that was read is the one that was written."""
        size, digest = self.manifest["files"].get(part.name, (-1, ""))
        if part.content.size != size or not hmac.compare_digest(part.content.digest, digest):
            raise BackupError(sealing.DAMAGED)


def check_backup(path: Path, keys: list[Any]) -> Backup:
    """Read all of a backup; raises BackupError for a damaged one, a wrong key, a newer schema."""
    found: dict[str, list[Any]] = {}
    with sealing.opened(path, keys) as stream:
        pieces = archive.parts(stream)
        first = next(pieces, None)
        if first is None or first.name != archive.HEAD:
            raise BackupError(f"{path} is no backup of this network.")
        backup = Backup(path, keys, first.told())
        found[first.name] = [first.content.size, first.content.digest]
        _refuse_newer(backup.head)
        for part in pieces:
            if part.name == archive.MANIFEST:
                backup.manifest = part.told()
            else:
                for _block in part.content.rest():
                    pass
                found[part.name] = [part.content.size, part.content.digest]
    if backup.manifest.get("files") != found:
        raise BackupError(sealing.DAMAGED)
    return backup


def restore(path: Path, keys: list[Any]) -> Backup:
    """Bring everything back into an empty database and empty folders.

    Raises BackupError before anything is written when the backup is not whole or the place is not
    empty. Afterwards older schemas are migrated, caches emptied, and ``restored`` is sent.
    """
    _require_empty_database()
    folders.require_empty()
    backup = check_backup(path, keys)
    with sealing.opened(path, keys) as stream:
        _bring_back(backup, archive.parts(stream))
    with connection.cursor() as cursor:
        if count_rows(cursor) != backup.rows:
            raise BackupError(
                "The restored tables do not have the rows of the backup. Begin again."
            )
    call_command("migrate", interactive=False, verbosity=0)
    restored.send(sender=Backup, made_at=backup.made_at)
    for cache in caches.all():
        cache.clear()
    tell(["*"])
    return backup


def _refuse_newer(head: dict[str, Any]) -> None:
    if head.get("format", 0) > archive.FORMAT:
        raise BackupError("The backup was made by a newer version of the network. Install that.")
    known = MigrationLoader(None).disk_migrations
    unknown = [tuple(one) for one in head["migrations"] if tuple(one) not in known]
    if unknown:
        app, name = unknown[0]
        raise BackupError(
            "The backup was made by a newer version of the network: its database has the change "
            f"{app} {name}, which this one does not know. Install that version, then restore."
        )


def _require_empty_database() -> None:
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
    if tables:
        raise BackupError(
            f"The database holds {len(tables)} tables. A restore goes into an empty database only: "
            "make a new one and name it in DATABASE_URL."
        )


def _bring_back(backup: Backup, parts: Iterator[archive.Part]) -> None:
    """The database first, in one transaction; then the files."""
    first: archive.Part | None = None
    with _pg_restore() as pipe:
        for part in parts:
            if part.name.startswith(f"{archive.DATABASE}/"):
                for block in part.content.rest():
                    pipe.write(block)
                backup.vouch(part)
            elif part.name != archive.HEAD:
                first = part
                break
    places = folders.folders()
    for part in chain([first] if first else [], parts):
        name, _, relative = part.name.partition("/")
        if name in places and relative:
            with folders.create(places[name] / relative, part.mode) as file:
                for block in part.content.rest():
                    file.write(block)
            backup.vouch(part)


@contextmanager
def _pg_restore() -> Iterator[Any]:
    words = ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges"]
    target = connection.settings_dict
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(  # noqa: S603 — PostgreSQL's own program
            [programs.program("pg_restore"), *words, *programs.where(target)],
            env=programs.environment(target),
            stdin=subprocess.PIPE,
            stdout=said,
            stderr=said,
        )
        try:
            yield process.stdin
            if process.stdin:
                process.stdin.close()
        except BrokenPipeError:
            pass  # it has ended, and says why
        except BaseException:
            process.kill()
            raise
        if process.wait():
            said.seek(0)
            raise BackupError(f"pg_restore failed:\n{said.read().decode('utf-8', 'replace')}")
