"""The engine against mail servers of every temper."""

from __future__ import annotations

import email
import threading
import time
from email.policy import default

import pytest
from django.db.models import Sum
from django.utils import timezone

from newsletters.engine.running import run
from newsletters.engine.sweeping import sweep
from newsletters.models import Delivery, SendingProgress, Subscription
from newsletters.tokens import message_id, open_reader_token
from tests.newsletters.letters import State, go

LEFT = {"LEFT": "SKIPPED"}


def counted(sending) -> dict[str, int]:
    rows = SendingProgress.objects.filter(sending=sending)
    return rows.aggregate(sent=Sum("sent"), failed=Sum("failed"), in_doubt=Sum("in_doubt"))


def test_everybody_gets_the_letter_once(sink, sending):
    made = go(sending(250))
    assert sink.accepted.total() == len(sink.accepted) == 250
    assert made.state == "done"
    assert made.total == 250
    assert counted(made) == {"sent": 250, "failed": 0, "in_doubt": 0}
    assert sink.connections <= 10
    go(made)
    assert sink.accepted.total() == 250


def test_a_server_without_pipelining_takes_the_letter_as_well(sink, sending, states):
    sink.faults.pipelining = False
    sink.faults.refused = {"lukija1@example.net": (550, "5.1.1 no such person")}
    made = go(sending(30))
    assert len(sink.accepted) == 29
    assert states(made)["lukija1@example.net"] == "FAILED"


def test_each_message_is_whole_and_the_persons_own(sink, sending):
    made = go(sending(["a@example.net", "b@example.net"]))
    for recipient, content in sink.messages:
        message = email.message_from_bytes(content, policy=default)
        row = Delivery.objects.get(sending=made, email=recipient)
        assert message["To"] == recipient
        assert message["Message-ID"] == message_id(row.pk)
        assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        way_out = message["List-Unsubscribe"].strip("<>")
        link = open_reader_token(way_out.rstrip("/").rpartition("/")[2])
        assert (link.subscriber, link.delivery) == (row.subscriber_id, row.pk)
        assert [part.get_content_type() for part in message.iter_parts()] == [
            "text/plain",
            "text/html",
        ]
        for part in message.iter_parts():
            assert "Hei, ystävät!" in part.get_content()
            assert way_out.rpartition("/lomakkeet/")[0] in part.get_content()
        assert b"\x00" not in content


@pytest.mark.parametrize(
    ("at", "reply", "state"),
    [
        ("RCPT", (550, "5.1.1 no such person"), "FAILED"),
        ("RCPT", (450, "4.2.0 greylisted"), "DEFERRED"),
        ("DATA", (452, "4.3.1 no room"), "DEFERRED"),
        ("DOT", (554, "5.6.0 we do not like it"), "FAILED"),
        ("DOT", (451, "4.3.0 later"), "DEFERRED"),
        ("MAIL", (550, "5.1.8 who are you"), "DEFERRED"),
        ("RCPT", (550, "5.7.515 not aligned"), "DEFERRED"),
    ],
)
@pytest.mark.parametrize("pipelining", [True, False])
def test_what_the_server_says_is_what_becomes_of_the_mail(
    sink, sending, states, at, reply, state, pipelining
):
    sink.faults.pipelining = pipelining
    sink.faults.at = {at: (1.0, *reply)}
    made = go(sending(3))
    assert set(states(made).values()) == {state}
    assert not sink.accepted
    row = Delivery.objects.filter(sending=made).first()
    assert row.code == reply[0]
    assert reply[1] in row.reply


def test_a_receiver_that_does_not_accept_us_stops_the_letter(sink, sending, states):
    sink.faults.at = {"DOT": (1.0, 550, "5.7.515 Access denied, sending domain does not pass")}
    made = go(sending(60))
    assert (made.state, made.pause) == ("paused", "sender")
    assert "FAILED" not in states(made).values()


def test_a_list_that_is_refused_by_many_stops(sink, sending, states):
    sink.faults.at = {"RCPT": (0.5, 550, "5.1.1 no such person")}
    made = go(sending(600))
    assert (made.state, made.pause) == ("paused", "refused")
    assert "PENDING" in states(made).values()


def test_a_deferred_mail_is_tried_again_when_it_is_due(sink, sending, states):
    sink.faults.at = {"RCPT": (1.0, 450, "4.2.0 greylisted")}
    made = go(sending(2))
    assert made.state == "sending"
    row = Delivery.objects.filter(sending=made).first()
    assert 100 < (row.next_at - timezone.now()).total_seconds() <= 120
    sink.faults.at = {}
    go(made)
    assert not sink.accepted  # not due yet
    Delivery.objects.update(next_at=timezone.now())
    assert go(made).state == "done"
    assert sink.accepted.total() == 2


def test_after_eight_tries_a_mail_has_failed(sink, sending, states):
    sink.faults.at = {"RCPT": (1.0, 450, "4.2.2 mailbox full")}
    made = go(sending(1))
    Delivery.objects.update(attempts=7, next_at=timezone.now())
    assert go(made).state == "done"
    assert set(states(made).values()) == {"FAILED"}
    assert counted(made)["failed"] == 1


