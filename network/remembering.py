"""What a process keeps in its memory about the sites until somebody changes them.

Regions, menus, front pages, restrictions: every page needs them, few edits change them. A change
starts a new generation, and with it everything that any process remembers is let go: at once in the
process that made the change, in others within ``CHECKED_SECONDS`` of its commit. What a slow reader
brings from before a change goes into the memory of its own generation and is gone with that.

What is remembered is shared by threads: read it, never change it.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Hashable
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from django.core.cache import cache
from django.db import transaction

from network.pagecache.recording import Record, include, recorded

GENERATION = "surroundings"
"""The key in Redis."""
CHECKED_SECONDS = 0.5
"""How long a process trusts its memory. Also how often the database is asked with Redis away."""


@dataclass
class Memory:
    """What has been remembered in one generation."""

    generation: str
    checked: float
    things: dict[Hashable, tuple[Any, Record]] = field(default_factory=dict)
    """Each with what it was read from, for the tags of the pages that show it."""


_held: list[Memory] = []
_due: ContextVar[bool] = ContextVar("a generation is due", default=False)
Thing = TypeVar("Thing")


def present() -> Memory:
    """The memory of this moment's generation. What is made of things that are remembered is kept in
    the memory that they came from (``within``), or it would outlive them."""
    return _now()


def remembered(key: Hashable, read: Callable[[], Thing], *, within: Memory | None = None) -> Thing:
    """What ``read`` brought in this generation; keys must be few, as nothing else is let go."""
    things = (within or _now()).things
    if key not in things:
        with recorded() as record:
            thing = read()
        things[key] = (thing, record)
    thing, record = things[key]
    include(record)
    return cast(Thing, thing)


def renew() -> None:
    """Begin a new generation: at once for this transaction's own eyes, after it for everybody."""
    _begin()
    _due.set(True)
    transaction.on_commit(settle)


def settle() -> None:
    """Begin the generation that ``renew`` has asked for, if that has not been done: before anybody
    is told of the change, so that whoever asks then is not answered from memory."""
    if _due.get():
        _due.set(False)
        _begin()


def look_again() -> None:
    """Trust nothing that was not checked now: what is rendered for the page cache stays."""
    if _held:
        _held[0].checked = 0.0


def forget() -> None:
    """Let go of what this process remembers; others keep theirs."""
    _held.clear()


def _now() -> Memory:
    held = _held[0] if _held else None
    moment = time.monotonic()
    if held is not None and moment - held.checked < CHECKED_SECONDS:
        return held
    generation = str(cache.get(GENERATION) or _begun())
    if held is None or not generation or held.generation != generation:
        held = Memory(generation, moment)
        _held[:] = [held]
    held.checked = moment
    return held


def _begun() -> str:
    """A first generation; of two readers at once the first one's stays. Empty without Redis."""
    cache.add(GENERATION, uuid.uuid4().hex, None)
    return str(cache.get(GENERATION) or "")


def _begin() -> None:
    cache.set(GENERATION, uuid.uuid4().hex, None)
    forget()
