"""Rounds of the sweeper that meet."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from django.db import connection

from newsletters.engine.session import LOCKS
from newsletters.engine.sweeping import SHARDS, sweep
from tests.at_once import wait_for_locks


def test_of_rounds_that_come_during_another_one_waits_and_begins_what_was_decided(sink, sending):
    with connection.cursor() as at_work, ThreadPoolExecutor(3) as pool:
        at_work.execute("SELECT pg_advisory_lock(%s, 0)", (LOCKS,))
        made = sending(3)
        waiting = pool.submit(swept_apart)
        wait_for_locks(1)
        assert [pool.submit(swept_apart).result(10) for _ in range(2)] == [0, 0]
        assert not waiting.done()
        at_work.execute("SELECT pg_advisory_unlock(%s, 0)", (LOCKS,))
        assert waiting.result(20) == SHARDS
    made.refresh_from_db()
    assert made.state == made.State.SENDING


def swept_apart() -> int:
    """A round on a connection of its own."""
    try:
        return sweep()
    finally:
        connection.close()
