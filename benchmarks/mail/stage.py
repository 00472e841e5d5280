"""What the parts share: a database of their own, a Redis, subscribers, servers as processes."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

CELERY = ["-m", "celery", "-A", "network"]
QUIET = ["--without-gossip", "--without-mingle", "--loglevel", "WARNING"]


@dataclass
class Stage:
    """Processes that belong to one measurement; all of them end with it."""

    folder: Path
    environment: dict[str, str]
    redis_port: int
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def start(self, name: str, words: list[str]) -> subprocess.Popen[bytes]:
        """Start a program of ours; its words go to a log in the stage's folder."""
        with (self.folder / f"{name}.log").open("ab") as log:
            process = subprocess.Popen(  # noqa: S603 — our own programs
                words, env=self.environment, stdout=log, stderr=log, start_new_session=True
            )
        self.processes[name] = process
        return process

    def python(self, name: str, *words: str) -> subprocess.Popen[bytes]:
        """Start a Python program."""
        return self.start(name, [sys.executable, *words])

    def worker(self, name: str, queues: str, processes: int) -> None:
        """A Celery worker with forked children, as production has them."""
        how = ["worker", "--queues", queues, "--pool", "prefork", "-c", str(processes)]
        self.python(name, *CELERY, *how, "--hostname", f"{name}@%h", *QUIET)

    def redis(self) -> None:
        """A Redis that keeps nothing: what is killed comes back empty."""
        binary = import_module("network.embedded.redis_server").program()
        where = ["--port", str(self.redis_port), "--bind", "127.0.0.1", "--dir", str(self.folder)]
        self.start("redis", [str(binary), *where, "--save", "", "--appendonly", "no"])
        wait_for_port(self.redis_port)

    def beat(self) -> None:
        """Celery's clock, with the project's own schedule."""
        schedule = str(self.folder / "beat-schedule")
        self.python("beat", *CELERY, "beat", "--schedule", schedule, "--pidfile=")

    def kill(self, name: str) -> None:
        """``kill -9`` for a program and all that it has started."""
        process = self.processes.pop(name)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def end(self) -> None:
        """Leave nothing behind."""
        for name in list(self.processes):
            self.kill(name)


@contextmanager
def stage(name: str, relay_port: int, **settings: str) -> Iterator[Stage]:
    """A database, a Redis and an environment for real workers; Django here joins them."""
    database = import_module("tests.database")
    connection = import_module("django.db").connection
    configured = import_module("django.conf").settings
    usual, own = connection.settings_dict["NAME"], database.named(f"bench_mail_{name}")
    folder = Path(tempfile.mkdtemp(prefix="jv"))
    folder.chmod(0o711)
    database.copy(database.template(), own)
    database.use(own)
    redis_port = free_port()
    address = os.environ["DATABASE_URL"].rpartition("/")[0]
    relay = f"smtp://127.0.0.1:{relay_port}"
    environment = dict(os.environ) | {
        "DJANGO_SETTINGS_MODULE": "network.settings.development",
        "DATABASE_URL": f"{address}/{own}",
        "REDIS_URL": f"redis://127.0.0.1:{redis_port}/0",
        "EMAIL_URL": relay,
        "LETTER_RELAYS": relay,
        "LETTER_JOURNAL": str(folder / "journals"),
        "VAR_DIR": str(folder),
        "SECRET_KEY": configured.SECRET_KEY,
        **settings,
    }
    configured.LETTER_RELAYS, configured.LETTER_JOURNAL = [relay], folder / "journals"
    found = Stage(folder, environment, redis_port)
    try:
        found.redis()
        yield found
    finally:
        found.end()
        connection.close()
        database.use(usual)
        database.drop(own)
        shutil.rmtree(folder, ignore_errors=True)


def letter_to(people: int, *, words: int = 0) -> Any:
    """A sending to so many people of Kainuu; its mail is about ``words`` × 6 bytes long twice."""
    letters = import_module("tests.newsletters.letters")
    factories = import_module("tests.factories")
    scoping = import_module("regions.scoping")
    with scoping.in_every_region():
        region = factories.region("kainuu")
        letter = factories.letter(region, intro="sanoja " * words or "Hei!")
        sending = letters.on_its_way(region, people, letter=letter)
    with import_module("django.db").connection.cursor() as cursor:
        cursor.execute("ANALYZE newsletters_subscriber, newsletters_subscription")
    return sending


def free_port() -> int:
    """A port that nobody listens to."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def wait_for_port(port: int, seconds: float = 20) -> None:
    """Until somebody listens."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)  # between two looks
    raise TimeoutError(f"Nobody listens at {port}.")


def sink_words(port: int) -> list[str] | None:
    """Postfix's ``smtp-sink``, or None where it is not installed."""
    program = shutil.which("smtp-sink") or shutil.which("smtp-sink", path="/usr/sbin")
    own_user = ["-u", "nobody"] if os.geteuid() == 0 else []
    return [program, *own_user, f"127.0.0.1:{port}", "2000"] if program else None
