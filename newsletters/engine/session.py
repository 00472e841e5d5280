"""A worker's own connection to PostgreSQL: claiming and settling, many rows at a time.

The worker's advisory lock is held by the session that claims. PostgreSQL finishes a claim whose
client has died, so a sweeper takes the lock first: it is free only when the backend itself is gone.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import uuid4

import psycopg
from django.db import connections

from newsletters.engine import statements
from newsletters.engine.outcomes import Outcome, State

LOCKS = 0x4C455454
"""The class of our advisory locks; the worker's id is the other half."""


class Claimed(NamedTuple):
    """A claimed delivery, and what is needed to write it."""

    id: int
    subscriber: int | None
    audience: int
    email: str
    language: str
    name: str | None
    skip: str
    """Why the person gets nothing after all; empty = the person gets it."""


class OnItsWay(NamedTuple):
    """A sending that has mails to be claimed."""

    id: int
    region: int
    days: int
    """Whole days since the region's first letter began."""


class Session:
    """One worker's rows. Not for use by two threads at once."""

    def __init__(self, *, sends: bool = True) -> None:
        self._connection = connect()
        self.key = uuid4()
        self.worker = self._write_down() if sends else 0

    @classmethod
    def of_a_sweeper(cls) -> Session:
        """A session that claims nothing and settles what dead workers held."""
        return cls(sends=False)

    def _write_down(self) -> int:
        """The worker's number: its lock is held before anybody can see its row."""
        ((worker,),) = self.fetch(statements.NEXT_WORKER)
        self.fetch("SELECT pg_advisory_lock(%s, %s)", (LOCKS, worker))
        values = (worker, self.key, socket.gethostname(), os.getpid())
        self._connection.execute(statements.WRITE_DOWN, values)
        return int(worker)

    def on_their_way(self) -> list[OnItsWay]:
        """Sendings with mails that wait, the longest without a claim first."""
        return [OnItsWay(*row) for row in self._connection.execute(statements.ON_THEIR_WAY)]

    def claim(self, sending: int, most: int, groups: Sequence[int] | None = None) -> list[Claimed]:
        """Take up to ``most`` mails of a sending that is still to be sent, for us alone.

        ``groups``: only receivers of these kinds (``DomainGroup``). Whoever left the list, paused
        or was suppressed before this statement began comes with the reason.
        """
        values = {
            "sending": sending,
            "most": most,
            "worker": self.worker,
            "groups": list(groups) if groups is not None else None,
        }
        return [Claimed(*row) for row in self._connection.execute(statements.CLAIM, values)]

    def settle(self, outcomes: Sequence[Outcome]) -> dict[int, str]:
        """Write down what became of mails that we hold; returns {sending: its state}.

        A row that somebody else has settled meanwhile is left alone.
        """
        values = {
            "worker": self.worker,
            "ids": [one.delivery for one in outcomes],
            "states": [int(one.state) for one in outcomes],
            "codes": [one.code for one in outcomes],
            "replies": [one.reply[:200] for one in outcomes],
            "ours": [one.is_ours for one in outcomes],
            "sendings": list({one.sending for one in outcomes}),
        }
        return dict(self._connection.execute(statements.SETTLE, values).fetchall())

    def skip(self, rows: Sequence[Claimed]) -> None:
        """Leave out those who get nothing after all."""
        if rows:
            values = {
                "worker": self.worker,
                "ids": [row.id for row in rows],
                "skips": [row.skip for row in rows],
            }
            self._connection.execute(statements.SKIP, values)

    def give_back(self, sending: int, ids: Sequence[int]) -> None:
        """Mails that we hold and have not touched wait again."""
        back = [Outcome(one, sending, State.PENDING) for one in ids]
        if back:
            self.settle(back)

    def states(self, sendings: Sequence[int]) -> dict[int, str]:
        """The states of sendings, as they are now."""
        query = "SELECT id, state FROM newsletters_sending WHERE id = ANY(%s)"
        return dict(self._connection.execute(query, (list(sendings),)).fetchall())

    def editions(self, sending: int) -> list[Any]:
        """(language, audience, mime) of each edition of a sending."""
        return self.fetch(statements.EDITIONS, (sending,))

    def generation(self, sending: int) -> int | None:
        """Changes when the editions are written anew; None when they have to be: a page that they
        show is not on the site any more."""
        values = {"sending": sending}
        self._connection.execute(statements.MARK_STALE, values)
        ((newest, is_stale),) = self._connection.execute(statements.GENERATION, values)
        return None if is_stale else newest

    def pause(self, sending: int, reason: str) -> None:
        """Let a sending that is on its way stand still."""
        self._connection.execute(statements.PAUSE, {"sending": sending, "reason": reason})

    def grant(self, key: str, rate: float, burst: float, wanted: int) -> int:
        """How many of ``wanted`` mails may go now: ``rate`` a second, ``burst`` at once."""
        values = {"key": key, "rate": rate, "burst": burst, "wanted": wanted}
        with self._connection.transaction():
            self._connection.execute(statements.OPEN_BUCKET, values)
            row = self._connection.execute(statements.GRANT, values).fetchone()
        return row[0] if row else 0

    def refund(self, key: str, tokens: int) -> None:
        """Give back what was granted and not used."""
        if tokens:
            values = {"key": key, "tokens": tokens}
            self._connection.execute(statements.REFUND, values)

    def fetch(self, query: str, values: Any = None) -> list[Any]:
        """All rows of a query."""
        return self._connection.execute(query, values).fetchall()

    def seen(self) -> None:
        """Tell that we are alive."""
        self._connection.execute(
            "UPDATE newsletters_mailworker SET seen_at = now() WHERE id = %s", (self.worker,)
        )

    def take_lock(self, worker: int) -> bool:
        """False while the worker's own session lives."""
        ((taken,),) = self.fetch("SELECT pg_try_advisory_lock(%s, %s)", (LOCKS, worker))
        return bool(taken)

    def release_lock(self, worker: int) -> None:
        """Let others look as well."""
        self.fetch("SELECT pg_advisory_unlock(%s, %s)", (LOCKS, worker))

    def end(self) -> None:
        """Nothing is held any more."""
        self._connection.execute(
            "UPDATE newsletters_mailworker SET ended_at = now() WHERE id = %s", (self.worker,)
        )

    def close(self) -> None:
        """The lock goes with the connection."""
        self._connection.close()


def connect() -> psycopg.Connection[Any]:
    """A connection of its own, with the address and options of Django's, in autocommit.

    Not through a pooler that changes the backend between statements (docs/operations.md).
    """
    wrapper = connections["default"]
    values = wrapper.get_connection_params()
    for name in ("pool", "cursor_factory", "context"):
        values.pop(name, None)
    return psycopg.connect(**(values | {"autocommit": True, "prepare_threshold": 1}))
