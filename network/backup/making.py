"""Making a backup."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from django.conf import settings
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from network.backup import archive, folders, programs, sealing
from network.backup.errors import BackupError
from network.backup.keys import needed_keys


@dataclass(frozen=True)
class Made:
    """A finished backup."""

    path: Path
    size: int
    files: int
    rows: int


def make_backup(folder: Path, *, unencrypted: bool = False) -> Made:
    """Write one file with everything into the folder; readable by its owner only (0600).

    Refuses with BackupError without a key to encrypt for, unless that is asked for. A backup that
    is broken off leaves nothing behind.
    """
    keys = sealing.recipients(settings.BACKUP_RECIPIENTS)
    if not (keys or unencrypted):
        raise BackupError(
            "BACKUP_RECIPIENTS is not set, and a backup holds people's data. Make a key pair with "
            "age-keygen and set its public key; or say --unencrypted if the folder is safe."
        )
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    moment = dt.datetime.now(dt.UTC)
    name = f"jarjestoverkko-{moment:%Y-%m-%dT%H%M%S}Z.tar{sealing.ENDING if keys else ''}"
    target = folder / name
    with _finished_or_gone(target) as file, sealing.sealed(file, keys) as stream:
        writer, rows = _write(stream, moment)
    return Made(target, target.stat().st_size, _files_in(writer), sum(rows.values()))


def _write(stream: IO[bytes], moment: dt.datetime) -> tuple[archive.Writer, dict[str, int]]:
    with archive.Writer(stream) as writer:
        writer.add_json(archive.HEAD, _head(moment))
        with _snapshot() as (snapshot, rows):
            _write_database(writer, snapshot)
        for name, folder in folders.folders().items():
            _write_folder(writer, name, folder)
        writer.add_json(archive.MANIFEST, {"files": writer.files, "rows": rows})
    return writer, rows


def _head(moment: dt.datetime) -> dict[str, Any]:
    applied = MigrationRecorder(connection).applied_migrations()
    return {
        "format": archive.FORMAT,
        "made_at": moment.isoformat(timespec="seconds"),
        "postgresql": programs.server_version(),
        "migrations": sorted(applied),
        "folders": sorted(folders.folders()),
        "keys": needed_keys(),
    }


@contextmanager
def _snapshot() -> Iterator[tuple[str, dict[str, int]]]:
    """One moment of the database that pg_dump shares with us, and each table's rows at it."""
    own = connection.copy()
    try:
        with own.cursor() as cursor:
            cursor.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            cursor.execute("SELECT pg_export_snapshot()")
            snapshot = str(cursor.fetchone()[0])
            yield snapshot, count_rows(cursor)
    finally:
        own.close()


def count_rows(cursor: Any) -> dict[str, int]:
    """How many rows each table of ours has."""
    cursor.execute(
        "SELECT format('%I', tablename) FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"
    )
    counted = {}
    for (table,) in cursor.fetchall():
        cursor.execute(f"SELECT count(*) FROM {table}")  # noqa: S608 — PostgreSQL quoted the name
        counted[table] = int(cursor.fetchone()[0])
    return counted


def _write_database(writer: archive.Writer, snapshot: str) -> None:
    words = ["--format=custom", "--no-owner", "--no-privileges", f"--snapshot={snapshot}"]
    target = connection.settings_dict
    with tempfile.TemporaryFile() as said:
        dump = subprocess.Popen(  # noqa: S603 — PostgreSQL's own program
            [programs.program("pg_dump"), *words, *programs.where(target)],
            env=programs.environment(target),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=said,
        )
        with dump:
            for number, piece in enumerate(_pieces(dump.stdout), 1):
                writer.add_bytes(f"{archive.DATABASE}/{number:07}", piece)
        if dump.returncode:
            said.seek(0)
            raise BackupError(f"pg_dump failed:\n{said.read().decode('utf-8', 'replace')}")


def _pieces(stream: IO[bytes] | None) -> Iterator[bytes]:
    while stream is not None and (piece := stream.read(archive.PIECE)):
        yield piece


def _write_folder(writer: archive.Writer, name: str, folder: Path) -> None:
    for relative, path in folders.files(folder):
        try:
            file = folders.open_plainly(path)
        except FileNotFoundError:  # deleted since it was listed
            continue
        with file:
            found = os.fstat(file.fileno())
            writer.add_file(f"{name}/{relative}", file, found.st_size, found.st_mode)


def _files_in(writer: archive.Writer) -> int:
    return sum(1 for name in writer.files if name.partition("/")[0] in folders.NAMES)


@contextmanager
def _finished_or_gone(target: Path) -> Iterator[IO[bytes]]:
    """The file has its name only when it is whole and on the disk."""
    part = target.with_name(f".{target.name}.part")
    try:
        with folders.create(part) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.rename(target)
    finally:
        part.unlink(missing_ok=True)
