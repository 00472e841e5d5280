"""Readers and writers who never stop: so many requests a second, whatever the answers take."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPException

from tests.pagecache.origins import asked

A_SECOND = 20
PATHS = ("/", "/tapahtumat/", "/en/", "/haku/?q=kahvi", "/yhteystiedot/", "/lomakkeet/palaute/")
FORM = "/lomakkeet/palaute/"
CUT = 0
"""The status of an answer that did not come: refused, or broken off."""


@dataclass
class Load:
    """What was asked and answered. A form without its token is refused with 422, which is an
    answer: what counts is that somebody gave it."""

    port: int
    statuses: Counter[int] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    @contextmanager
    def running(self) -> Iterator[Load]:
        """From the beginning to the end of the block; what is on its way is waited for."""
        stopped = threading.Event()
        pool = ThreadPoolExecutor(60)
        thread = threading.Thread(target=self._run, args=(stopped, pool), daemon=True)
        thread.start()
        try:
            yield self
        finally:
            stopped.set()
            thread.join()
            pool.shutdown()

    def _run(self, stopped: threading.Event, pool: ThreadPoolExecutor) -> None:
        number, due = 0, time.monotonic()
        while not stopped.is_set():
            pool.submit(self._ask, number)
            number += 1
            due += 1 / A_SECOND
            stopped.wait(max(due - time.monotonic(), 0))

    def _ask(self, number: int) -> None:
        began, is_sent = time.monotonic(), number % 10 == 0
        path = FORM if is_sent else PATHS[number % len(PATHS)]
        try:
            if is_sent:
                seen = asked(self.port, path, method="POST", body=b"words=Hei", **_SENDER)
            else:
                seen = asked(self.port, path, Host="lappi.localhost")
            status = seen.status
        except (OSError, HTTPException):
            status = CUT
        self.seconds.append(time.monotonic() - began)
        self.statuses[status] += 1
        if status == CUT or status >= 500:
            self.failures.append(f"{'POST' if is_sent else 'GET'} {path}: {status or 'cut'}")


_SENDER = {"Host": "lappi.localhost", "Content_Type": "application/x-www-form-urlencoded"}
