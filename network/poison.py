"""A message that kills its worker comes back, and would kill worker after worker for ever.

How often each has been begun stands in Redis until it has ended; what has been begun three times
and never ended is not begun again. With Redis away nothing is known, and everything may begin.
"""

from __future__ import annotations

from django.core.cache import cache

TRIES = 3
_REMEMBERED_SECONDS = 86_400


def may_begin(message: str) -> bool:
    """Count a beginning; False when there have been enough of them."""
    begun = int(cache.get(_key(message), 0) or 0)
    if begun >= TRIES:
        cache.delete(_key(message))
        return False
    cache.set(_key(message), begun + 1, _REMEMBERED_SECONDS)
    return True


def has_ended(message: str) -> None:
    """It ended, well or with an error: its worker lives."""
    cache.delete(_key(message))


def _key(message: str) -> str:
    return f"begun:{message}"
