"""Hears of changes: reads the stream of purges in Redis and forgets what they touch.

A stream, and not a channel: who was away for a moment reads on where it stopped. Whoever had no
Redis at all does not know what it missed, and doubts everything it has.
"""

from __future__ import annotations

import logging
import os
import socket
import threading
import time
from contextlib import suppress
from typing import Any

from redis import Redis
from redis.exceptions import RedisError

from network.metrics.counted import count_found, note_purge
from network.pagecache.store import Store

logger = logging.getLogger(__name__)

STREAM = "pagecache:purges"
FIELD = b"tags"
_WAIT_MS = 1_000
_PAUSE_SECONDS = 0.5
HEARS = "pagecache:hears"
"""A hash of Redis: each cache's name, and up to where it has read."""
_SAYS_EVERY = 5.0


class Listener:
    """A thread that keeps a store true. ``start`` may be called again and again."""

    def __init__(self, store: Store, redis_url: str, stream: str = STREAM) -> None:
        self._store = store
        self._url, self._stream = redis_url, stream
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()
        self._said = 0.0

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
                self._tell()
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
                self._tell()
                self._say(redis, last)
        finally:
            with suppress(RedisError, OSError):
                redis.hdel(hears_key(self._stream), self._name())
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
                _note_delay(at)
        return last

    def _say(self, redis: Redis, last: bytes) -> None:
        """Write down up to where this process has heard, for ``manage.py doctor``."""
        if time.monotonic() - self._said < _SAYS_EVERY:
            return
        redis.hset(hears_key(self._stream), self._name(), f"{last.decode()} {time.time():.0f}")
        redis.expire(hears_key(self._stream), 600)
        self._said = time.monotonic()

    @staticmethod
    def _name() -> str:
        return f"{socket.gethostname()}:{os.getpid()}"

    def _tell(self) -> None:
        """Hand on how answers were found; a full disk costs numbers only."""
        with suppress(OSError):
            count_found(self._store.counted())


def hears_key(stream: str) -> str:
    """Where caches of a stream say up to where they have heard."""
    return f"{HEARS}:{stream}"


def _note_delay(at: bytes) -> None:
    """A message's id begins with Redis's milliseconds."""
    with suppress(OSError, ValueError):
        note_purge(time.time() - int(at.partition(b"-")[0]) / 1000)
