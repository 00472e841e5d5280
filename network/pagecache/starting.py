"""Begins to watch and to record; once a process."""

from __future__ import annotations

from typing import Any

from celery.signals import task_postrun
from django.core.signals import request_finished
from django.db.backends.signals import connection_created

from network.pagecache.recording import listen
from network.pagecache.watching import forget_announced, note_write, watch


def start() -> None:
    """Connect everything, when the rooms have said what concerns what."""
    listen()
    watch()
    connection_created.connect(_watch_connection, dispatch_uid="pagecache")
    request_finished.connect(forget_announced, dispatch_uid="pagecache")
    task_postrun.connect(forget_announced, dispatch_uid="pagecache")


def _watch_connection(connection: Any, **_: Any) -> None:
    if note_write not in connection.execute_wrappers:
        connection.execute_wrappers.append(note_write)
