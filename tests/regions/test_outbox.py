"""The region's post: each mail once, and honest about what nobody can know."""

from __future__ import annotations

import datetime as dt
import socket
from collections.abc import Callable

import pytest
from django.utils import timezone

from regions.models import OutgoingMail, Region
from regions.outbox import Letter, Post, delivering, letter_kind, post, post_again, post_all
from regions.outbox.letters import message_id
from regions.scoping import NOTHING, limited_to
from regions.tasks import purge_mails
from tests import factories

pytestmark = pytest.mark.django_db
State = OutgoingMail.State
NOT_NEEDED, BROKEN = 900, 901


@letter_kind("tests.letter")
def letter(mail: OutgoingMail) -> Letter | None:
    if mail.about == BROKEN:
        raise ZeroDivisionError
    subject = "Järjestöilta\r\nBcc: kaikki@example.org"
    return (
        None if mail.about == NOT_NEEDED else Letter(subject, [".Piste\nalussa", f"{mail.about}"])
    )


def one(key: str = "1", **fields: object) -> Post:
    words = {"about": 1, "email": f"aino{key}@example.org", "language": "fi"} | fields
    return Post(kind="tests.letter", key=key, **words)


@pytest.fixture
def kainuu() -> Region:
    return factories.region("kainuu")


