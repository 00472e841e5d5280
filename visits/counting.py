"""Counting how often pages are opened: bare numbers in Redis, stored in the table now and then."""

from __future__ import annotations

import logging
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.core.cache import cache
from django.db import transaction
from django.utils import timezone
from redis.exceptions import RedisError, ResponseError, WatchError

from network.sources import counted_source
from visits.models import VisitBatch
from visits.storing import add

logger = logging.getLogger(__name__)

_OPEN, _TAKEN, _BATCH = "visits", "visits-taken", b"batch"
_PAUSE_SECONDS = 30.0
"""So long nothing is counted after Redis did not answer: a page must not wait for it again."""
_quiet_until = 0.0


@dataclass(frozen=True)
class Visited:
    """What was opened: a page, by the key that its language versions share."""

    region_id: int
    translation_key: uuid.UUID
    language: str

    def __str__(self) -> str:
        """As it is counted in Redis, before the day."""
        return f"{self.region_id} {self.translation_key} {self.language}"


def count_visit(visited: Visited, source: str = "") -> None:
    """One more today, and one from the host that led there, by one call to Redis.

    Never fails, and never waits for a Redis that is away: what happens then is not counted.
    """
    global _quiet_until
    if time.monotonic() < _quiet_until:
        return
    day = timezone.localdate().isoformat()
    fields = [str(visited)] + ([counted_source(str(visited), source)] if source else [])
    try:
        with _redis().pipeline(transaction=False) as pipe:
            for field in fields:
                pipe.hincrby(_key(_OPEN), f"{field} {day}", 1)
            pipe.execute()
    except (RedisError, OSError) as problem:
        _quiet_until = time.monotonic() + _PAUSE_SECONDS
        logger.warning("Visits are not counted for a moment: %s", problem)


def store_visits() -> int:
    """Move what was counted into the table; returns how many numbers were moved.

    The counts are renamed first and the batch's id is stored with them, so a worker may die
    anywhere, and two may run at once, without anything being counted twice or lost.
    """
    moved = 0
    try:
        for _turn in range(2):  # what a worker that died has left, then what is new
            taken = _take()
            if taken is not None:
                batch, counts = taken
                moved += _write(batch, counts)
                _forget(batch)
    except (RedisError, OSError) as problem:
        logger.warning("Visits wait in Redis: %s", problem)
    return moved


def waiting_numbers() -> int:
    """How many numbers wait in Redis; raises RedisError while it is away."""
    redis = _redis()
    return int(redis.hlen(_key(_OPEN))) + int(redis.hlen(_key(_TAKEN)))


def _redis() -> Any:
    return cache.client.get_client(write=True)  # type: ignore[attr-defined]  # django-redis


def _key(name: str) -> str:
    return str(cache.make_key(name))


def _take() -> tuple[uuid.UUID, Mapping[bytes, bytes]] | None:
    """The batch that is to be stored, and its counts; None when there is none."""
    redis = _redis()
    try:
        redis.renamenx(_key(_OPEN), _key(_TAKEN))  # false while an earlier batch stands there
    except ResponseError:  # nothing has been counted
        if not redis.exists(_key(_TAKEN)):
            return None
    redis.hsetnx(_key(_TAKEN), _BATCH, uuid.uuid4().hex)
    counts = redis.hgetall(_key(_TAKEN))
    batch = counts.pop(_BATCH, None)
    return (uuid.UUID(batch.decode()), counts) if batch else None


@transaction.atomic
def _write(batch: uuid.UUID, counts: Mapping[bytes, bytes]) -> int:
    _row, new = VisitBatch.objects.get_or_create(pk=batch)
    return add(counts) if new else 0


def _forget(batch: uuid.UUID) -> None:
    """Delete the stored batch from Redis, unless another worker has done so and a new one stands
    there."""
    key = _key(_TAKEN)
    with _redis().pipeline() as pipe:
        try:
            pipe.watch(key)
            if pipe.hget(key, _BATCH) == batch.hex.encode():
                pipe.multi()
                pipe.delete(key)
                pipe.execute()
        except WatchError:
            logger.info("Another worker has seen to the batch.")
