"""Workers that are killed, databases that go away: nobody lost, nobody twice, few in doubt."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from django.conf import settings as configured
from django.db import connection
from django.utils import timezone

from newsletters.engine.burying import GRACE, bury_dead
from newsletters.engine.journal import Journal, of_the_dead
from newsletters.engine.running import run
from newsletters.engine.session import Session
from newsletters.engine.sweeping import sweep
from newsletters.models import Delivery, MailWorker
from tests.newsletters.letters import State, go
from tests.regions.killing import Workers

CONNECTIONS = 10
MAILS, KILLS = 1_500, 5


@pytest.fixture
def workers(sink, letters_database):
    """Processes that send for ever, one of which is there."""
    with Workers(
        work,
        connection.settings_dict["NAME"],
        configured.LETTER_RELAYS[0],
        str(configured.LETTER_JOURNAL),
    ) as found:
        yield found


def work(database: str, relay: str, journals: str) -> None:
    """As any worker: rounds of the sweeper, and mails."""
    from regions.scoping import in_every_region
    from tests import database as databases

    databases.use(database)
    configured.LETTER_RELAYS = [relay]
    configured.LETTER_JOURNAL = Path(journals)
    with in_every_region():
        while True:
            sweep()
            run(seconds=3)
            time.sleep(0.05)


def until(question, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not question():
        assert time.monotonic() < end, "It has not come so far."
        time.sleep(0.005)


def judge(sink, sending, kills: int) -> set[str]:
    """Nothing is lost or repeated; what is in doubt is little. Returns who is in doubt."""
    sending.refresh_from_db()
    assert sending.state == "done"
    rows = dict(Delivery.objects.filter(sending=sending).values_list("email", "state"))
    doubtful = {email for email, state in rows.items() if state == State.IN_DOUBT}
    sent = {email for email, state in rows.items() if state == State.SENT}
    assert sent | doubtful == set(rows)
    assert sent <= set(sink.accepted), "Mails that are called delivered have not arrived."
    assert set(sink.accepted.values()) == {1}, "Somebody got the letter twice."
    assert len(doubtful) <= kills * CONNECTIONS
    return doubtful


@pytest.mark.short_cut
def test_workers_that_are_killed_at_any_moment_lose_nobody(sink, sending, workers):
    made = sending(MAILS)
    workers.start(), workers.start()
    for kill in range(1, KILLS + 1):
        until(lambda kill=kill: sink.accepted.total() >= kill * MAILS // (KILLS + 2))
        workers.kill()
        workers.start()
    until(lambda: type(made).objects.get(pk=made.pk).state == "done")
    judge(sink, made, KILLS)


def test_a_worker_killed_before_it_handed_anything_over_leaves_everything_waiting(
    sink, sending, workers, states
):
    sink.faults.hang_at = "MAIL"
    made = sending(50)
    workers.start()
    until(lambda: Delivery.objects.filter(state=State.CLAIMED).count() == 50)
    workers.kill()
    until(lambda: bury_dead() or not Delivery.objects.filter(state=State.CLAIMED).exists())
    assert set(states(made).values()) == {"PENDING"}
    assert set(Delivery.objects.values_list("attempts", flat=True)) == {0}


def test_a_worker_killed_behind_the_dot_leaves_at_most_its_connections_in_doubt(
    sink, sending, workers
):
    sink.faults.hang_at, sink.faults.hang_after = "DOT", 120
    made = sending(400)
    workers.start()
    until(lambda: sink.accepted.total() >= 120)
    until(lambda: sink.hanging >= 1)
    workers.kill()
    sink.faults.hang_at = ""
    until(lambda: go(made, seconds=5).state == "done")
    doubtful = judge(sink, made, 1)
    assert doubtful - set(sink.accepted), "Some had not arrived, and nobody could know."


def test_the_backend_of_a_worker_that_is_ended_repeats_nothing(sink, sending, states):
    sink.faults.delay = 0.01
    made = sending(300)
    sweep()
    errors: list[BaseException] = []

    def send() -> None:
        try:
            run(seconds=20)
        except psycopg.OperationalError as error:
            errors.append(error)

    worker = threading.Thread(target=send)
    worker.start()
    until(lambda: sink.accepted.total() >= 60)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' "
            "AND objid = %s AND granted AND pid <> pg_backend_pid()",
            [MailWorker.objects.latest("pk").pk],
        )
    worker.join(30)
    assert errors
    taken = sink.accepted.total()
    assert taken < 300
    sink.faults.delay = 0
    until(lambda: go(made, seconds=10).state == "done")
    assert judge(sink, made, 0) == set()


def test_a_claim_that_commits_after_its_worker_has_died_is_found(sink, sending):
    made = sending(5)
    sweep()
    session = Session()
    journal = Journal(session.key)
    journal.leave()  # the process is gone, its session is not
    assert bury_dead() == 0
    session.claim(made.pk, 5)
    assert bury_dead() == 0
    session.close()
    until(bury_dead)
    assert set(Delivery.objects.values_list("state", flat=True)) == {State.PENDING}


def test_a_worker_whose_process_lives_is_left_alone_though_its_session_is_gone(sink, sending):
    made = sending(5)
    sweep()
    session = Session()
    journal = Journal(session.key)
    session.claim(made.pk, 5)
    session.close()
    assert bury_dead() == 0
    journal.leave()
    until(bury_dead)


def test_a_worker_of_another_machine_is_waited_for_then_in_doubt(sink, sending, states):
    made = sending(5)
    sweep()
    session = Session()
    session.claim(made.pk, 5)
    session.close()
    MailWorker.objects.update(host="another")
    until(lambda: bury_dead() == 0)
    assert set(states(made).values()) == {"CLAIMED"}
    Delivery.objects.update(lease_until=timezone.now() - GRACE)
    until(bury_dead)
    assert set(states(made).values()) == {"IN_DOUBT"}


def test_a_journal_that_was_cut_short_says_what_it_says(settings, tmp_path):
    settings.LETTER_JOURNAL = tmp_path
    session_key = uuid4()
    journal = Journal(session_key)
    journal.intend(1), journal.intend(2), journal.answered(1, 250), journal.answered(3, 550)
    with of_the_dead(session_key) as entries:
        assert entries is None  # it is alive
    journal.leave()
    with journal.path.open("ab") as file:
        file.write(b"\x01\x00\x00")
    with of_the_dead(session_key) as entries:
        assert entries == {1: 250, 2: None, 3: 550}
    assert not journal.path.exists()
