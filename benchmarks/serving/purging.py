"""How soon a change is seen at two edges, and what 200,000 requests do to one's memory."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from redis import Redis

from benchmarks.serving.loads import hit
from benchmarks.serving.stage import Server
from network.pagecache.listening import FIELD, STREAM
from tests.pagecache.origins import asked

CHANGES = 200
REQUESTS = 200_000
MOST_MEDIAN_MS, MOST_LATE_MS = 50.0, 1_000.0
MOST_GROWTH_MB = 5.0
_HOST = "kainuu.localhost"


def seen_after(edges: list[Server], redis_url: str) -> list[float]:
    """Milliseconds from telling of a change until both edges ask Django anew; sorted."""
    found = []
    with Redis.from_url(redis_url) as redis:
        for number in range(CHANGES):
            path = f"/ajankohtaista/?sivu={number % 3 + 1}"
            for edge in edges:
                asked(edge.port, path, Host=_HOST)
            began = time.perf_counter()
            redis.xadd(STREAM, {FIELD: b"*"})
            waiting = list(edges)
            while waiting:
                waiting = [e for e in waiting if asked(e.port, path, Host=_HOST).found == "HIT"]
            found.append((time.perf_counter() - began) * 1_000)
    return sorted(found)


def memory_mb(server: Server) -> float:
    """Resident memory of the server's own process."""
    status = Path(f"/proc/{server.processes[0]}/status").read_text()
    line = next(one for one in status.splitlines() if one.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def grown_by(server: Server) -> tuple[int, float]:
    """How many requests were answered, at least 200,000, and by how many MB the process grew."""
    hit(server, seconds=2, connections=16)
    before, done = memory_mb(server), 0
    while done < REQUESTS:
        done += round(hit(server, seconds=4, connections=16).rate * 4)
    return done, memory_mb(server) - before


def tell(edges: list[Server], redis_url: str) -> Iterator[str]:
    """Lines to show; those that begin with FAULT say that a bound is passed."""
    found = seen_after(edges, redis_url)
    median, late = statistics.median(found), found[int(len(found) * 0.95)]
    yield f"\nA change is seen at two edges after {median:.1f} ms (p95 {late:.1f}; {CHANGES} times)"
    done, grown = grown_by(edges[0])
    yield f"After {done:,} requests the edge has {grown:+.1f} MB ({memory_mb(edges[0]):.0f} MB)"
    if median > MOST_MEDIAN_MS or late > MOST_LATE_MS:
        yield f"FAULT a change is seen after {median:.1f} ms, p95 {late:.1f}"
    if grown > MOST_GROWTH_MB:
        yield f"FAULT the edge grew by {grown:.1f} MB"
