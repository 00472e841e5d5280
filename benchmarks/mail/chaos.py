"""``make chaos-mail``: everything is killed at random while a letter leaves.

Real Celery workers (letters, and the sweeper's), beat, Redis without persistence, and a mail server
that writes down what it takes before it says so. At random moments one of them is killed with
``kill -9`` and started anew; Redis comes back empty. At the end nobody may be missing, nobody may
have got the letter twice, and what is in doubt is at most the open connections of each kill that
can cut one (a worker's or the mail server's).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import time
from collections import Counter
from importlib import import_module
from typing import Any

from benchmarks.mail.stage import Stage, free_port, letter_to, stage, wait_for_port

MAILS, KILLS, CONNECTIONS, PROCESSES = 20_000, 50, 10, 2
PATIENCE = 1_200.0
VICTIMS = ("letters", "sweeper", "beat", "redis", "server")
CUTTING = {"letters": PROCESSES, "server": PROCESSES}
"""Who takes open connections along, and of how many workers."""


class Chaos:
    """One run."""

    def __init__(self, found: Stage, port: int, kills: int, seed: int) -> None:
        self.stage, self.port, self.kills = found, port, kills
        self.log = found.folder / "taken"
        self.random = random.Random(seed)  # noqa: S311 — no secret
        self.killed: Counter[str] = Counter()

    def begin(self) -> None:
        """Everything is there."""
        self.start("server")
        wait_for_port(self.port)
        for name in ("letters", "sweeper", "beat"):
            self.start(name)

    def start(self, name: str) -> None:
        """Start one of the programs."""
        match name:
            case "letters":
                self.stage.worker(name, "letters", PROCESSES)
            case "sweeper":
                self.stage.worker(name, "letters", 1)
            case "beat":
                self.stage.beat()
            case "redis":
                self.stage.redis()
            case "server":
                # A millisecond an answer: enough for fifty kills to meet it in the middle.
                faults = json.dumps({"delay": 0.001})
                words = ["-m", "tests.newsletters.faultsink", str(self.port), str(self.log)]
                self.stage.python(name, *words, faults)

    def kill_one(self) -> str:
        """``kill -9`` for any of them, and a new one in its place."""
        name = self.random.choice(VICTIMS)
        self.stage.kill(name)
        self.start(name)
        self.killed[name] += 1
        return name

    def taken(self) -> Counter[str]:
        """What the mail server has taken, by recipient."""
        content = self.log.read_bytes() if self.log.exists() else b""
        return Counter(content.decode().split())


def run(mails: int, kills: int, seed: int) -> list[str]:
    """The figures as lines; the last one judges."""
    port = free_port()
    with stage("chaos", port, LETTER_CONNECTIONS=str(CONNECTIONS)) as found:
        sending = letter_to(mails)
        chaos = Chaos(found, port, kills, seed)
        began = time.monotonic()
        chaos.begin()
        _kill_all(chaos, mails, sending)
        _wait(sending, began + PATIENCE)
        return _judge(chaos, mails, sending, time.monotonic() - began)


def _kill_all(chaos: Chaos, mails: int, sending: Any) -> None:
    """A kill when the next share of the mails has been taken, or after some seconds at most."""
    for kill in range(1, chaos.kills + 1):
        share = mails * (kill - chaos.random.random()) / (chaos.kills + 2)
        until = time.monotonic() + 20
        while chaos.taken().total() < share and time.monotonic() < until:
            time.sleep(0.02)  # between two looks
        name = chaos.kill_one()
        sys.stderr.write(f"kill {kill}: {name} at {chaos.taken().total()} mails\n")


def _wait(sending: Any, until: float) -> None:
    while time.monotonic() < until:
        sending.refresh_from_db()
        if sending.state == "done":
            return
        time.sleep(0.5)  # between two looks


def _judge(chaos: Chaos, mails: int, sending: Any, seconds: float) -> list[str]:
    delivery = import_module("newsletters.models").Delivery
    with import_module("regions.scoping").in_every_region():
        rows = list(delivery.objects.filter(sending=sending).values_list("email", "state"))
    states = Counter(delivery.State(state).name for _email, state in rows)
    taken = chaos.taken()
    sent = {email for email, state in rows if state == delivery.State.SENT}
    doubtful = states["IN_DOUBT"]
    lost = mails - len(sent & set(taken)) - doubtful
    twice = sum(1 for times in taken.values() if times > 1)
    most = sum(CONNECTIONS * CUTTING.get(name, 0) * times for name, times in chaos.killed.items())
    good = not lost and not twice and doubtful <= most and sending.state == "done"
    kills = ", ".join(f"{name} {times}" for name, times in sorted(chaos.killed.items()))
    return [
        f"chaos-mail: {mails} recipients, {len(taken)} arrived, {chaos.killed.total()} kills "
        f"({kills}), {seconds:.0f} s, states {dict(states)}",
        f"chaos-mail: {lost} lost, {twice} twice, {doubtful} in doubt (at most {most}): "
        f"{'holds' if good else 'DOES NOT HOLD'}",
    ]


def main() -> int:
    """Start the tests' servers, or join them, and kill."""
    parser = argparse.ArgumentParser(prog='make chaos-mail ARGS="…"', description=__doc__)
    parser.add_argument("--mails", type=int, default=MAILS)
    parser.add_argument("--kills", type=int, default=KILLS)
    parser.add_argument("--seed", type=int, default=random.randrange(10_000))  # noqa: S311 — printed, to repeat a run
    asked = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    os.environ.setdefault("LOG_LEVEL", "ERROR")
    import_module("tests.servers")
    import_module("django").setup()
    sys.stdout.write(f"chaos-mail: seed {asked.seed}\n")
    lines = run(asked.mails, asked.kills, asked.seed)
    sys.stdout.write("\n".join(lines) + "\n")
    return int("NOT" in lines[-1])


if __name__ == "__main__":
    sys.exit(main())
