"""Keys whose answer may not be kept: for a minute their readers go to Django each by themselves."""

from __future__ import annotations

from collections import OrderedDict

_SECONDS, _MOST = 60.0, 5_000


class Unkept:
    """The keys of one process; times are of ``time.monotonic``."""

    def __init__(self) -> None:
        self._until: OrderedDict[str, float] = OrderedDict()

    def note(self, key: str, now: float) -> None:
        """Remember a key; the oldest goes when there are too many."""
        self._until[key] = now + _SECONDS
        if len(self._until) > _MOST:
            self._until.popitem(last=False)

    def has(self, key: str, now: float) -> bool:
        """Whether it was noted within the minute."""
        return self._until.get(key, 0.0) > now
