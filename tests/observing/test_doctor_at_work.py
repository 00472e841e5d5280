"""The doctor before a whole network of its own, of which one program after the other is ended."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest

from benchmarks.chaos.stage import CELERY, QUIET, Network, network
from network import env
from tests.machine import needs_voikko


@pytest.fixture(scope="module")
def running(django_db_setup: None, django_db_blocker: Any) -> Iterator[Network]:
    with django_db_blocker.unblock(), network() as found:
        yield found


@pytest.fixture(autouse=True)
def as_it_began(running: Network) -> Iterator[None]:
    """Each test finds beat at work and nobody for films, whichever of them comes first."""
    yield
    if "film" in running.processes:
        running.kill("film")
    if "beat" not in running.processes:
        running.beat()


FILMS = ["worker", "--queues", "video", "--pool", "threads", "-c", "1", "--hostname", "film@%h"]
PATIENCE = """
import runpy, sys
from network.health import heartbeats
heartbeats.SILENT_SECONDS = int(sys.argv.pop(1))
sys.argv[0] = "manage.py"
runpy.run_path("manage.py", run_name="__main__")
"""


def doctor(found: Network, *names: str, silent: int = 180) -> tuple[int, dict[str, str]]:
    """The exit status, and each examination's level. ``silent`` is how long beat may be."""
    words = [sys.executable, "-c", PATIENCE, str(silent), "doctor", "--json", "--only", *names]
    environment = {**found.environment, "PAGE_CACHE_ORIGIN": f"http://127.0.0.1:{found.web_port}"}
    environment["PAGE_CACHE"] = ""
    done = subprocess.run(
        words, env=environment, cwd=env.PROJECT, capture_output=True, text=True, check=False
    )
    assert done.stdout, done.stderr
    rows = json.loads(done.stdout)["examinations"]
    return done.returncode, {one["name"]: one["level"] for one in rows}


def await_levels(found: Network, silent: int = 180, **levels: str) -> int:
    """The exit status when each of the named examinations has come to its level."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        status, seen = doctor(found, *levels, silent=silent)
        if levels.items() <= seen.items():
            return status
        time.sleep(1)  # between two looks
    raise AssertionError(f"{levels} is awaited: {seen}")


@needs_voikko  # without it the doctor finds something to see to
@pytest.mark.short_cut
def test_what_works_is_well_and_what_has_ended_is_named(running):
    assert await_levels(running, workers="broken") == 2, "nobody prepares videos yet"
    running.python("film", *CELERY, *FILMS, *QUIET)
    assert await_levels(running, workers="ok", beat="ok", web="ok", pagecache="ok") == 0

    running.kill("film")
    running.say("web", signal.SIGSTOP)
    try:
        assert await_levels(running, workers="broken", web="broken", pagecache="broken") == 2
    finally:
        running.say("web", signal.SIGCONT)
    assert await_levels(running, pagecache="ok") == 0


def test_beat_that_has_ended_is_missed(running):
    """With less patience than the doctor has: a heartbeat comes every thirty seconds."""
    running.python("film", *CELERY, *FILMS, *QUIET)
    assert await_levels(running, beat="ok", silent=45) == 0
    running.kill("beat")
    assert await_levels(running, beat="broken", silent=45) == 2
