"""``python -m network.management.answers postgres://… redis://…``: exits 0 when both answer."""

from __future__ import annotations

import sys

import psycopg
import redis


def answers(database_url: str, redis_url: str) -> str:
    """What does not answer within three seconds, as a sentence; empty when both do."""
    try:
        psycopg.connect(database_url, connect_timeout=3).close()
        redis.Redis.from_url(redis_url, socket_timeout=3, socket_connect_timeout=3).ping()
    except (psycopg.Error, redis.RedisError) as error:
        return str(error)
    return ""


if __name__ == "__main__":
    sys.exit(answers(*sys.argv[1:3]) or 0)
