"""The caches of one worker of the suite, which share a Redis with the others'.

Emptying them by ``clear`` would empty the whole Redis under the others' feet, and looking for one's
own keys costs 40 ms a test. So every key has the turn in its name, and a new turn finds none. The
turn stands in the environment: programs that a test starts see the same keys as the test.
"""

from __future__ import annotations

import os
import secrets

from django.core.cache import caches

from network import remembering

_TURN = "SUITE_CACHE_TURN"


def make_key(key: str, prefix: str, version: int) -> str:
    """What django-redis calls a key in Redis; named in ``network/settings/test.py``."""
    return f"{prefix}-{os.environ.get(_TURN, 'first')}:{version}:{key}"


def empty_caches() -> None:
    """What this process remembered, in Redis or by itself, is not found any more."""
    os.environ[_TURN] = secrets.token_hex(4)
    remembering.forget()


def sweep() -> None:
    """Remove what all of this worker's turns left behind."""
    for name in ("default", "renditions"):
        cache = caches[name]
        redis = cache.client.get_client(write=True)
        keys = list(redis.scan_iter(f"{cache.key_prefix}-*", count=10_000))
        for start in range(0, len(keys), 1_000):
            redis.unlink(*keys[start : start + 1_000])
