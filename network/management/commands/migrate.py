"""Django's ``migrate``, safe beside a network that is in use and beside another ``migrate``."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.management.base import CommandError
from django.core.management.commands import migrate
from django.db import OperationalError, connections
from psycopg.errors import LockNotAvailable

LOCK = 0x6A76_0001
"""Of PostgreSQL's advisory locks: who holds it migrates this database."""
LOCK_SECONDS = 2
"""A change of a table that waits for its lock makes everybody behind it wait as well."""
TRIES = 30
PAUSE_SECONDS = 2.0


class Command(migrate.Command):
    """One migrator at a time: a second waits, finds nothing to do and ends well.

    A migration that does not get a table within two seconds gives way to readers, and tries again.
    """

    def handle(self, *args: Any, **options: Any) -> None:
        """As Django's, under the lock."""
        if options["plan"] or options["check_unapplied"]:
            super().handle(*args, **options)
            return
        with self._alone(options["database"]):
            self._patiently(args, options)

    def _patiently(self, args: tuple[Any, ...], options: dict[str, Any]) -> None:
        connection = connections[options["database"]]
        for turn in range(1, TRIES + 1):
            try:
                with _short_locks(connection):
                    super().handle(*args, **options)
                return
            except OperationalError as problem:
                if not isinstance(problem.__cause__, LockNotAvailable):
                    raise
                self.stdout.write(f"\n  A table is in use; trying again ({turn} of {TRIES}).")
                connection.close()
                time.sleep(PAUSE_SECONDS)  # readers first
        raise CommandError(
            "The migration did not get its tables. Nothing is half-done: run it again when less is "
            "going on, and look in pg_stat_activity for a transaction that nobody ends."
        )

    @contextmanager
    def _alone(self, database: str) -> Iterator[None]:
        """The lock belongs to a connection of its own: a migration may close the usual one."""
        guard = connections[database].copy()
        try:
            with guard.cursor() as cursor:
                cursor.execute("SELECT pg_try_advisory_lock(%s)", [LOCK])
                if not cursor.fetchone()[0]:
                    self.stdout.write(
                        "Another migrate is at work on this database; waiting for it."
                    )
                    cursor.execute("SELECT pg_advisory_lock(%s)", [LOCK])
            yield
        finally:
            guard.close()


@contextmanager
def _short_locks(connection: Any) -> Iterator[None]:
    with connection.cursor() as cursor:
        cursor.execute(f"SET lock_timeout = '{LOCK_SECONDS}s'")
    try:
        yield
    finally:
        if connection.is_usable():
            with connection.cursor() as cursor:
                cursor.execute("SET lock_timeout = 0")
