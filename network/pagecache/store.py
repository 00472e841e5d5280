"""Ready answers in memory: bounded in bytes, the longest unused goes first, found again by tag.

One thread reads and stores, another purges: each step that changes anything holds the lock, and a
look-up needs none.
"""

from __future__ import annotations

import threading
from collections import Counter, OrderedDict, deque
from collections.abc import Iterable
from enum import Enum, auto

from network.pagecache.entries import Entry

EVERYTHING = "*"
_DEAF_SECONDS = 10.0
"""With Redis away no change is heard of: what is older than this is asked for anew."""
_RECENT = 1_000
_MOST_MISSING = 2_000


class State(Enum):
    """What may be done with an entry."""

    FRESH = auto()
    STALE = auto()
    """Give it out, and fetch a new one meanwhile."""
    DOUBTFUL = auto()
    """Fetch a new one; give this one out if there is none to be had."""


class Store:
    """The entries of one process."""

    def __init__(self, most_bytes: int) -> None:
        self.most_bytes = most_bytes
        self.bytes = 0
        self.hears = True
        """Whether changes reach us; set by who listens."""
        self.found: Counter[str] = Counter()
        """How answers were found since they were last told: of one thread each second or so. Two
        threads may lose one now and then; a lock would cost every ready page more than it tells."""
        self._entries: OrderedDict[str, Entry] = OrderedDict()
        self._missing: OrderedDict[str, None] = OrderedDict()
        self._keys: dict[str, set[str]] = {}
        self._lock = threading.Lock()
        self._purges: deque[tuple[int, frozenset[str]]] = deque(maxlen=_RECENT)
        self._turn = 0

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def turn(self) -> int:
        """Which purge was the last; ``put`` is told which one it was when the fetch began."""
        return self._turn

    def get(self, key: str) -> Entry | None:
        """The entry, which has been used now."""
        entry = self._entries.get(key)
        if entry is not None:
            try:
                self._entries.move_to_end(key)
            except KeyError:  # purged between the two looks
                return None
        return entry

    def state(self, entry: Entry, now: float) -> State:
        """What may be done with an entry now."""
        if now > entry.ends_at or (not self.hears and now > entry.checked_at + _DEAF_SECONDS):
            return State.DOUBTFUL
        return State.FRESH if now < entry.fresh_until else State.STALE

    def put(self, key: str, entry: Entry, turn: int) -> bool:
        """Keep an answer; False when something it shows was changed while it was rendered."""
        with self._lock:
            if self._was_purged_since(turn, entry.tags) or entry.size > self.most_bytes:
                return False
            self._drop(key)
            self._entries[key] = entry
            self.bytes += entry.size
            for tag in entry.tags:
                self._keys.setdefault(tag, set()).add(key)
            if entry.status != 200:
                self._note_missing(key)
            while self.bytes > self.most_bytes:
                self._drop(next(iter(self._entries)))
        return True

    def counted(self) -> Counter[str]:
        """How answers were found since this was last asked."""
        taken, self.found = self.found, Counter()
        return taken

    def purge(self, tags: Iterable[str]) -> int:
        """Forget every answer that shows any of these; how many there were."""
        wanted = frozenset(tags)
        with self._lock:
            self._turn += 1
            self._purges.append((self._turn, wanted))
            if EVERYTHING in wanted:
                keys = set(self._entries)
            else:
                keys = set().union(*(self._keys.get(tag, ()) for tag in wanted))
            for key in keys:
                self._drop(key)
        return len(keys)

    def doubt(self) -> None:
        """Changes may have been missed: every answer is asked for anew before it is given out."""
        with self._lock:
            self._turn += 1
            self._purges.append((self._turn, frozenset((EVERYTHING,))))
            for entry in list(self._entries.values()):
                entry.ends_at = 0.0

    def _was_purged_since(self, turn: int, tags: frozenset[str]) -> bool:
        if self._turn - turn >= _RECENT:
            return True
        for at, purged in reversed(self._purges):
            if at <= turn:
                return False
            if EVERYTHING in purged or not purged.isdisjoint(tags):
                return True
        return False

    def _note_missing(self, key: str) -> None:
        """Addresses without a page are many: they may not push the pages out."""
        self._missing[key] = None
        if len(self._missing) > _MOST_MISSING:
            self._drop(next(iter(self._missing)))

    def _drop(self, key: str) -> None:
        self._missing.pop(key, None)
        entry = self._entries.pop(key, None)
        if entry is None:
            return
        self.bytes -= entry.size
        for tag in entry.tags:
            keys = self._keys.get(tag)
            if keys is not None:
                keys.discard(key)
                if not keys:
                    del self._keys[tag]
