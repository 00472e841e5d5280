"""Redis and PostgreSQL: stopped, hung, emptied, full, cut off."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.chaos.judging import Expected, Fault
from benchmarks.chaos.stage import Network
from tests.pagecache.origins import asked

CONNECTIONS = 10
AWAY = frozenset({200, 503})
_Problems = list[str]


@contextmanager
def redis_down(network: Network, problems: _Problems) -> Iterator[None]:
    network.kill("redis")
    time.sleep(0.3)  # the first reader finds out
    _expect_degraded(network, problems)
    yield
    network.redis()


@contextmanager
def redis_hung(network: Network, problems: _Problems) -> Iterator[None]:
    network.say("redis", signal.SIGSTOP)
    _expect_degraded(network, problems)
    yield
    network.say("redis", signal.SIGCONT)


@contextmanager
def redis_flushed(network: Network, problems: _Problems) -> Iterator[None]:
    _redis(network).flushall()
    yield


@contextmanager
def redis_full(network: Network, problems: _Problems) -> Iterator[None]:
    redis = _redis(network)
    redis.config_set("maxmemory-policy", "noeviction")
    redis.config_set("maxmemory", "1")
    yield
    redis.config_set("maxmemory", "0")


@contextmanager
def postgres_stopped(network: Network, problems: _Problems) -> Iterator[None]:
    network.stop_postgres()
    yield
    network.postgres.start()


@contextmanager
def postgres_cut(network: Network, problems: _Problems) -> Iterator[None]:
    with session_of(network) as session:
        session.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"
        )
    yield


@contextmanager
def postgres_hung(network: Network, problems: _Problems) -> Iterator[None]:
    network.hang_postgres()
    yield
    network.wake_postgres()


@contextmanager
def table_locked(network: Network, problems: _Problems) -> Iterator[None]:
    """A migration that waits for a table gives way, and ends well when it is free."""
    with session_of(network) as session:
        session.execute("DELETE FROM django_migrations WHERE app = 'sessions'")
        session.execute("DROP TABLE django_session")
        session.execute(
            "BEGIN; LOCK TABLE regions_region, django_migrations IN ACCESS EXCLUSIVE MODE"
        )
        migrating = network.manage("migrate", "--no-input")
        yield
        session.execute("ROLLBACK")
    if migrating.wait(90):
        problems.append("the migration did not end well")


@contextmanager
def disk_full(network: Network, problems: _Problems) -> Iterator[None]:
    """The disk below PostgreSQL; needs a network whose data is on one of its own."""
    filling = network.postgres.place.data / "filling"
    with filling.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(b"\0" * 100_000)
    yield
    filling.unlink()


def _expect_degraded(network: Network, problems: _Problems) -> None:
    seen = asked(network.web_port, "/readyz")
    if seen.status != 200 or b'"degraded"' not in seen.body:
        problems.append(f"/readyz said {seen.status} {seen.body.decode()[:60]}")


def _redis(network: Network) -> Any:
    return import_module("redis").Redis(port=network.redis_port)


def session_of(network: Network) -> Any:
    name = import_module("network.embedded.cluster").NAME
    socket = str(network.postgres.sockets)
    return import_module("psycopg").connect(host=socket, user=name, dbname=name, autocommit=True)


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """A file system of its own, in memory. Raises PermissionError where only root may make one."""
    if os.geteuid():
        raise PermissionError("a small disk can be made by root only")
    folder.mkdir(parents=True)
    words = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    if subprocess.run(words, check=False, capture_output=True).returncode:  # noqa: S603 — fixed words
        raise PermissionError("a small disk cannot be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=False)  # noqa: S603, S607 — fixed words


FAULTS = [
    Fault("F5", "Redis stopped", "pages 200, told as degraded", redis_down, Expected()),
    Fault("F6", "Redis hung", "pages 200, told as degraded", redis_hung, Expected()),
    Fault("F7", "Redis emptied", "pages 200, nothing lost", redis_flushed, Expected(seconds=2)),
    Fault("F8", "Redis full", "pages 200", redis_full, Expected()),
    Fault(
        "F9",
        "PostgreSQL stopped at once",
        "kept pages 200, others 503",
        postgres_stopped,
        Expected(fresh=AWAY, doubtful=CONNECTIONS),
    ),
    Fault(
        "F10",
        "all sessions of PostgreSQL ended",
        "at most what was being asked fails",
        postgres_cut,
        Expected(fresh=AWAY, doubtful=CONNECTIONS, seconds=2),
    ),
    Fault(
        "F11",
        "PostgreSQL hung",
        "kept pages 200, others 503 in 5 s",
        postgres_hung,
        Expected(fresh=AWAY, doubtful=CONNECTIONS, seconds=8),
    ),
    Fault(
        "F14",
        "a table locked, and a migration",
        "503 in 5 s, the migration waits",
        table_locked,
        Expected(fresh=AWAY, doubtful=CONNECTIONS, seconds=8),
    ),
]
DISK_FULL = Fault(
    "F12",
    "PostgreSQL's disk full",
    "reading goes on",
    disk_full,
    Expected(fresh=AWAY, doubtful=CONNECTIONS, seconds=6),
)
