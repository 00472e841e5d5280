"""The cache, for the day when Redis is not there."""

from __future__ import annotations

from typing import Any

from django_redis.cache import RedisCache


class ForgivingRedisCache(RedisCache):
    """With Redis gone, whoever adds a key is told that it was theirs.

    django-redis answers an unreachable ``add`` with None, which reads as "somebody else was first":
    everything that takes a lock in the cache waits and then refuses, and the log-in page with it.
    What must hold without Redis (failed log-ins, used codes) is counted in the database instead.
    """

    def add(self, *args: Any, **kwargs: Any) -> bool:
        added = super().add(*args, **kwargs)
        return True if added is None else added
