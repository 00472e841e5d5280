"""What a visit costs: queries, the process's own time, the database's."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.test import Client

ROUNDS = 30


@dataclass(frozen=True)
class Cost:
    """Medians over the rounds."""

    queries: int
    cpu_ms: float
    database_ms: float
    kilobytes: float

    def __str__(self) -> str:
        return (
            f"{self.queries:>3} queries  {self.cpu_ms:6.1f} ms CPU  "
            f"{self.database_ms:6.1f} ms in the database  {self.kilobytes:5.0f} kB"
        )


@dataclass
class Watch:
    """Counts queries and their seconds, as ``connection.execute_wrapper`` hands them over."""

    queries: int = 0
    seconds: float = 0.0

    def __call__(self, execute: Callable[..., Any], *arguments: Any) -> Any:
        began = time.perf_counter()
        try:
            return execute(*arguments)
        finally:
            self.queries += 1
            self.seconds += time.perf_counter() - began


def visit(host: str, path: str, *, before: Callable[[], object] = lambda: None) -> Cost:
    """Visit an address again and again; ``before`` runs before each visit and is not counted.

    Raises ``RuntimeError`` when the page is not there: a fast error is no figure.
    """
    client = Client(headers={"host": host})
    client.get(path)
    queries, cpu, database, size = [], [], [], 0
    for _ in range(ROUNDS):
        before()
        watch, began = Watch(), time.process_time()
        with connection.execute_wrapper(watch):
            reply = client.get(path)
        cpu.append((time.process_time() - began) * 1000)
        queries.append(watch.queries)
        database.append(watch.seconds * 1000)
        size = len(reply.content)
        if reply.status_code != 200 or b"<main" not in reply.content:
            raise RuntimeError(f"{host}{path} answered {reply.status_code}")
    return Cost(
        statistics.median_low(queries),
        statistics.median(cpu),
        statistics.median(database),
        size / 1024,
    )
