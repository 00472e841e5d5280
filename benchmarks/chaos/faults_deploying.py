"""New code and its migrations while people read."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks.chaos.faults_servers import session_of
from benchmarks.chaos.judging import Expected, Fault
from benchmarks.chaos.stage import Network

_Problems = list[str]


@contextmanager
def deployed(network: Network, problems: _Problems) -> Iterator[None]:
    """``migrate``, then new web processes in the old ones' place."""
    if network.manage("migrate", "--no-input").wait(90):
        problems.append("migrate failed")
    os.kill(network.processes["web"].pid, signal.SIGHUP)
    yield


@contextmanager
def two_migrators(network: Network, problems: _Problems) -> Iterator[None]:
    both = [network.manage("migrate", "--no-input") for _ in range(2)]
    yield
    if [one.wait(90) for one in both] != [0, 0]:
        problems.append("a migrator did not end well")


@contextmanager
def migration_broken(network: Network, problems: _Problems) -> Iterator[None]:
    """A migration that fails half-way leaves nothing of itself, and runs when its cause is gone."""
    with session_of(network) as session:
        session.execute("DELETE FROM django_migrations WHERE app = 'sessions'")
        session.execute("DROP TABLE django_session")
        session.execute("CREATE TABLE django_session (stands_in_the_way int)")
        failed = network.manage("migrate", "--no-input").wait(90)
        session.execute("DROP TABLE django_session")
        again = network.manage("migrate", "--no-input").wait(90)
    if not failed or again:
        problems.append(f"the migration ended with {failed}, then with {again}")
    yield


FAULTS = [
    Fault(
        "F20",
        "deploy: migrate, new web processes",
        "0 failed requests",
        deployed,
        Expected(seconds=25),
    ),
    Fault("F21", "a migration fails half-way", "it can be run again", migration_broken, Expected()),
    Fault("F22", "two migrators", "one waits, both end well", two_migrators, Expected(seconds=12)),
]
