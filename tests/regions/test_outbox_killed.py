"""The post when its workers die: none lost, none twice, and at most one in doubt a kill."""

from __future__ import annotations

import time
from collections import Counter

import pytest
from django.db import connection

from regions.models import OutgoingMail
from regions.outbox import Post, post_all
from tests import factories
from tests.regions.killing import Counting, Workers, deliver_for_ever, mail_server

State = OutgoingMail.State
ON_THEIR_WAY = (State.WAITING, State.CLAIMED, State.HANDED)
MAILS, KILLS = 200, 3


@pytest.mark.short_cut
@pytest.mark.usefixtures("own_database")
def test_workers_that_are_killed_lose_no_mail_and_send_none_twice(monkeypatch):
    monkeypatch.setattr("regions.outbox.posting.wake", lambda: None)  # the broker has lost it
    addresses = [f"aino{number}@example.org" for number in range(MAILS)]
    mails = [
        Post(kind="events.nothing", about=number, key=str(number), email=email, language="fi")
        for number, email in enumerate(addresses)
    ]
    with mail_server() as (server, port):
        with Workers(work, connection.settings_dict["NAME"], port) as workers:
            workers.start(), workers.start()
            post_all(region=factories.region("kainuu"), mails=mails)
            for kill in range(1, KILLS + 1):
                server.wait_for(kill * MAILS // (KILLS + 2))
                workers.kill()
                workers.start()
            wait_until_settled()
        judge(server, addresses)


def work(database: str, port: int) -> None:
    """As any worker, with a letter for these tests."""
    from regions.outbox import Letter, letter_kind

    letter_kind("events.nothing")(lambda mail: Letter("Hei", [str(mail.about)]))
    deliver_for_ever(database, port)


def wait_until_settled(seconds: float = 30) -> None:
    until = time.monotonic() + seconds
    while OutgoingMail.objects.filter(state__in=ON_THEIR_WAY).exists():
        assert time.monotonic() < until, Counter(OutgoingMail.objects.values_list("state"))
        time.sleep(0.05)


def judge(server: Counting, addresses: list[str]) -> None:
    states = dict(OutgoingMail.objects.values_list("email", "state"))
    assert sorted(states) == sorted(addresses)
    in_doubt = [email for email, state in states.items() if state == State.IN_DOUBT]
    assert set(states.values()) <= {State.SENT, State.IN_DOUBT}
    assert len(in_doubt) <= KILLS
    assert max(server.accepted.values()) == 1, "none twice"
    sent = {email for email, state in states.items() if state == State.SENT}
    assert sent <= server.accepted.keys() <= sent | set(in_doubt), "none lost"
