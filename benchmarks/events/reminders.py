"""``python -m benchmarks.events.reminders``: 10,000 reminders while workers are killed.

Real Celery workers (``-c 1``, settings as in the demo), a Redis of their own, a real mail server on
loopback. Beat's part is played every two seconds instead of every minute. Workers are killed with
``kill -9`` while mails leave, and Redis is emptied twice. At the end nothing may be lost, nothing
may have come twice, and at most one mail a kill may be in doubt.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

PEOPLE, KILLS, WORKERS = 10_000, 10, 2
BEAT_SECONDS, PATIENCE = 2.0, 600.0
_CELERY = ["-m", "celery", "-A", "network", "worker", "--queues", "default,mail"]
_ALONE = ["--pool", "threads", "-c", "1", "--without-gossip", "--without-mingle"]
_TASKS = {
    "events.evenings.tasks.run_due_steps": "default",
    "regions.tasks.deliver_mails": "mail",
}


@dataclass
class Run:
    """The workers, and what has been done to them."""

    environment: dict[str, str]
    broker: str
    log: Path
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)
    kills: int = 0
    stopped: threading.Event = field(default_factory=threading.Event)

    def hire(self) -> None:
        """Start one more worker."""
        with self.log.open("ab") as log:
            words = [sys.executable, *_CELERY, *_ALONE]
            self.workers.append(
                subprocess.Popen(words, env=self.environment, stdout=log, stderr=log)  # noqa: S603 — our own words
            )

    def kill(self) -> None:
        """``kill -9`` for one of them, and a new one in its place."""
        worker = self.workers.pop(random.randrange(len(self.workers)))  # noqa: S311 — no secret
        worker.kill()
        worker.wait()
        self.kills += 1
        self.hire()

    def beat(self) -> None:
        """Ask for what beat asks for, until the run is over."""
        from celery import Celery  # noqa: PLC0415 — after the environment is made

        app = Celery(broker=self.broker)
        while not self.stopped.wait(BEAT_SECONDS):
            for task, queue in _TASKS.items():
                with suppress(OSError, app.connection_for_write().recoverable_connection_errors):
                    app.send_task(task, queue=queue)

    def end(self) -> None:
        """Let nobody work any more."""
        self.stopped.set()
        for worker in self.workers:
            worker.kill()
            worker.wait()


def run(people: int = PEOPLE, kills: int = KILLS) -> list[str]:
    """The figures as lines; Django is set up and the tests' servers run. The last line judges."""
    database = import_module("tests.database")
    connection = import_module("django.db").connection
    embedded = import_module("network.embedded")
    usual, name = connection.settings_dict["NAME"], database.named("bench_reminders")
    folder = Path(tempfile.mkdtemp(prefix="jv"))
    folder.chmod(0o711)
    database.copy(database.template(), name)
    database.use(name)
    redis = embedded.start(folder, postgres=False, redis=True)
    try:
        with import_module("tests.regions.killing").mail_server() as (server, port):
            return _measure(people, kills, server, _run(connection, folder, redis.redis_url, port))
    finally:
        redis.stop()
        database.use(usual)
        database.drop(name)
        shutil.rmtree(folder, ignore_errors=True)


def _run(connection: Any, folder: Path, redis: str, port: int) -> Run:
    address, name = os.environ["DATABASE_URL"], connection.settings_dict["NAME"]
    own = {
        "DJANGO_SETTINGS_MODULE": "network.settings.development",
        "DATABASE_URL": f"{address.rpartition('/')[0]}/{name}",
        "REDIS_URL": redis,
        "EMAIL_URL": f"smtp://127.0.0.1:{port}",
        "VAR_DIR": str(folder),
    }
    broker = redis.replace("unix://", "redis+socket://", 1).replace("?db=", "?virtual_host=")
    return Run(dict(os.environ) | own, broker, folder / "workers.log")


