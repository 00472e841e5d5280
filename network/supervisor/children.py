"""The programs of the demo, each a child process in a session of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from network.embedded.processes import die_with_parent, last_lines, turn_over
from network.supervisor import readiness
from network.supervisor.options import Options

QUEUES = "default,mail,letters"
VIDEO_QUEUE = "video"
THREADS = "4"
WEB_THREADS = "8"
"""Twice what campaign.videos.receiving lets be on its way at once: pages are always answered."""


@dataclass
class Child:
    """A program that should run until it is told to stop."""

    name: str
    words: list[str]
    log: Path
    is_ready: Callable[[], bool]
    patience: float = 10.0
    settings: dict[str, str] = field(default_factory=dict)
    process: subprocess.Popen[bytes] | None = None

    def start(self, environment: dict[str, str], project: Path) -> None:
        """Start the program with a new log; Ctrl-C in the terminal does not reach it."""
        turn_over(self.log)
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(  # noqa: S603 — our own programs, words from this file
                [sys.executable, *self.words],
                cwd=project,
                env=environment | self.settings,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=die_with_parent(),
            )

    def ended(self) -> int | None:
        """The exit status of a program that is no longer there."""
        return self.process.poll() if self.process else None

    def stop(self) -> bool:
        """End the program and whatever it started; False when it had to be killed."""
        if self.process is None:
            return True
        obeyed = end_group(self.process, self.patience)
        self.process = None
        return obeyed

    def epitaph(self) -> str:
        """What to tell about a program that ended by itself."""
        return (
            f"The {self.name} has stopped by itself (exit status {self.ended()}). "
            f"The end of {self.log}:\n{last_lines(self.log)}"
        )


def end_group(process: subprocess.Popen[bytes], patience: float) -> bool:
    """Ask a process to end, kill it after ``patience`` seconds, then kill all it left behind."""
    obeyed = True
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            obeyed = False
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
        time.sleep(0.05)
    process.wait()
    return obeyed


def children_of(options: Options) -> list[Child]:
    """The demo's programs in the order in which they are stopped."""
    loud = {"LOG_LEVEL": "INFO"}  # their logs tell when they are ready
    children = [
        _web(options),
        Child("beat", _beat(options), _log(options, "beat"), _says(options, "beat"), 5, loud),
        Child("worker", _worker(), _log(options, "worker"), _says(options, "worker"), 20, loud),
        Child("video worker", _video(), _log(options, "video"), _says(options, "video"), 5, loud),
    ]
    if not options.email_url:
        ready = readiness.mail(options.smtp_port, options.mail_page_port)
        words = ["-m", "network.mailcatcher"]
        children.append(Child("mail catcher", words, _log(options, "mail"), ready, 5))
    return children


def _web(options: Options) -> Child:
    words = ["-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--no-ws"]
    words += ["--port", str(options.port), "--blocking-threads", WEB_THREADS]
    words += ["--backpressure", "128", "--workers-kill-timeout", "5"]
    words.append("network.wsgi:application")
    log, ready = _log(options, "web"), readiness.web(options.port)
    return Child("web server", words, log, ready, settings={"PAGE_CACHE": "wrapper"})


def _worker() -> list[str]:
    return [*_celery(QUEUES, THREADS), "--hostname", "celery@%h"]


def _video() -> list[str]:
    """One video at a time: a video that is broken off is taken up again from its beginning."""
    return [*_celery(VIDEO_QUEUE, "1"), "--hostname", "video@%h"]


def _celery(queues: str, threads: str) -> list[str]:
    words = ["-m", "celery", "-A", "network", "worker", "--loglevel", "INFO", "--queues", queues]
    return [*words, "--pool", "threads", "-c", threads, "--without-gossip", "--without-mingle"]


def _beat(options: Options) -> list[str]:
    schedule = options.var / "run" / "beat-schedule"
    words = ["-m", "celery", "-A", "network", "beat", "--loglevel", "INFO"]
    return [*words, "--pidfile=", "--schedule", str(schedule)]


def _log(options: Options, name: str) -> Path:
    return options.var / "log" / f"{name}.log"


def _says(options: Options, name: str) -> Callable[[], bool]:
    return readiness.said(_log(options, name), readiness.WORDS[name])
