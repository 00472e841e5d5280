"""Tells every process of a change: one message in a stream of Redis."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from functools import lru_cache

from django.conf import settings
from redis import Redis
from redis.exceptions import RedisError

from network.pagecache.listening import FIELD
from network.remembering import settle

logger = logging.getLogger(__name__)

_KEPT = 20_000
_MOST = 1_000
"""More tags than this are told as everything: a message stays small."""
_TRIES = 2


def tell(found: Iterable[str]) -> bool:
    """Say that answers with these tags are not true any more; False when Redis is away: the caches
    know that they hear nothing, and doubt what they have."""
    wanted = sorted(set(found))
    if not wanted:
        return True
    settle()
    words = " ".join(wanted) if len(wanted) <= _MOST else "*"
    for turn in range(_TRIES):
        try:
            _redis().xadd(
                settings.PAGE_CACHE_STREAM, {FIELD: words.encode()}, maxlen=_KEPT, approximate=True
            )
        except (RedisError, OSError) as problem:
            if turn + 1 == _TRIES:
                logger.warning("The page caches were not told of a change: %s", problem)
        else:
            return True
    return False


@lru_cache(maxsize=1)
def _redis() -> Redis:
    return Redis.from_url(settings.REDIS_URL, socket_timeout=0.5, socket_connect_timeout=0.2)