def _measure(people: int, kills: int, server: Any, found: Run) -> list[str]:
    _register(people)
    began = time.monotonic()
    beat = threading.Thread(target=found.beat, daemon=True)
    beat.start()
    try:
        for _number in range(WORKERS):
            found.hire()
        for kill in range(1, kills + 1):
            share = (kill - random.random() / 2) / (kills + 1)  # noqa: S311 — any moment will do
            server.wait_for(round(people * share), PATIENCE)
            found.kill()
            sys.stderr.write(f"killed {kill} of {kills} at {server.accepted.total()} mails\n")
            if kill in (kills // 3, 2 * kills // 3):
                _empty(found.environment["REDIS_URL"])
        _wait()
        return _judge(people, server, found, time.monotonic() - began)
    finally:
        found.end()
        beat.join(10)


def _register(people: int) -> None:
    """An evening in three days, with everybody's registration and its reminder due."""
    from events.models import Registration, Step  # noqa: PLC0415 — after Django is set up
    from regions.scoping import in_every_region  # noqa: PLC0415
    from tests import factories  # noqa: PLC0415
    from tests.events.evening import evening  # noqa: PLC0415

    with in_every_region():
        occasion = evening(factories.region("kainuu"), days=3)
        rows = (
            Registration(
                region=occasion.region,
                occasion=occasion,
                code=f"{number:06}",
                language="fi",
                name="Osallistuja",
                email=f"osallistuja{number}@example.org",
            )
            for number in range(people)
        )
        Registration.objects.bulk_create(rows, batch_size=1_000)
        now = import_module("django.utils.timezone").now()
        Step.objects.exclude(action="remind").delete()
        Step.objects.update(due_at=now - dt.timedelta(minutes=1), held="")


def _empty(address: str) -> None:
    import redis  # noqa: PLC0415 — not needed where only figures are wanted

    redis.from_url(address).flushall()


def _wait() -> None:
    """Until no mail is on its way; what a dead worker held is free after its lease."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        states = _states()
        if states and not {"waiting", "claimed", "handed"} & states.keys():
            return
        time.sleep(1)


def _states() -> Counter[str]:
    return Counter(state for _email, state in _mails())


def _mails() -> list[tuple[str, str]]:
    from regions.models import OutgoingMail  # noqa: PLC0415 — after Django is set up
    from regions.scoping import in_every_region  # noqa: PLC0415

    with in_every_region():
        return list(OutgoingMail.objects.values_list("email", "state"))


def _judge(people: int, server: Any, found: Run, seconds: float) -> list[str]:
    """A mail is lost when it counts as sent and has not come, or when it is none of the two."""
    mails, came = _mails(), server.accepted
    in_doubt = sum(1 for _email, state in mails if state == "in_doubt")
    arrived = sum(1 for email, state in mails if state == "sent" and email in came)
    lost = people - arrived - in_doubt
    twice = sum(1 for times in came.values() if times > 1)
    good = not lost and not twice and in_doubt <= found.kills
    return [
        f"reminders: {people} posted, {len(came)} arrived, {found.kills} kills, "
        f"Redis emptied twice, {seconds:.0f} s",
        f"reminders: {lost} lost, {twice} twice, {in_doubt} in doubt "
        f"(at most {found.kills}): {'holds' if good else 'DOES NOT HOLD'}",
    ]


def main() -> int:
    """Start the tests' servers, or join them, and measure."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.events.reminders")
    parser.add_argument("--people", type=int, default=PEOPLE)
    parser.add_argument("--kills", type=int, default=KILLS)
    asked = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    os.environ.setdefault("LOG_LEVEL", "ERROR")
    import_module("tests.servers")
    import_module("django").setup()
    lines = run(asked.people, asked.kills)
    sys.stdout.write("\n".join(lines) + "\n")
    return int("NOT" in lines[-1])


if __name__ == "__main__":
    sys.exit(main())