def test_a_server_that_goes_away_in_the_middle_loses_nobody(sink, sending):
    sink.faults.away_after = 3
    made = go(sending(100))
    assert made.state == "done"
    assert sink.accepted.total() == len(sink.accepted) == 100


def test_a_connection_that_breaks_before_the_answer_leaves_that_mail_in_doubt(
    sink, sending, states
):
    sink.faults.cut_after_dot = 0.05
    made = go(sending(200))
    found = states(made)
    doubtful = {address for address, state in found.items() if state == "IN_DOUBT"}
    assert doubtful
    assert set(found.values()) == {"SENT", "IN_DOUBT"}
    assert sink.accepted.total() == len(sink.accepted) == 200  # nobody twice, all had arrived
    assert made.state == "done"
    assert counted(made)["in_doubt"] == len(doubtful)


def test_an_urgent_notice_is_sent_again_where_nobody_knows(sink, sending, states):
    sink.faults.cut_after_dot = 0.2
    made = go(sending(20, policy="least"))
    assert set(sink.accepted) == set(states(made))
    sink.faults.cut_after_dot = 0.0
    made = go(made)
    assert made.state == "done"
    assert set(states(made).values()) == {"SENT"}
    assert Delivery.objects.filter(sending=made, maybe_delivered=True).exists()


def test_what_was_in_doubt_once_is_never_called_failed(sink, sending, states):
    sink.faults.cut_after_dot = 1.0
    made = go(sending(1, policy="least"), seconds=1)
    sink.faults.cut_after_dot = 0.0
    sink.faults.at = {"RCPT": (1.0, 550, "5.1.1 gone")}
    Delivery.objects.filter(state=State.PENDING).update(attempts=2)
    go(made)
    assert set(states(made).values()) <= {"IN_DOUBT", "PENDING"}


@pytest.mark.parametrize("faults", [{"garbage": True}, {"greeting": (554, "no")}])
def test_a_server_that_speaks_no_smtp_costs_no_letter(sink, sending, states, faults):
    for name, value in faults.items():
        setattr(sink.faults, name, value)
    made = go(sending(5), seconds=6)
    assert "FAILED" not in states(made).values()
    assert set(sink.accepted) <= {a for a, s in states(made).items() if s != "PENDING"}


def test_without_any_server_the_letter_waits(settings, sink, sending, states, free_port):
    settings.LETTER_RELAYS = [f"smtp://127.0.0.1:{free_port}"]
    made = sending(5)
    sweep()
    clerk = run(seconds=20)
    assert clerk.is_away
    assert set(states(made).values()) == {"PENDING"}
    assert set(Delivery.objects.values_list("attempts", flat=True)) == {0}


def test_of_two_servers_one_is_enough(settings, sink, sending, free_port):
    settings.LETTER_RELAYS = [f"smtp://127.0.0.1:{free_port}", *settings.LETTER_RELAYS]
    assert go(sending(40)).state == "done"
    assert len(sink.accepted) == 40


def test_a_slow_server_is_waited_for(sink, sending):
    sink.faults.delay = 0.05
    assert go(sending(40)).state == "done"


def test_a_paused_letter_stands_still_and_goes_on_with_exactly_the_rest(sink, sending, states):
    sink.faults.delay = 0.02
    made = sending(400)
    sweep()
    type(made).objects.filter(pk=made.pk).update(state="sending")
    worker = threading.Thread(target=run, kwargs={"seconds": 20})
    worker.start()
    while sink.accepted.total() < 50:
        time.sleep(0.005)
    type(made).objects.filter(pk=made.pk).update(state="paused")
    paused, before = time.monotonic(), sink.accepted.total()
    worker.join(20)
    assert time.monotonic() - paused < 2
    assert sink.accepted.total() - before <= 60
    assert set(states(made).values()) == {"SENT", "PENDING"}
    type(made).objects.filter(pk=made.pk).update(state="sending")
    sink.faults.delay = 0
    assert go(made).state == "done"
    assert sink.accepted.total() == len(sink.accepted) == 400


def test_a_cancelled_letter_leaves_the_rest_out(sink, sending, states):
    made = sending(5)
    sweep()
    type(made).objects.filter(pk=made.pk).update(state="cancelled")
    go(made)
    assert not sink.accepted
    assert set(states(made).values()) == {"SKIPPED"}
    assert set(Delivery.objects.values_list("skip", flat=True)) == {"cancelled"}


def test_who_leaves_before_the_claim_gets_nothing(sink, sending, states):
    made = sending(["stays@example.net", "leaves@example.net"])
    sweep()
    Subscription.objects.filter(subscriber__email="leaves@example.net").update(state="left")
    go(made)
    assert set(sink.accepted) == {"stays@example.net"}
    assert states(made) == {"stays@example.net": "SENT", "leaves@example.net": "SKIPPED"}
