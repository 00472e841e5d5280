"""Counts what readers are given from the cache, as Django counts what it gives out itself.

Numbers wait in memory and go to Redis together; with Redis away they wait, up to a bound.
"""

from __future__ import annotations

import datetime as dt
import threading
from collections import Counter
from collections.abc import Mapping
from zoneinfo import ZoneInfo

from redis import Redis
from redis.exceptions import RedisError

from network.pagecache.settings import Settings
from network.sources import counted_source, source_of
from network.visitors import is_a_persons

_EVERY_SECONDS = 5.0
_MOST_WAITING, _MOST_SOURCES = 100_000, 500
_HERE = ZoneInfo("Europe/Helsinki")


class Visits:
    """What has been opened, by page, language and day."""

    def __init__(self, settings: Settings) -> None:
        self._url, self._key = settings.redis_url, settings.visits_key
        self._counts: Counter[str] = Counter()
        self._sources = 0
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to hand numbers on, unless a thread of this process does."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._run, name="visits", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Hand the last numbers on, and end the thread."""
        self._stopped.set()
        if self._thread is not None:
            self._thread.join(3)

    def note(self, visited: str, method: str, headers: Mapping[bytes, bytes]) -> None:
        """One more, if a person has opened it, and from where she came."""
        agent = headers.get(b"user-agent", b"").decode("latin-1")
        purpose = headers.get(b"sec-purpose", b"").decode("latin-1")
        if is_a_persons(method, agent, purpose, partial=b"range" in headers):
            with self._lock:
                if len(self._counts) < _MOST_WAITING:
                    self._counts[visited] += 1
                    if b"referer" in headers:
                        self._note_source(visited, headers)

    def _note_source(self, visited: str, headers: Mapping[bytes, bytes]) -> None:
        """One more from the host that led here; of very many new ones the first are counted."""
        referer = headers[b"referer"].decode("latin-1")
        host = source_of(referer, headers.get(b"host", b"").decode("latin-1"))
        if not host:
            return
        name = counted_source(visited, host)
        if name in self._counts or self._sources < _MOST_SOURCES:
            self._sources += name not in self._counts
            self._counts[name] += 1

    def _run(self) -> None:
        while not self._stopped.wait(_EVERY_SECONDS):
            self.hand_on()
        self.hand_on()

    def hand_on(self) -> int:
        """Add the numbers to those in Redis, or let them wait; how many were added."""
        with self._lock:
            taken, self._counts, self._sources = self._counts, Counter(), 0
        if not taken:
            return 0
        day = dt.datetime.now(_HERE).date().isoformat()
        try:
            redis = Redis.from_url(self._url, socket_timeout=1, socket_connect_timeout=0.5)
            with redis, redis.pipeline(transaction=True) as pipe:
                for visited, count in taken.items():
                    pipe.hincrby(self._key, f"{visited} {day}", count)
                pipe.execute()
        except (RedisError, OSError):
            with self._lock:
                self._counts.update(taken)
            return 0
        return sum(taken.values())
