"""Whether two databases and two folders hold the same."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

Table = tuple[int, int]
"""Rows, and the sum of their hashes, whatever order they stand in."""


def tables(connection: Any) -> dict[str, Table]:
    """Every table's rows as text, hashed one by one and added up."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT format('%I', tablename) FROM pg_tables WHERE schemaname = 'public'")
        return {name: _table(cursor, name) for (name,) in cursor.fetchall()}


def _table(cursor: Any, name: str) -> Table:
    cursor.execute(
        "SELECT count(*), coalesce(sum(hashtextextended(one::text, 0)::numeric), 0) "  # noqa: S608
        f"FROM {name} AS one"  # PostgreSQL quoted the name
    )
    rows, digest = cursor.fetchone()
    return int(rows), int(digest)


def sequences(connection: Any) -> dict[str, int]:
    """Where counting goes on: a number given twice would be the first fault after a restore."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT sequencename, coalesce(last_value, 0) FROM pg_sequences")
        return {name: int(value) for name, value in cursor.fetchall()}


def files(folder: Path) -> dict[str, str]:
    """SHA-256 of every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink()
    }


def differences(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    """Names of what is not the same."""
    return sorted(
        name for name in before.keys() | after.keys() if before.get(name) != after.get(name)
    )
