"""Work that is asked for twice, by old code, or that kills whoever does it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

from benchmarks.chaos.faults_servers import CONNECTIONS
from benchmarks.chaos.judging import Expected, Fault
from benchmarks.chaos.stage import Network

_Problems = list[str]
_SENDING = Expected(doubtful=CONNECTIONS)


@contextmanager
def two_beats(network: Network, problems: _Problems) -> Iterator[None]:
    """A page that is due goes out once."""
    pages = import_module("news.models")
    now = import_module("django.utils.timezone").now
    schedule = str(network.folder / "beat-schedule-2")
    network.python(
        "beat2", "-m", "celery", "-A", "network", "beat", "--schedule", schedule, "--pidfile="
    )
    with import_module("regions.scoping").in_every_region():
        index = pages.NewsIndexPage.objects.get(region__slug="kainuu", locale__language_code="fi")
        page = pages.NewsPage(
            title="Ajastettu", lead="Kerran.", published_on=now().date(), live=False
        )
        index.add_child(instance=page)
        page.go_live_at = now()
        page.save_revision(approved_go_live_at=now())
    yield
    until = time.monotonic() + 90
    while time.monotonic() < until and not page.live:
        page.refresh_from_db()
        time.sleep(1)  # between two looks
    entries = import_module("wagtail.models").PageLogEntry.objects.filter(page=page.pk)
    times = entries.filter(action__startswith="wagtail.publish").count()
    if times != 1:
        problems.append(f"the timed page was published {times} times")
    network.kill("beat2")


@contextmanager
def old_task(network: Network, problems: _Problems) -> Iterator[None]:
    """A task of yesterday's code, and one with yesterday's words."""
    app = import_module("celery").Celery(broker=network.environment["REDIS_URL"])
    app.send_task("network.tasks.of_yesterday", queue="default")
    app.send_task("network.health.tasks.tell_alive", args=["mail", 1, 2, 3], queue="mail")
    yield
    _expect_work(network, problems)


@contextmanager
def poison_task(network: Network, problems: _Problems) -> Iterator[None]:
    """A task that takes its worker along each time is not tried for ever."""
    network.kill("worker")
    network.python(
        "worker",
        "-m",
        "benchmarks.chaos.poison",
        "worker",
        "--queues",
        "default,mail,letters",
        *("--pool", "prefork", "-c", "2", "--hostname", "worker@%h", "--loglevel", "WARNING"),
    )
    app = import_module("celery").Celery(broker=network.environment["REDIS_URL"])
    app.send_task("benchmarks.chaos.poison.kill_worker", queue="default")
    yield
    tries, until = network.folder / "poison", time.monotonic() + 60
    while not tries.exists() and time.monotonic() < until:
        time.sleep(0.2)  # between two looks
    time.sleep(15)  # it would be tried again and again
    taken = len(tries.read_text()) if tries.exists() else 0
    if not 1 <= taken <= 4:
        problems.append(f"the poison was tried {taken} times")
    _expect_work(network, problems)
    network.kill("worker")
    network.work()


def _expect_work(network: Network, problems: _Problems) -> None:
    """The worker goes on with others' tasks."""
    redis = import_module("redis").Redis(port=network.redis_port)
    for key in redis.scan_iter("*health:*"):
        redis.delete(key)
    app = import_module("celery").Celery(broker=network.environment["REDIS_URL"])
    app.send_task("network.health.tasks.tell_alive", args=["default"], queue="default")
    until = time.monotonic() + 20
    while time.monotonic() < until:
        if any(redis.scan_iter("*health:default")):
            return
        time.sleep(0.2)  # between two looks
    problems.append("the worker does not go on")


FAULTS = [
    Fault("F24", "two beats", "what is due goes out once", two_beats, Expected(seconds=2)),
    Fault("F25", "a task of yesterday's code", "left aside, others go on", old_task, Expected()),
    Fault("F26", "a task that kills its worker", "3 tries, others go on", poison_task, _SENDING),
]
