"""What one page costs: its queries and the thread's own time."""

from __future__ import annotations

import cProfile
import pstats
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.urls import clear_url_caches, path

from network import urls

WARM = 8
ROUNDS = 30
PLAIN = "/hello/"


@dataclass(frozen=True)
class Cost:
    """Medians over the rounds."""

    queries: int
    cpu_ms: float
    times_plain: float
    """Beside a view that does nothing, through the same middleware and in the same rounds."""
    kilobytes: float


class Asked:
    """Every query that is asked while it watches."""

    def __init__(self) -> None:
        self.sql: list[str] = []

    def __call__(self, execute: Callable[..., Any], sql: str, *arguments: Any) -> Any:
        self.sql.append(sql)
        return execute(sql, *arguments)


@contextmanager
def with_hello() -> Iterator[None]:
    """While ``PLAIN`` answers: what the frame itself costs."""
    urls.urlpatterns.insert(0, path(PLAIN[1:], lambda _: HttpResponse("<html>hello</html>")))
    clear_url_caches()
    try:
        yield
    finally:
        del urls.urlpatterns[0]
        clear_url_caches()


def cost_of(host: str, path: str) -> Cost:
    """Visit a page until it is warm, then again and again; ``RuntimeError`` when it is not there:
    a fast error is no figure."""
    client = Client(headers={"host": host})
    for _ in range(WARM):
        reply = _opened(client, path)
        _opened(client, PLAIN)
    queries, cpu, plain = [], [], []
    for _ in range(ROUNDS):
        asked = Asked()
        with connection.execute_wrapper(asked):
            cpu.append(_milliseconds(client, path))
        queries.append(len(asked.sql))
        plain.append(_milliseconds(client, PLAIN))
    return Cost(
        queries=statistics.median_low(queries),
        cpu_ms=statistics.median(cpu),
        times_plain=statistics.median(cpu) / statistics.median(plain),
        kilobytes=len(reply.content) / 1024,
    )


def _milliseconds(client: Client, path: str) -> float:
    began = time.thread_time()
    client.get(path)
    return (time.thread_time() - began) * 1000


def tell_sql(host: str, path: str) -> None:
    """Print the queries of a warm visit."""
    client = Client(headers={"host": host})
    _opened(client, path)
    asked = Asked()
    with connection.execute_wrapper(asked):
        client.get(path)
    for number, sql in enumerate(asked.sql, 1):
        short = re.sub(r"SELECT .*? FROM", "SELECT … FROM", sql, count=1)
        sys.stdout.write(f"{number:>3} {short[:600]}\n")


def tell_time(host: str, path: str) -> None:
    """Print where the time of a warm visit goes."""
    client = Client(headers={"host": host})
    _opened(client, path)
    profile = cProfile.Profile()
    profile.enable()
    for _ in range(ROUNDS):
        client.get(path)
    profile.disable()
    pstats.Stats(profile, stream=sys.stdout).sort_stats("cumulative").print_stats(90)


def _opened(client: Client, path: str) -> HttpResponse:
    reply: HttpResponse = client.get(path)  # type: ignore[assignment]
    if reply.status_code != 200 or b"</html>" not in reply.content:
        raise RuntimeError(f"{path} answered {reply.status_code}")
    return reply


def repeated(host: str, path: str) -> list[tuple[str, int]]:
    """Queries of the same shape that a visit asks more than once."""
    client = Client(headers={"host": host})
    _opened(client, path)
    asked = Asked()
    with connection.execute_wrapper(asked):
        client.get(path)
    return [(sql, count) for sql, count in Counter(asked.sql).items() if count > 1]
