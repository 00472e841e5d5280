"""What an action costs: queries, the process's own time, the database's."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from celery.app.task import Task
from django.db import connection
from django.http import HttpResponse
from django.test import Client

from benchmarks.directory.measuring import Cost, Watch
from benchmarks.growth.stock import stock

ROUNDS = 7


@dataclass(frozen=True)
class Action:
    """Something that is done again and again; ``answers`` is the status that says it was done."""

    name: str
    do: Callable[[], HttpResponse]
    answers: int = 200
    rounds: int = ROUNDS
    warm: bool = True
    """Done once before it is measured."""
    client: Client | None = None
    """Who does it, where Wagtail's own admin is asked for the same."""


def cost_of(action: Action) -> Cost:
    """Medians over the rounds. Tasks that are sent are not done: they are a worker's time.

    Raises ``RuntimeError`` when the action was refused: a fast error is no figure.
    """
    with _WithoutWorkers():
        if action.warm:
            _done(action)
        return _middle([_once(action) for _ in range(action.rounds)])


def stock_cost_of(action: Action) -> Cost | None:
    """What the same costs in Wagtail's own admin; None where there is no such action."""
    if action.client is None:
        return None
    with stock(action.client):
        return cost_of(action)


def _once(action: Action) -> Cost:
    watch, began = Watch(), time.process_time()
    with connection.execute_wrapper(watch):
        reply = _done(action)
    cpu = (time.process_time() - began) * 1000
    return Cost(watch.queries, cpu, watch.seconds * 1000, len(reply.content) / 1024)


def _done(action: Action) -> HttpResponse:
    reply = action.do()
    if reply.status_code != action.answers:
        raise RuntimeError(f"{action.name}: {reply.status_code}, not {action.answers}")
    return reply


def _middle(costs: list[Cost]) -> Cost:
    return Cost(
        statistics.median_low(one.queries for one in costs),
        statistics.median(one.cpu_ms for one in costs),
        statistics.median(one.database_ms for one in costs),
        costs[-1].kilobytes,
    )


class _WithoutWorkers:
    """Celery's messages are dropped, as if a worker elsewhere had taken them."""

    def __enter__(self) -> None:
        self._sent = Task.apply_async
        Task.apply_async = lambda *_args, **_kwargs: None

    def __exit__(self, *_error: Any) -> None:
        Task.apply_async = self._sent