@pytest.fixture
def hurry(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """Deliver as if all that waits for a later attempt were due."""

    def go() -> int:
        OutgoingMail.objects.filter(state=State.WAITING).update(next_at=timezone.now())
        return delivering.deliver()

    return go


def states() -> list[str]:
    return list(OutgoingMail.objects.order_by("key").values_list("state", flat=True))


def test_a_mail_that_is_posted_twice_leaves_once(kainuu, inbox, committing):
    assert post(region=kainuu, mail=one())
    assert not post(region=kainuu, mail=one(email="toinen@example.org"))
    assert post_all(region=kainuu, mails=[one(), one("2"), one("2")]) == 1
    assert sorted(message["To"] for message in inbox.messages) == [
        "aino1@example.org",
        "aino2@example.org",
    ]
    assert delivering.deliver() == 0
    assert states() == [State.SENT] * 2


def test_what_a_mail_says_arrives_as_it_was_written(kainuu, inbox):
    post(region=kainuu, mail=one(language="sv"))  # a language that the region does not have
    with limited_to(NOTHING):
        delivering.deliver()
    (message,) = inbox.messages
    assert str(message["Subject"]).find("\n") == -1
    assert message["Bcc"] is None
    assert message["Content-Language"] == "fi"
    mail = OutgoingMail.objects.get()
    assert message["Message-ID"] == message_id(mail)
    text = message.get_payload()[0].get_payload(decode=True).decode()
    assert "\n.Piste\n" in text.replace("\r\n", "\n")
    assert text.startswith("Hei")


def test_a_letter_that_is_not_needed_any_more_is_dropped(kainuu, inbox):
    post(region=kainuu, mail=one(about=NOT_NEEDED))
    assert delivering.deliver() == 0
    assert states() == [State.DROPPED]
    assert not inbox.messages


def test_an_address_that_is_refused_is_not_tried_again_until_somebody_says_so(kainuu, inbox, hurry):
    post_all(region=kainuu, mails=[one("1", email="refused@example.org"), one("2")])
    assert (hurry(), hurry()) == (1, 0)
    failed = OutgoingMail.objects.get(state=State.FAILED)
    assert failed.reason.startswith("550")
    assert failed.settled_at is not None
    OutgoingMail.objects.filter(pk=failed.pk).update(email="oikea@example.org")
    assert post_again(mail=failed)
    assert not post_again(mail=failed), "it waits already"
    assert hurry() == 1
    assert [message["To"] for message in inbox.messages][-1] == "oikea@example.org"


def test_a_server_that_says_later_is_asked_again_after_longer_and_longer_pauses(
    kainuu, inbox, hurry
):
    inbox.handle_RCPT = answers("451 Try again")
    post(region=kainuu, mail=one())
    pauses = []
    for _attempt in range(delivering.MOST_ATTEMPTS - 1):
        before = timezone.now()
        hurry()
        mail = OutgoingMail.objects.get()
        pauses.append(round((mail.next_at - before).total_seconds() / 60))
        assert (mail.state, mail.worker) == (State.WAITING, "")
    assert pauses == [2, 4, 8, 16, 32, 64, 128]
    hurry()
    mail.refresh_from_db()
    assert (mail.state, mail.lease_until) == (State.FAILED, None)
    assert mail.reason == "451 Try again"


def test_a_letter_that_cannot_be_written_holds_up_no_other(kainuu, inbox, hurry):
    post_all(region=kainuu, mails=[one("1", about=BROKEN), one("2")])
    assert hurry() == 1
    assert states() == [State.WAITING, State.SENT]


def test_a_server_that_is_away_costs_no_attempt(kainuu, settings, hurry):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        settings.EMAIL_HOST, settings.EMAIL_PORT = free.getsockname()
    post_all(region=kainuu, mails=[one("1"), one("2")])
    for _round in range(delivering.MOST_ATTEMPTS + 1):
        assert hurry() == 0
    assert set(OutgoingMail.objects.values_list("state", "attempts")) == {(State.WAITING, 0)}
    assert OutgoingMail.objects.earliest("next_at").next_at > timezone.now()


def test_a_server_that_goes_away_is_left_in_peace_and_loses_nothing(kainuu, inbox, hurry):
    inbox.handle_RCPT = answers("421 Going down", after=1)
    post_all(region=kainuu, mails=[one(str(number)) for number in range(4)])
    assert hurry() == 1
    assert sorted(states()) == [State.SENT, *[State.WAITING] * 3]
    assert set(OutgoingMail.objects.values_list("attempts", flat=True)) == {0}
    del inbox.handle_RCPT
    assert hurry() == 3
    assert len(inbox.messages) == 4


def test_a_refusal_of_our_own_address_is_not_held_against_the_recipient(kainuu, inbox, hurry):
    inbox.handle_MAIL = answers("550 5.7.515 Your domain is not known here")
    post(region=kainuu, mail=one())
    hurry()
    assert states() == [State.WAITING]


@pytest.mark.parametrize(
    ("step", "state"),
    [("handle_MAIL", State.WAITING), ("handle_RCPT", State.WAITING), ("handle_DATA", "in_doubt")],
)
def test_only_a_connection_lost_after_the_message_leaves_a_doubt(kainuu, inbox, hurry, step, state):
    setattr(inbox, step, hangs_up)
    post(region=kainuu, mail=one())
    hurry()
    assert states() == [state]
    delattr(inbox, step)
    assert hurry() == (state == State.WAITING), "a mail in doubt does not leave again by itself"
    if state == State.IN_DOUBT:
        assert post_again(mail=OutgoingMail.objects.get())
        assert hurry() == 1


def test_what_a_dead_worker_held_is_taken_up_when_its_lease_has_run_out(kainuu, inbox):
    post_all(region=kainuu, mails=[one("1"), one("2"), one("3")])
    rows = OutgoingMail.objects.order_by("key")
    ago = timezone.now() - dt.timedelta(seconds=1)
    OutgoingMail.objects.update(state=State.CLAIMED, worker="dead", lease_until=ago)
    OutgoingMail.objects.filter(pk=rows[1].pk).update(state=State.HANDED)
    OutgoingMail.objects.filter(pk=rows[2].pk).update(lease_until=ago + dt.timedelta(minutes=1))
    assert delivering.deliver() == 1
    assert states() == [State.SENT, State.IN_DOUBT, State.CLAIMED]


def test_a_worker_whose_lease_has_run_out_sends_nothing_any_more(kainuu, inbox):
    post(region=kainuu, mail=one())
    (mail,) = delivering._claim("slow")
    OutgoingMail.objects.update(lease_until=timezone.now() - dt.timedelta(seconds=1))
    delivering.recover()
    sent, goes_on = delivering._deliver([mail], "slow", float("inf"))
    assert (sent, goes_on) == (0, True)
    assert not inbox.messages
    assert delivering.deliver() == 1


def test_what_a_slow_server_leaves_no_time_for_goes_back_at_once(kainuu, inbox, monkeypatch):
    post_all(region=kainuu, mails=[one("1"), one("2")])
    batch = delivering._claim("slow")
    assert delivering._deliver(batch, "slow", 0.0) == (0, True)
    assert states() == [State.WAITING] * 2
    assert delivering.deliver() == 2


def test_settled_mails_are_forgotten_after_a_month_and_waiting_ones_never(kainuu):
    post_all(region=kainuu, mails=[one("1"), one("2"), one("3")])
    old, newer, _waiting = OutgoingMail.objects.order_by("key")
    long_ago = timezone.now() - dt.timedelta(days=30, minutes=1)
    OutgoingMail.objects.update(created_at=long_ago)
    OutgoingMail.objects.filter(pk=old.pk).update(state=State.SENT, settled_at=long_ago)
    OutgoingMail.objects.filter(pk=newer.pk).update(state=State.SENT, settled_at=timezone.now())
    assert purge_mails() == 1
    assert states() == [State.SENT, State.WAITING]


def answers(words: str, *, after: int = 0):
    """A step of the server that says so, after so many times that went well."""
    times = []

    async def step(server, session, envelope, address=None, options=None):
        times.append(address)
        if len(times) > after:
            return words
        envelope.rcpt_tos.append(address)
        return "250 OK"

    return step


async def hangs_up(server, session, envelope, *_words):
    server.transport.abort()
    return "250 OK"
