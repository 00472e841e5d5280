"""One fault: load, fault, end of it, recovery, and what became of everybody."""

from __future__ import annotations

import time
from collections.abc import Callable
from importlib import import_module

from benchmarks.chaos.judging import Fault, Seen
from benchmarks.chaos.load import READY, Letter, Publisher, Readers, read
from benchmarks.chaos.stage import Network

PEOPLE = 200
_BEFORE_SECONDS, _LETTER_SECONDS, _BACK_SECONDS, _LOAD_SECONDS = 2.0, 150.0, 60.0, 60.0


def run(network: Network, fault: Fault, people: int = PEOPLE) -> Seen:
    """The fault under load."""
    import_module("django.db").connection.close()
    publisher, letter = Publisher(network), Letter(network, people)
    _wake_sweeper(network)
    problems: list[str] = []
    with Readers(network).reading() as readers:
        _await("publishing", lambda: bool(publisher.told()), _LOAD_SECONDS)
        _await("the letter", letter.has_begun, _LOAD_SECONDS)
        time.sleep(_BEFORE_SECONDS)  # what is usual
        began = time.monotonic()
        with fault.inject(network, problems):
            time.sleep(fault.expected.seconds)  # the fault lasts
        ended = time.monotonic()
        recovery = _recovered(network)
        time.sleep(1)  # readers see that all is well
    publisher.stop()
    import_module("django.db").connection.close()
    if not letter.await_end(_LETTER_SECONDS):
        problems.append("the letter did not come to its end")
    seen = [one for one in readers.seen if began <= one.at <= ended]
    problems += [
        f"still {one.status} when all was well"
        for one in readers.seen
        if one.at > ended + recovery and one.status != 200
    ][:1]
    return Seen(seen, problems, publisher.judge(), letter.judge(), recovery)


def _recovered(network: Network) -> float:
    """Seconds until all pages answer, three times in a row."""
    began, good = time.monotonic(), 0
    first_good = began
    while time.monotonic() - began < _BACK_SECONDS:
        paths = [*READY, f"/haku/?q=takaisin{time.monotonic_ns()}"]
        if all(read(network, path).status == 200 for path in paths):
            first_good = first_good if good else time.monotonic()
            good += 1
            if good == 3:
                return first_good - began
        else:
            good = 0
        time.sleep(0.1)  # between two looks
    return _BACK_SECONDS


def _wake_sweeper(network: Network) -> None:
    app = import_module("celery").Celery(broker=network.environment["REDIS_URL"])
    app.send_task("newsletters.engine.tasks.sweep_letters", queue="letters")


def _await(what: str, ready: Callable[[], bool], seconds: float) -> None:
    until = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > until:
            raise TimeoutError(f"{what} did not begin")
        time.sleep(0.1)  # between two looks
