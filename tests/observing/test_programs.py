"""Every program of docs/operations.md writes JSON lines and nothing else."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from benchmarks.mail.stage import free_port, wait_for_port
from network import env
from network.health.tasks import tell_alive
from tests.pagecache.origins import asked
from tests.pagecache.test_edge import own_redis
from tests.runtime.test_deploying import documented

pytestmark = pytest.mark.short_cut
BIN = Path(sys.prefix) / "bin"
REQUEST = "0123456789abcdef0123456789abcdef"


@contextmanager
def started(name: str, tmp_path: Path, port: int) -> Iterator[tuple[dict[str, str], Path]]:
    """The documented command, on a port of its own; gives its environment and its log."""
    words = documented()[name].removeprefix("nice -n 5 ").split()
    words = [str(port) if word in {"8001", "8002"} else word for word in words]
    words = [str(tmp_path / "beat") if "beat-schedule" in word else word for word in words]
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "network.settings.development",
        "LOG_FORMAT": "json",
        "PYTHONWARNINGS": "ignore",  # the suite may run as root, which Celery warns of
        "TRUSTED_PROXIES": "1",
        "REDIS_URL": own_redis(),
    }
    log = tmp_path / f"{name}.log"
    with log.open("wb") as file:
        process = subprocess.Popen(
            [str(BIN / words[0]), *words[1:]],
            cwd=env.PROJECT,
            env=environment,
            stdout=file,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        yield environment, log
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:  # a busy machine; what was written is read all the same
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def lines(log: Path) -> list[dict[str, Any]]:
    """Every line; fails on one that is no JSON object."""
    return [json.loads(line) for line in log.read_text().splitlines()]


def await_line(log: Path, **wanted: str) -> dict[str, Any]:
    until = time.monotonic() + 90
    while time.monotonic() < until:
        with suppress(json.JSONDecodeError):
            for line in lines(log):
                if all(line.get(name) == value for name, value in wanted.items()):
                    return line
        time.sleep(0.2)  # between two looks
    raise AssertionError(f"no line with {wanted} in: {log.read_text()[-2000:]}")


@pytest.mark.parametrize(("name", "path"), [("web", "/livez"), ("edge", "/nowhere")])
def test_what_answers_requests_writes_json(tmp_path, name, path):
    port = free_port()
    with started(name, tmp_path, port) as (_environment, log):
        wait_for_port(port, 40)
        asked(port, path)
    found = lines(log)
    assert found
    assert all({"time", "level", "logger", "message"} <= line.keys() for line in found)


def test_a_worker_writes_json_with_the_id_of_the_request_that_asked(tmp_path):
    with started("worker", tmp_path, 0) as (environment, log):
        await_line(log, logger="celery.apps.worker")
        sends = (
            "import django; django.setup()\n"
            "from network.auditlog.requests import carry_on\n"
            f"carry_on({REQUEST!r})\n"
            "from network.celery import app\n"
            f"app.send_task({tell_alive.name!r}, ['letters'], queue='letters')"
        )
        subprocess.run([sys.executable, "-c", sends], env=environment, cwd=env.PROJECT, check=True)
        line = await_line(log, logger="celery.app.trace", request_id=REQUEST)
        assert "tell_alive" in line["message"]


def test_beat_writes_json(tmp_path):
    with started("beat", tmp_path, 0) as (_environment, log):
        await_line(log, logger="celery.beat")
