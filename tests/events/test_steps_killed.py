"""A worker that dies while it does a step: before the commit nothing, after it nothing twice."""

from __future__ import annotations

import datetime as dt
import os
import signal
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction
from django.utils import timezone

from events.evenings.running import run_due_steps
from events.models import Step
from regions.models import OutgoingMail
from tests import factories
from tests.events.evening import evening, registered, step_of
from tests.regions.killing import Workers, join

PEOPLE = 30


@pytest.mark.usefixtures("own_database")
def test_a_worker_killed_before_the_commit_has_done_nothing_and_after_it_all(monkeypatch):
    monkeypatch.setattr("regions.outbox.posting.wake", lambda: None)
    occasion = evening(factories.region("kainuu"), days=3)
    for number in range(PEOPLE):
        registered(occasion, number)
    step = step_of(occasion, "remind")
    Step.objects.exclude(pk=step.pk).delete()
    Step.objects.update(due_at=timezone.now() - dt.timedelta(minutes=5), held="")
    name = connection.settings_dict["NAME"]

    die_in(run_and_die, name, "regions.outbox.posting.post_all")
    assert (step_of(occasion, "remind").state, OutgoingMail.objects.count()) == ("waiting", 0)

    with transaction.atomic():  # another worker has it
        Step.objects.select_for_update().get(pk=step.pk)
        with ThreadPoolExecutor(1) as other:
            assert other.submit(beat).result(timeout=10) == 0

    die_in(run_and_die, name, "regions.outbox.posting.wake")
    assert (step_of(occasion, "remind").state, OutgoingMail.objects.count()) == ("done", PEOPLE)
    assert run_due_steps() == 0
    assert OutgoingMail.objects.count() == PEOPLE


def beat() -> int:
    try:
        return run_due_steps()
    finally:
        connection.close()


def die_in(work, *words) -> None:
    """Until the process has killed itself."""
    with Workers(work, *words) as workers:
        process = workers.start()
        process.join(20)
        assert process.exitcode == -signal.SIGKILL


def run_and_die(database: str, point: str) -> None:
    """Do what is due, and die at the end of a function: in the transaction, or after it."""
    from regions.outbox import posting

    join(database, 9)
    name = point.rpartition(".")[2]
    real = getattr(posting, name)

    def fatal(**words):
        if name == "post_all":
            real(**words)
        os.kill(os.getpid(), signal.SIGKILL)

    setattr(posting, name, fatal)
    if name == "post_all":
        from events.evenings import doing

        doing.post_all = fatal
    run_due_steps()
