"""A web server and workers as the demo starts them, on a database of their own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from network.supervisor import readiness
from network.supervisor.children import QUEUES, VIDEO_QUEUE, WEB_THREADS

_CELERY = ["-m", "celery", "-A", "network", "worker", "--pool", "threads", "--loglevel", "INFO"]
_ALONE = ["--without-gossip", "--without-mingle"]


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Servers:
    """The programs of a run."""

    environment: dict[str, str]
    folder: Path
    port: int = field(default_factory=free_port)
    running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def _start(self, words: list[str], name: str) -> subprocess.Popen[bytes]:
        log = (self.folder / f"{name}.log").open("ab")
        process = subprocess.Popen(  # noqa: S603 — our own words
            [sys.executable, *words],
            env=self.environment,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
        self.running.append(process)
        return process

    def web(self) -> subprocess.Popen[bytes]:
        """Granian, ready."""
        words = ["-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--no-ws"]
        words += ["--port", str(self.port), "--blocking-threads", WEB_THREADS]
        process = self._start([*words, "network.wsgi:application"], "web")
        host = f"localhost:{self.port}"
        _wait(lambda: readiness.answers_200(self.port, "/", host, 5), "web server")
        return process

    def worker(self, *, video: bool) -> subprocess.Popen[bytes]:
        """A worker of one of the two kinds, ready."""
        name = "video" if video else "worker"
        queues = ["--queues", VIDEO_QUEUE if video else QUEUES, "-c", "1" if video else "4"]
        host = ["--hostname", "video@%h" if video else "celery@%h"]
        process = self._start([*_CELERY, *queues, *host, *_ALONE], name)
        log = self.folder / f"{name}.log"
        _wait(readiness.said(log, readiness.WORDS[name]), name)
        return process

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        """``kill -9`` for a program and all that it started."""
        with suppress(ProcessLookupError):
            os.killpg(process.pid, 9)
        process.wait()
        self.running.remove(process)

    def end(self) -> None:
        """End everything."""
        for process in list(self.running):
            self.kill(process)


class Watch:
    """The most memory that a program and its children have held together, in MB.

    Proportional sizes (PSS): a page that a child has from its parent by fork is one page.
    """

    def __init__(self, pid: int) -> None:
        self.peak = 0.0
        self._process, self._ended = psutil.Process(pid), threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def _look(self) -> None:
        while not self._ended.wait(0.2):
            total = 0
            with suppress(psutil.Error):
                for one in [self._process, *self._process.children(recursive=True)]:
                    with suppress(psutil.Error):
                        total += one.memory_full_info().pss
            self.peak = max(self.peak, total / 1_000_000)

    def end(self) -> float:
        """Stop watching."""
        self._ended.set()
        self._thread.join()
        return self.peak


def _wait(ready: object, name: str) -> None:
    until = time.monotonic() + 120
    while time.monotonic() < until:
        if ready():  # type: ignore[operator]
            return
        time.sleep(0.2)
    raise TimeoutError(f"The {name} did not become ready.")
