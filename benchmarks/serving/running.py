"""The run itself: Django is set up before this is imported."""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from benchmarks.serving import purging
from benchmarks.serving.loads import Seen, hit, renders
from benchmarks.serving.stage import (
    Server,
    environment_of,
    fetch,
    granian,
    nginx,
    running,
    uvicorn,
)
from tests.demo import Demo, free_ports, running_demo

STATIC, PROXY, EDGE, WRAPPER = "nginx, a file", "nginx proxy_cache", "edge", "wrapper"
DJANGO, HELLO, WEB = "Django's cache", "plain view", "Django, uncached"
MOST_CPU_MS, MOST_TIMES_NGINX, LEAST_TIMES_DJANGO = 0.035, 3.5, 15.0
MOST_MEDIAN_MS, LEAST_OF_PROXY = 0.5, 0.5


def run(description: str | None) -> int:
    """Measure, print the two tables, and say which bounds are passed; 1 when any is."""
    parser = argparse.ArgumentParser(prog='make bench-serving ARGS="…"', description=description)
    parser.add_argument("--seconds", type=int, default=4, help="of each measurement")
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        running_demo(Path(folder)) as demo,
        _servers(demo, Path(folder)) as (servers, weight),
    ):
        _say(f"The front page of a region: {weight / 1000:.1f} kB of HTML.\n")
        ready = [one for one in servers if one.name != WEB]
        alone = _rounds(ready, chosen.rounds, chosen.seconds, beside=False)
        faults = list(_tell_alone(alone))
        few = [one for one in servers if one.name in {PROXY, EDGE, WRAPPER}]
        faults += _tell_beside(_rounds(few, chosen.rounds, chosen.seconds, beside=True))
        edges = [one for one in servers if one.name == EDGE]
        with _another_edge(demo, servers) as another:
            for line in purging.tell([*edges, another], demo.environment["REDIS_URL"]):
                faults += [line.removeprefix("FAULT ")] if line.startswith("FAULT") else []
                _say("" if line.startswith("FAULT") else line)
    for fault in faults:
        _say(f"FAULT {fault}")
    return 1 if faults else 0


@contextmanager
def _servers(demo: Demo, folder: Path) -> Iterator[tuple[list[Server], int]]:
    """All of them at once on one core; those that are not asked cost nothing."""
    web, edge, wrapper, django, hello = free_ports(5)
    page = folder / "page.html"
    origin = environment_of(demo)
    ours = environment_of(demo, PAGE_CACHE_ORIGIN=f"http://127.0.0.1:{web}")
    cached = environment_of(demo, DJANGO_SETTINGS_MODULE="benchmarks.serving.cached_settings")
    plain = {**origin, "DJANGO_SETTINGS_MODULE": "benchmarks.serving.hello_settings"}
    with ExitStack() as stack:
        renders_pid = stack.enter_context(running(granian(web), origin, web))
        page.write_bytes(fetch(web))
        pids = {
            EDGE: stack.enter_context(running(uvicorn(edge), ours, edge)),
            WRAPPER: stack.enter_context(
                running(granian(wrapper), {**origin, "PAGE_CACHE": "wrapper"}, wrapper)
            ),
            DJANGO: stack.enter_context(running(granian(django), cached, django)),
            HELLO: stack.enter_context(
                running(
                    granian(hello, "benchmarks.serving.hello:wsgi"),
                    {**plain, "BENCH_PAGE": str(page)},
                    hello,
                )
            ),
        }
        pid, static, proxy = stack.enter_context(nginx(folder, web))
        ports = {EDGE: edge, WRAPPER: wrapper, DJANGO: django, HELLO: hello}
        servers = [Server(STATIC, static, (pid,)), Server(PROXY, proxy, (pid,))]
        servers += [Server(name, ports[name], (pids[name],)) for name in ports]
        yield [*servers, Server(WEB, web, (renders_pid,))], page.stat().st_size


@contextmanager
def _another_edge(demo: Demo, servers: list[Server]) -> Iterator[Server]:
    """A second one before the same Django, as on another machine."""
    (port,) = free_ports(1)
    web = next(one for one in servers if one.name == WEB).port
    ours = environment_of(demo, PAGE_CACHE_ORIGIN=f"http://127.0.0.1:{web}")
    with running(uvicorn(port), ours, port) as pid:
        yield Server("another edge", port, (pid,))


def _rounds(
    servers: list[Server], rounds: int, seconds: int, *, beside: bool
) -> dict[str, list[Seen]]:
    """Each server in turn, again and again; beside renders through the same door, if so asked."""
    seen: dict[str, list[Seen]] = defaultdict(list)
    for _round in range(rounds):
        for server in servers:
            fetch(server.port)
            if not beside:
                seen[server.name].append(hit(server, seconds=seconds, connections=16))
                continue
            with renders(server.port) as done:
                time.sleep(0.5)
                began = done[0]
                seen[server.name].append(hit(server, seconds=seconds, connections=4))
                if done[0] == began:
                    raise AssertionError(f"{server.name}: nothing was rendered beside the hits")
    return seen


def _tell_alone(seen: dict[str, list[Seen]]) -> Iterator[str]:
    cpu = {name: statistics.median(one.cpu for one in found) for name, found in seen.items()}
    _say(f"{'nothing beside':20} {'requests/s':>10} {'spread':>7} {'CPU ms':>8} {'x nginx':>8}")
    for name, found in seen.items():
        rates = [one.rate for one in found]
        spread = (max(rates) - min(rates)) / statistics.median(rates)
        _say(
            f"{name:20} {statistics.median(rates):10,.0f} {spread:7.0%} {cpu[name]:8.4f} "
            f"{cpu[name] / cpu[STATIC]:8.1f}"
        )
    if cpu[EDGE] > MOST_CPU_MS:
        yield f"a ready page costs the edge {cpu[EDGE]:.4f} ms > {MOST_CPU_MS}"
    if cpu[EDGE] > MOST_TIMES_NGINX * cpu[STATIC]:
        yield f"the edge costs {cpu[EDGE] / cpu[STATIC]:.1f} x nginx > {MOST_TIMES_NGINX}"
    if cpu[DJANGO] < LEAST_TIMES_DJANGO * cpu[EDGE]:
        times = cpu[DJANGO] / cpu[EDGE]
        yield f"Django's cache costs {times:.1f} x the edge < {LEAST_TIMES_DJANGO}"


def _tell_beside(seen: dict[str, list[Seen]]) -> Iterator[str]:
    rate = {name: statistics.median(one.rate for one in found) for name, found in seen.items()}
    times = {name: statistics.median(one.median for one in found) for name, found in seen.items()}
    _say(f"\n{'4 renders beside':20} {'requests/s':>10} {'p50 ms':>8} {'of proxy_cache':>15}")
    for name in seen:
        _say(f"{name:20} {rate[name]:10,.0f} {times[name]:8.2f} {rate[name] / rate[PROXY]:15.2f}")
    if times[EDGE] > MOST_MEDIAN_MS:
        yield f"beside renders the edge takes {times[EDGE]:.2f} ms > {MOST_MEDIAN_MS}"
    if rate[EDGE] < LEAST_OF_PROXY * rate[PROXY]:
        yield f"beside renders the edge gives {rate[EDGE] / rate[PROXY]:.2f} of proxy_cache"


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
