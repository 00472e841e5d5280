"""Workers of the post in processes of their own, to be killed, and a mail server that counts.

The processes are forked from one that has Django loaded, so a new one is there at once.
"""

from __future__ import annotations

import multiprocessing
import socket
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from aiosmtpd.controller import Controller

LEASE_SECONDS = 2.0
_PRELOADED = "tests.regions.loaded"


class Counting:
    """Counts what it has accepted, by recipient, before the worker can know."""

    def __init__(self) -> None:
        self.accepted: Counter[str] = Counter()

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.accepted[envelope.rcpt_tos[0]] += 1
        return "250 OK"

    def wait_for(self, number: int, seconds: float = 20) -> None:
        """Until so many mails have come."""
        until = time.monotonic() + seconds
        while self.accepted.total() < number and time.monotonic() < until:
            time.sleep(0.002)


@contextmanager
def mail_server() -> Iterator[tuple[Counting, int]]:
    """A real SMTP server on loopback, and its port."""
    found = Counting()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(found, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield found, port
    finally:
        controller.stop()


class Workers:
    """Processes that do the same work; each can be killed at any moment."""

    def __init__(self, work: Callable[..., None], *words: object) -> None:
        self.work, self.words = work, words
        self.context = multiprocessing.get_context("forkserver")
        self.context.set_forkserver_preload([_PRELOADED])
        self.processes: list[Any] = []

    def start(self) -> Any:
        """One more worker."""
        process = self.context.Process(target=self.work, args=self.words, daemon=True)
        process.start()
        self.processes.append(process)
        return process

    def kill(self) -> None:
        """``kill -9`` for the oldest."""
        process = self.processes.pop(0)
        process.kill()
        process.join()

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *_: object) -> None:
        while self.processes:
            self.kill()


def deliver_for_ever(database: str, port: int) -> None:
    """What a worker of the post does, with a lease that runs out soon."""
    import datetime as dt

    from regions.outbox import delivering

    join(database, port)
    delivering.LEASE = dt.timedelta(seconds=LEASE_SECONDS)
    while True:
        delivering.deliver(seconds=5)
        time.sleep(0.05)


def join(database: str, port: int) -> None:
    """Work on the test's database, and mail to its server."""
    from django.conf import settings

    from tests import database as databases

    databases.use(database)
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
