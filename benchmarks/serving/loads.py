"""Load from the other core: wrk for ready pages, threads for renders beside it."""

from __future__ import annotations

import itertools
import re
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from benchmarks.serving.stage import HOST, LOADING, PATH, Server, cpu_seconds, fetch

_UNITS = {"us": 0.001, "ms": 1.0, "s": 1_000.0}
_RENDERS = 4


@dataclass(frozen=True)
class Seen:
    """Requests a second, the median of their times in ms, and CPU in ms a request."""

    rate: float
    median: float
    cpu: float


def hit(server: Server, *, seconds: int, connections: int) -> Seen:
    """Ask for the ready page as fast as the connections allow."""
    words = ["taskset", "-c", LOADING, "wrk", "-t1", f"-c{connections}", f"-d{seconds}s"]
    words += ["--latency", "-H", f"Host: {HOST}", "-H", "Accept-Encoding: gzip"]
    before = cpu_seconds(server.processes)
    done = subprocess.run(  # noqa: S603 — wrk, with words from this file
        [*words, f"http://127.0.0.1:{server.port}{PATH}"],
        capture_output=True,
        text=True,
        check=True,
    )
    used = cpu_seconds(server.processes) - before
    if "Non-2xx" in done.stdout:
        raise AssertionError(f"{server.name}: {done.stdout}")
    total = int(_found(r"(\d+) requests in", done.stdout))
    number, unit = re.search(r"50%\s+([\d.]+)(us|ms|s)", done.stdout).groups()  # type: ignore[union-attr]
    rate = float(_found(r"Requests/sec:\s+([\d.]+)", done.stdout))
    return Seen(rate, float(number) * _UNITS[unit], used * 1_000 / total)


def _found(pattern: str, text: str) -> str:
    found = re.search(pattern, text)
    if found is None:
        raise AssertionError(f"wrk does not say {pattern}: {text}")
    return found[1]


@contextmanager
def renders(port: int) -> Iterator[list[int]]:
    """Four readers who each wait for a page that is not kept, and then for the next; gives how many
    pages were rendered."""
    stopped, numbers, done = threading.Event(), itertools.count(), [0]

    def ask() -> None:
        while not stopped.is_set():
            fetch(port, f"{PATH}?x={next(numbers)}")
            done[0] += 1

    threads = [threading.Thread(target=ask, daemon=True) for _number in range(_RENDERS)]
    for thread in threads:
        thread.start()
    try:
        yield done
    finally:
        stopped.set()
        for thread in threads:
            thread.join(30)
