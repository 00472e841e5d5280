"""200,000 recipients: gathering them, the worker's memory, and who waits meanwhile.

A real worker for the letters and one for all other mail, as production has them. While the letter
leaves, somebody subscribes every half second; the mail that asks for a confirmation must not wait.
"""

from __future__ import annotations

import statistics
import threading
import time
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import psutil

from benchmarks.mail.speed import sent_of
from benchmarks.mail.stage import Stage, free_port, letter_to, sink_words, stage, wait_for_port

GATHERED_WITHIN, MEMORY, WAITED = 20.0, 250.0, 10.0
EVERY = 0.5


def run(mails: int) -> Iterator[str]:
    """The figures of one letter, each with its bound."""
    port = free_port()
    words = sink_words(port)
    if words is None:
        yield "needs smtp-sink of Postfix (apt-get install postfix)"
        return
    with stage("crowd", port) as found:
        found.start("sink", words)
        wait_for_port(port)
        sending = letter_to(mails, words=100)
        found.worker("letters", "letters", 2)
        found.worker("mail", "mail", 1)
        yield _gathered(sending, mails)
        watch = _Watch(found)
        waits = _Waits(sending.region, found)
        began = time.monotonic()
        _ask_for_workers(found)
        while sent_of(sending) < mails and time.monotonic() - began < 900:
            time.sleep(0.2)  # between two looks
        seconds = time.monotonic() - began
        yield f"{mails} mails in {seconds:.0f} s: {mails / seconds:.0f} a second"
        yield watch.end()
        yield waits.end()


def _gathered(sending: Any, mails: int) -> str:
    sweep = import_module("newsletters.engine.sweeping").sweep
    began = time.monotonic()
    sweep()
    seconds = time.monotonic() - began
    return _judged(f"{mails} recipients gathered in {seconds:.1f} s", seconds, GATHERED_WITHIN)


def _ask_for_workers(found: Stage) -> None:
    app = import_module("celery").Celery(broker=found.environment["REDIS_URL"])
    for _process in range(2):
        app.send_task("newsletters.engine.tasks.send_letters", queue="letters")


def _judged(words: str, value: float, bound: float) -> str:
    verdict = "holds" if value <= bound else "DOES NOT HOLD"
    return f"{words} (at most {bound:.0f}): {verdict}"


class _Watch(threading.Thread):
    """The memory of the letters' worker, its largest process; shared pages count in each."""

    def __init__(self, found: Stage) -> None:
        super().__init__(daemon=True)
        self.parent = psutil.Process(found.processes["letters"].pid)
        self.over = threading.Event()
        self.seen: list[float] = []
        self.start()

    def run(self) -> None:
        while not self.over.wait(0.5):
            sizes = [one.memory_info().rss for one in self.parent.children(recursive=True)]
            self.seen.append(max(sizes, default=0) / 2**20)

    def end(self) -> str:
        self.over.set()
        self.join()
        tenth = max(1, len(self.seen) // 10)
        early, late = max(self.seen[tenth : 2 * tenth + 1]), max(self.seen[-tenth:])
        words = f"a worker's memory is {late:.0f} MB at the end ({early:.0f} early on), MB"
        return _judged(words, max(self.seen), MEMORY)


class _Waits(threading.Thread):
    """Asks for a mail of the other lane again and again, and notes how long each takes to leave."""

    def __init__(self, region: Any, found: Stage) -> None:
        super().__init__(daemon=True)
        self.region = region
        self.over = threading.Event()
        app = import_module("celery").Celery(broker=found.environment["REDIS_URL"])
        # This process has the tests' settings, where tasks run at once and mail stays inside.
        import_module("regions.outbox.posting").wake = lambda: app.send_task(
            "regions.tasks.deliver_mails", queue="mail"
        )
        self.start()

    def run(self) -> None:
        subscribe = import_module("newsletters.consent.services").subscribe
        audience = import_module("newsletters.models").Audience
        with import_module("regions.scoping").in_every_region():
            audiences = list(audience.objects.filter(region=self.region, kind="residents"))
            number = 0
            while not self.over.wait(EVERY):
                number += 1
                subscribe(
                    region=self.region,
                    email=f"uusi{number}@example.net",
                    audiences=audiences,
                    language="fi",
                )
        import_module("django.db").connection.close()

    def end(self) -> str:
        self.over.set()
        self.join()
        mail = import_module("regions.models").OutgoingMail
        until = time.monotonic() + 2 * WAITED
        with import_module("regions.scoping").in_every_region():
            while mail.objects.exclude(state="sent").exists() and time.monotonic() < until:
                time.sleep(0.1)  # between two looks
            rows = list(mail.objects.values_list("created_at", "settled_at", "state"))
        waits = [(end - begin).total_seconds() for begin, end, state in rows if state == "sent"]
        unsent = len(rows) - len(waits)
        slowest = statistics.quantiles(waits, n=20)[-1] if len(waits) > 1 else float("inf")
        words = f"{len(waits)} confirmations left, {unsent} wait; p95 {slowest:.2f} s"
        return _judged(words, slowest, WAITED)
