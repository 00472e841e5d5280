"""One sink, many senders in turn: how the engine compares with Postfix's own and with Django."""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from benchmarks.mail.stage import Stage, free_port, letter_to, sink_words, stage, wait_for_port

SIZE = 34_500
"""Bytes of a letter: what one with pictures' addresses, a header and a footer comes to."""
ROUNDS = 3
PATIENCE = 600.0
_WORDS = 1_320
"""So many words of eight letters make a letter of that size in both parts."""
Sender = Any


def run(mails: int) -> Iterator[str]:
    """Each sender once a round; medians, as ratios to ``smtp-source``."""
    port = free_port()
    words = sink_words(port)
    if words is None:
        yield "needs smtp-sink and smtp-source of Postfix (apt-get install postfix)"
        return
    with stage("speed", port) as found:
        found.start("sink", words)
        wait_for_port(port)
        found.worker("letters", "letters", 2)
        bench = Bench(found, port, mails)
        senders: dict[str, Sender] = {
            "smtp-source, 10 sessions": bench.smtp_source,
            "engine, 2 processes": bench.engine,
            "engine by Celery, -c 2": bench.celery,
            "Django, 1 process": lambda: bench.django(1),
            "Django, 2 processes": lambda: bench.django(2),
        }
        speeds: dict[str, list[float]] = {name: [] for name in senders}
        for _round in range(ROUNDS):
            for name, send in senders.items():
                speeds[name].append(send())
        limit = statistics.median(speeds["smtp-source, 10 sessions"])
        yield f"a letter is {bench.bytes} bytes; {mails} recipients, median of {ROUNDS}"
        for name, each in speeds.items():
            speed = statistics.median(each)
            yield f"{name}: {speed:.0f} a second, {speed / limit:.2f} of the limit"
        yield from _signed(bench)


def _signed(bench: Bench) -> Iterator[str]:
    """What signing costs, with a key of 2,048 bits."""
    plain = bench.engine()
    bench.sign()
    signed = bench.engine()
    yield f"engine with DKIM: {signed:.0f} a second, {signed / plain:.2f} of it without"


class Bench:
    def __init__(self, found: Stage, port: int, mails: int) -> None:
        self.stage, self.port, self.mails = found, port, mails
        self.bytes = 0

    def smtp_source(self) -> float:
        program = shutil.which("smtp-source") or shutil.which("smtp-source", path="/usr/sbin")
        words = [str(program), "-s", "10", "-m", str(self.mails), "-l", str(SIZE)]
        words += ["-f", "a@example.net", "-t", "b@example.net", f"127.0.0.1:{self.port}"]
        began = time.monotonic()
        subprocess.run(words, check=True)  # noqa: S603 — Postfix's own program
        return self.mails / (time.monotonic() - began)

    def engine(self) -> float:
        """Two processes of the engine, without Celery."""
        self._letter()
        return self.mails / self.timed([["engine", "600"]] * 2)

    def celery(self) -> float:
        """The same, told by a task each, as in production."""
        sending = self._letter()
        tasks = import_module("newsletters.engine.tasks")
        app = import_module("celery").Celery(broker=self.stage.environment["REDIS_URL"])
        began = time.monotonic()
        for _process in range(2):
            app.send_task(tasks.send_letters.name, queue="letters")
        while sent_of(sending) < self.mails:
            if time.monotonic() - began > PATIENCE:
                raise TimeoutError("The workers have stopped; their log is in the stage's folder.")
            time.sleep(0.02)  # between two looks
        return self.mails / (time.monotonic() - began)

    def django(self, processes: int) -> float:
        mails = max(200, self.mails // 10)
        words = ["django", str(self.port), str(mails // processes), str(SIZE)]
        return mails / self.timed([words] * processes)

    def sign(self) -> None:
        """From now on letters are signed."""
        command = import_module("tests.newsletters.keys")
        entry = command.key_for("example.org", self.stage.folder)
        self.stage.environment["DKIM_KEYS"] = entry
        import_module("django.conf").settings.DKIM_KEYS = [entry]

    def _letter(self) -> Any:
        """A letter whose recipients are gathered, so that sending is all that is measured."""
        _clear()
        sending = letter_to(self.mails, words=_WORDS)
        import_module("newsletters.engine.sweeping").sweep()
        with import_module("regions.scoping").in_every_region():
            self.bytes = len(sending.editions.first().mime)
        return sending

    def timed(self, programs: list[list[str]]) -> float:
        """Seconds from the word until the last of them is done."""
        base = [sys.executable, "-m", "benchmarks.mail.senders"]
        started = [
            subprocess.Popen(  # noqa: S603 — our own program
                [*base, *words],
                env=self.stage.environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            for words in programs
        ]
        for one in started:
            one.stdout.readline()
        began = time.monotonic()
        for one in started:
            one.stdin.write("go\n")
            one.stdin.flush()
        for one in started:
            one.stdout.readline()
        seconds = time.monotonic() - began
        for one in started:
            one.wait()
        return seconds


def _clear() -> None:
    models = import_module("newsletters.models")
    with import_module("regions.scoping").in_every_region():
        models.Sending.objects.all().delete()
        models.NewsletterPage.objects.all().delete()
        models.Subscriber.objects.all().delete()


def sent_of(sending: Any) -> int:
    models = import_module("newsletters.models")
    with import_module("regions.scoping").in_every_region():
        rows = models.SendingProgress.objects.filter(sending=sending)
        return sum(rows.values_list("sent", flat=True))
