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
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from django.core.cache import cache
from django.db import transaction

GENERATION = "surroundings"
"""The key in Redis."""
CHECKED_SECONDS = 0.5
"""How long a process trusts its memory. Also how often the database is asked with Redis away."""


@dataclass
class Memory:
    """What has been remembered in one generation."""

    generation: str
    checked: float
    things: dict[Hashable, Any] = field(default_factory=dict)


_held: list[Memory] = []
Thing = TypeVar("Thing")


def present() -> Memory:
    """The memory of this moment's generation. What is made of things that are remembered is kept in
    the memory that they came from (``within``), or it would outlive them."""
    return _now()


def remembered(key: Hashable, read: Callable[[], Thing], *, within: Memory | None = None) -> Thing:
    """What ``read`` brought in this generation; keys must be few, as nothing else is let go."""
    things = (within or _now()).things
    if key not in things:
        things[key] = read()
    return cast(Thing, things[key])


def renew() -> None:
    """Begin a new generation: at once for this transaction's own eyes, after it for everybody."""
    _begin()
    transaction.on_commit(_begin)


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
