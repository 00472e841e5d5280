"""Hears of changes: reads the stream of purges in Redis and forgets what they touch.

A stream, and not a channel: who was away for a moment reads on where it stopped. Whoever had no
Redis at all does not know what it missed, and doubts everything it has.
"""

from __future__ import annotations

import logging
import threading
from typing import Any

from redis import Redis
from redis.exceptions import RedisError

from network.pagecache.store import Store

logger = logging.getLogger(__name__)

STREAM = "pagecache:purges"
FIELD = b"tags"
_WAIT_MS = 1_000
_PAUSE_SECONDS = 0.5


class Listener:
    """A thread that keeps a store true. ``start`` may be called again and again."""

    def __init__(self, store: Store, redis_url: str, stream: str = STREAM) -> None:
        self._store = store
        self._url, self._stream = redis_url, stream
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()

    def start(self) -> None:
        """Begin to listen, unless a thread of this process does."""
        if self._thread is None or not self._thread.is_alive():
            self._store.hears = False
            self._thread = threading.Thread(target=self._run, name="page cache", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End the thread within a second or two."""
        self._stopped.set()
        if self._thread is not None:
            self._thread.join(3)

    def _run(self) -> None:
        while not self._stopped.is_set():
            try:
                self._listen()
            except (RedisError, OSError) as problem:
                if self._store.hears:
                    logger.warning("The page cache hears of no change: %s", problem)
                self._store.hears = False
                self._stopped.wait(_PAUSE_SECONDS)

    def _listen(self) -> None:
        redis = Redis.from_url(
            self._url, socket_connect_timeout=0.5, socket_timeout=_WAIT_MS / 1000 + 1
        )
        try:
            last = self._newest(redis)
            self._store.doubt()
            self._store.hears = True
            while not self._stopped.is_set():
                last = self._read(redis, last)
        finally:
            redis.close()

    def _newest(self, redis: Redis) -> bytes:
        """Where the stream ends: from there on nothing is missed."""
        newest: Any = redis.xrevrange(self._stream, count=1)
        return newest[0][0] if newest else b"0-0"

    def _read(self, redis: Redis, last: bytes) -> bytes:
        told: Any = redis.xread({self._stream: last}, count=1_000, block=_WAIT_MS)
        for _stream, messages in told or ():
            for at, fields in messages:
                self._store.purge(fields.get(FIELD, b"*").decode().split())
                last = at
        return last
