"""What the programs of a network hold in memory, second by second."""

from __future__ import annotations

import statistics
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import psutil
from redis import Redis

from benchmarks.chaos.stage import Network

WATCHED = ("web", "worker", "beat")
EVERY_SECONDS = 5.0
MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Growth:
    """Megabytes of a program, its children with it: when it was warm, and at the end."""

    name: str
    warm: float
    last: float
    most: float

    @property
    def times(self) -> float:
        """1.0 = as it was."""
        return self.last / self.warm


@dataclass
class Watch:
    """Samples of each program: (seconds since the beginning, megabytes)."""

    network: Network
    samples: dict[str, list[tuple[float, float]]] = field(default_factory=dict)
    lasting: list[int] = field(default_factory=list)
    """Keys of Redis without an end, at each look. It grows by what is waiting and by what ends by
    itself, which half an hour is too short to see; what would stay for ever is what leaks."""

    @contextmanager
    def watching(self) -> Iterator[Watch]:
        """From the beginning to the end of the block."""
        stopped = threading.Event()
        thread = threading.Thread(target=self._run, args=(stopped,), daemon=True)
        thread.start()
        try:
            yield self
        finally:
            stopped.set()
            thread.join()

    def growths(self, warm_from: float, window: float) -> list[Growth]:
        """Medians of a window when warm and of the last one; seconds."""
        return [self._growth(name, warm_from, window) for name in self.samples]

    def _growth(self, name: str, warm_from: float, window: float) -> Growth:
        samples = self.samples[name]
        ended = samples[-1][0]
        warm = [size for at, size in samples if warm_from <= at <= warm_from + window]
        last = [size for at, size in samples if at >= ended - window]
        most = max(size for _at, size in samples)
        return Growth(name, statistics.median(warm), statistics.median(last), most)

    def _run(self, stopped: threading.Event) -> None:
        began = time.monotonic()
        redis = Redis.from_url(self.network.environment["REDIS_URL"])
        while not stopped.wait(EVERY_SECONDS):
            for name in WATCHED:
                with suppress(psutil.NoSuchProcess):
                    size = _held(psutil.Process(self.network.processes[name].pid))
                    self.samples.setdefault(name, []).append((time.monotonic() - began, size))
            self.lasting.append(_lasting(redis))


def _lasting(redis: Redis) -> int:
    databases = redis.info("keyspace").values()
    return sum(one["keys"] - one["expires"] for one in databases)


def _held(process: psutil.Process) -> float:
    """Its own pages and its children's, what they share counted once (USS)."""
    family = [process, *process.children(recursive=True)]
    held = 0
    for one in family:
        with suppress(psutil.NoSuchProcess):
            held += one.memory_full_info().uss
    return held / MEGABYTE
