"""Begins to watch and to record; once a process."""

from __future__ import annotations

from typing import Any

from django.db.backends.signals import connection_created

from network.pagecache.recording import listen
from network.pagecache.watching import note_write, watch


def start() -> None:
    """Connect everything, when the rooms have said what concerns what."""
    listen()
    watch()
    connection_created.connect(_watch_connection, dispatch_uid="pagecache")


def _watch_connection(connection: Any, **_: Any) -> None:
    if note_write not in connection.execute_wrappers:
        connection.execute_wrappers.append(note_write)
