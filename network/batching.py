"""Work on rows that is done at once, or many together at the end of a block."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from uuid import UUID


class Batch:
    """Calls ``work`` with keys: at each ``ask``, or once for all that were asked in a block."""

    def __init__(self, name: str, work: Callable[[list[UUID]], None]) -> None:
        self._work = work
        self._waiting: ContextVar[set[UUID] | None] = ContextVar(name, default=None)

    def ask(self, keys: Iterable[UUID]) -> None:
        """Have the keys worked on, in order."""
        waiting = self._waiting.get()
        if waiting is None:
            self._work(sorted(keys))
        else:
            waiting.update(keys)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Work on all that is asked for inside the block at its end."""
        waiting: set[UUID] = set()
        token = self._waiting.set(waiting)
        try:
            yield
        finally:
            self._waiting.reset(token)
        self._work(sorted(waiting))
