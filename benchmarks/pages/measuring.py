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
from network.templatetags import kept

WARM = 8
ROUNDS = 30
PLAIN = "/hello/"


@dataclass(frozen=True)
class Cost:
    """Medians over the rounds."""

    queries: int
    cpu_ms: float
    anew_ms: float
    """When nothing is kept of what was drawn before: no card, no picture, no menu of languages."""
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


class Timed:
    """One page and what its visits have cost so far."""

    def __init__(self, host: str, path: str) -> None:
        self._client, self._path = Client(headers={"host": host}), path
        self._queries: list[int] = []
        self._times: dict[str, list[float]] = {"warm": [], "anew": [], "plain": []}
        for _ in range(WARM):
            self._kilobytes = len(_opened(self._client, path).content) / 1024
            _opened(self._client, PLAIN)

    def visit(self) -> None:
        """A round: with nothing kept, as it is mostly, and the plain view."""
        kept.forget()
        self._times["anew"].append(_milliseconds(self._client, self._path))
        self._client.get(self._path)
        asked = Asked()
        with connection.execute_wrapper(asked):
            self._times["warm"].append(_milliseconds(self._client, self._path))
        self._queries.append(len(asked.sql))
        self._times["plain"].append(_milliseconds(self._client, PLAIN))

    @property
    def cost(self) -> Cost:
        """The medians."""
        found = {name: statistics.median(times) for name, times in self._times.items()}
        return Cost(
            queries=statistics.median_low(self._queries),
            cpu_ms=found["warm"],
            anew_ms=found["anew"],
            times_plain=found["warm"] / found["plain"],
            kilobytes=self._kilobytes,
        )


def costs_of(pages: list[tuple[str, str]]) -> list[Cost]:
    """Of pages by host and path: each warm, then all in turn, round after round, so that a slow
    second of the machine is nobody's alone. ``RuntimeError`` when one is not there: a fast error is
    no figure."""
    timed = [Timed(host, path) for host, path in pages]
    for _ in range(ROUNDS):
        for page in timed:
            page.visit()
    return [page.cost for page in timed]


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
