"""Works that are done at the same moment, each with a connection of its own."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction

from regions.scoping import in_every_region


def at_once(lock: Callable[[], object], *works: Callable[[], object]) -> list[object]:
    """Do the works in threads that all wait for a row that ``lock`` holds, then let them go."""

    def run(work: Callable[[], object]) -> object:
        try:
            with in_every_region():
                return work()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(works)) as pool:
        with transaction.atomic():
            lock()
            futures = [pool.submit(run, work) for work in works]
            wait_for_locks(len(works))
        return [future.result(timeout=20) for future in futures]


def wait_for_locks(number: int) -> None:
    """Until so many connections wait for a lock of ours.

    Inside a transaction PostgreSQL shows the same activity again until its snapshot is cleared.
    """
    query = """SELECT count(*) FROM pg_stat_activity
               WHERE datname = current_database() AND wait_event_type = 'Lock'"""
    for _attempt in range(200):
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_stat_clear_snapshot()")
            cursor.execute(query)
            if cursor.fetchone()[0] >= number:
                return
        time.sleep(0.05)
    pytest.fail("The works did not wait for one another.")
