"""How long a request may wait for PostgreSQL, and what is known of a server that hangs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from network.silence import Silence

PUBLIC_SECONDS = 4.0
"""For all that a reader's request asks; with what rendering takes the answer comes within five."""
STAFF_SECONDS = 25.0
"""Editors wait for lists, imports and branches; under what proxies wait (30 s)."""
CHECK_SECONDS = 1.0
"""For the question whether a connection that was kept still lives."""


@dataclass
class Budget:
    """What is left of a request's patience, in seconds of waiting for PostgreSQL alone."""

    left: float


_budget: ContextVar[Budget | None] = ContextVar("patience with PostgreSQL", default=None)


@contextmanager
def patience(seconds: float) -> Iterator[None]:
    """Inside the block PostgreSQL is waited for so long at most, all questions together.

    Outside of any block (workers, commands) there is no limit.
    """
    token = _budget.set(Budget(seconds))
    try:
        yield
    finally:
        _budget.reset(token)


def present() -> Budget | None:
    """The budget of this moment."""
    return _budget.get()


silence = Silence()
