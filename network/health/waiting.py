"""What waits in the queues, as Redis holds it."""

from __future__ import annotations

import json
import time

from redis import Redis

from network.health.heartbeats import ALL_QUEUES

_PATIENCE_SECONDS = 0.5


def waiting(redis_url: str) -> dict[str, tuple[int, float]]:
    """Of each queue how many messages wait, and for how many seconds the oldest has. Raises
    RedisError."""
    options = {"socket_timeout": _PATIENCE_SECONDS, "socket_connect_timeout": _PATIENCE_SECONDS}
    with Redis.from_url(redis_url, **options) as redis:
        return {
            queue: (int(redis.llen(queue)), _age(redis.lindex(queue, -1)))  # type: ignore[arg-type]  # they are no coroutines
            for queue in ALL_QUEUES
        }


def _age(message: bytes | None) -> float:
    """Since when a message waits, as ``network.tracing`` wrote on it."""
    try:
        told = json.loads(message)["headers"].get("queued_at") if message else None
    except (ValueError, KeyError, AttributeError):
        return 0.0
    return max(time.time() - told, 0.0) if told else 0.0
