"""Who uses the network while it suffers: readers, a publisher, and a letter on its way."""

from __future__ import annotations

import json
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPException
from importlib import import_module
from typing import Any

from benchmarks.chaos.stage import Network
from tests.pagecache.origins import asked

A_SECOND = 10
READY = ("/", "/tapahtumat/", "/en/", "/sv/", "/ajankohtaista/")
"""Of a site where nobody publishes at the time: what is published is asked for anew."""
_READY_HOST = {"Host": "lappi.localhost"}
CUT = 0
"""The status of an answer that did not come: refused, or broken off."""


@dataclass(frozen=True)
class Reading:
    """What one reader saw, and when."""

    at: float
    is_ready: bool
    status: int
    seconds: float
    retry_after: str = ""


class Readers:
    """Ten a second, or more: three ask for what is ready, the fourth for what must be rendered."""

    def __init__(self, network: Network, a_second: int = A_SECOND) -> None:
        self.network, self.a_second = network, a_second
        self.seen: list[Reading] = []
        self._stopped = threading.Event()
        self._pool = ThreadPoolExecutor(40)
        self._thread = threading.Thread(target=self._run, daemon=True)

    @contextmanager
    def reading(self) -> Iterator[Readers]:
        """From the beginning to the end of the block."""
        self._thread.start()
        try:
            yield self
        finally:
            self._stopped.set()
            self._thread.join()
            self._pool.shutdown()

    def _run(self) -> None:
        number, due = 0, time.monotonic()
        while not self._stopped.is_set():
            self._pool.submit(self._read, number)
            number += 1
            due += 1 / self.a_second
            self._stopped.wait(max(due - time.monotonic(), 0))

    def _read(self, number: int) -> None:
        is_ready = bool(number % 4)
        path = READY[number % len(READY)] if is_ready else f"/haku/?q=kahvi{number}"
        self.seen.append(read(self.network, path, is_ready=is_ready))


def read(network: Network, path: str, *, is_ready: bool = False) -> Reading:
    """One page."""
    began = time.monotonic()
    host = _READY_HOST if path in READY else network.host
    try:
        seen = asked(network.web_port, path, **host)
    except (OSError, HTTPException):
        return Reading(began, is_ready, CUT, time.monotonic() - began)
    took = time.monotonic() - began
    return Reading(began, is_ready, seen.status, took, seen.headers.get("retry-after", ""))


class Publisher:
    """A process that publishes a news item a second and writes down which came through."""

    def __init__(self, network: Network) -> None:
        self.log = network.folder / f"published-{time.monotonic_ns()}"
        self._process = network.python(
            "publisher", "-m", "benchmarks.chaos.publisher", str(self.log)
        )

    def stop(self) -> None:
        """End it; what it was doing is finished first."""
        self._process.terminate()
        self._process.wait(30)

    def told(self) -> list[tuple[str, bool]]:
        """Titles, and whether the publisher was told that they are published."""
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        return [(one["title"], one["done"]) for one in map(json.loads, lines)]

    def judge(self) -> tuple[int, int]:
        """How many are lost (told as published, and not there), how many are there twice."""
        pages = import_module("news.models").NewsPage
        titles = [title for title, _done in self.told()]
        with import_module("regions.scoping").in_every_region():
            found = Counter(
                pages.objects.live().filter(title__in=titles).values_list("title", flat=True)
            )
        lost = sum(1 for title, done in self.told() if done and not found[title])
        return lost, sum(1 for times in found.values() if times > 1)


class Letter:
    """One letter to some hundred people, slow enough to meet the fault."""

    def __init__(self, network: Network, people: int) -> None:
        self.network, self.people = network, people
        letters = import_module("tests.newsletters.letters")
        factories = import_module("tests.factories")
        mark = time.monotonic_ns()
        emails = [f"lukija{number}@{mark}.example.net" for number in range(people)]
        with import_module("regions.scoping").in_every_region():
            region = factories.region("kainuu")
            _nobody_else(region)
            letter = factories.letter(region, intro="Hei!", title=f"Kirje {mark}", slug=f"k-{mark}")
            self.sending: Any = letters.on_its_way(region, emails, letter=letter)
        self._ending = f"@{mark}.example.net"

    def has_begun(self) -> bool:
        """Whether somebody has got it."""
        return self.network.taken.exists() and self._ending in self.network.taken.read_text()

    def await_end(self, seconds: float) -> bool:
        """Until the sending is done."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.sending.refresh_from_db()
            if self.sending.state == "done":
                return True
            time.sleep(0.3)  # between two looks
        return False

    def judge(self) -> tuple[int, int, int]:
        """Lost, doubled, in doubt."""
        taken = Counter(
            line for line in self.network.taken.read_text().split() if line.endswith(self._ending)
        )
        delivery = import_module("newsletters.models").Delivery
        with import_module("regions.scoping").in_every_region():
            rows = dict(delivery.objects.filter(sending=self.sending).values_list("email", "state"))
        doubtful = {email for email, state in rows.items() if state == delivery.State.IN_DOUBT}
        lost = self.people - len(set(taken) | doubtful)
        return lost, sum(1 for times in taken.values() if times > 1), len(doubtful)


def _nobody_else(region: Any) -> None:
    """The readers of the letters before are not written to again."""
    models = import_module("newsletters.models")
    models.Subscription.objects.filter(subscriber__region=region).delete()
