"""Delivering the post: each mail once, whatever dies on the way.

A mail's row says how far it has come, and every step is committed before the next: claimed by a
worker (with a lease), handed (from here the mail server may have it), then sent. A worker that dies
before handing leaves a mail that has certainly not left, and another worker takes it. One that dies
after handing leaves a mail of which nobody can know (no protocol without a common transaction can
tell): it is *in doubt*, shown to people and not sent again by itself. At most one a worker.
"""

from __future__ import annotations

import datetime as dt
import logging
import smtplib
import time
import uuid
from contextlib import suppress
from typing import Any

from django.core.mail import get_connection
from django.db import transaction
from django.utils import timezone, translation

from network.metrics.counted import count_mail
from regions.models import OutgoingMail
from regions.outbox.handing import Away, Later, Lost, Refused, hand_over
from regions.outbox.kinds import writer_of
from regions.outbox.letters import compose
from regions.scoping import in_every_region, inside

logger = logging.getLogger(__name__)

BATCH = 50
LEASE = dt.timedelta(seconds=120)
SLICE_SECONDS = 40.0
"""A task ends well before the broker would give it to another worker as well."""
MOST_ATTEMPTS = 8
AWAY_PAUSE = dt.timedelta(minutes=1)
State = OutgoingMail.State


def deliver(*, seconds: float = SLICE_SECONDS) -> int:
    """Deliver what is due for so long; returns how many mails left.

    Any number of workers may do this at once. Ends early when the mail server is away.
    """
    until, worker, sent = time.monotonic() + seconds, uuid.uuid4().hex, 0
    with in_every_region():
        recover()
        while time.monotonic() < until and (batch := _claim(worker)):
            delivered, goes_on = _deliver(batch, worker, until)
            sent += delivered
            if not goes_on:
                break
    return sent


def recover(now: dt.datetime | None = None) -> None:
    """Take up what workers that have died held."""
    moment = now or timezone.now()
    dead = OutgoingMail.objects.filter(lease_until__lt=moment)
    dead.filter(state=State.CLAIMED).update(state=State.WAITING, worker="", lease_until=None)
    dead.filter(state=State.HANDED).update(
        state=State.IN_DOUBT,
        settled_at=moment,
        lease_until=None,
        reason="The worker died while handing it over.",
    )


@transaction.atomic
def _claim(worker: str) -> list[OutgoingMail]:
    now = timezone.now()
    due = OutgoingMail.objects.filter(state=State.WAITING, next_at__lte=now)
    due = due.order_by("next_at", "pk").select_for_update(of=("self",), skip_locked=True)
    mails = list(
        due.select_related("region__site__regionsettings").defer("region__outline")[:BATCH]
    )
    OutgoingMail.objects.filter(pk__in=[mail.pk for mail in mails]).update(
        state=State.CLAIMED, worker=worker, lease_until=now + LEASE
    )
    return mails


def _deliver(batch: list[OutgoingMail], worker: str, until: float) -> tuple[int, bool]:
    """How many of the batch left, and whether the mail server still answers.

    What is not reached in time goes back at once, so that no lease runs out under a slow server.
    """
    connection, sent = get_connection(), 0
    try:
        connection.open()
        for number, mail in enumerate(batch):
            if time.monotonic() > until:
                _put_back(batch[number:], worker)
                break
            sent += _send(mail, connection, worker)
    except (Away, OSError, smtplib.SMTPException) as problem:
        logger.warning("The mail server takes no mail now; the post waits: %s", problem)
        _put_back(batch, worker, pause=AWAY_PAUSE)
        return sent, False
    finally:
        with suppress(OSError, smtplib.SMTPException):
            connection.close()
    return sent, True


def _put_back(
    mails: list[OutgoingMail], worker: str, *, pause: dt.timedelta = dt.timedelta()
) -> None:
    """Let those that are still only claimed wait again; it is no attempt of theirs."""
    rows = OutgoingMail.objects.filter(pk__in=[mail.pk for mail in mails], worker=worker)
    rows.filter(state=State.CLAIMED).update(
        state=State.WAITING, worker="", lease_until=None, next_at=timezone.now() + pause
    )


def _send(mail: OutgoingMail, connection: Any, worker: str) -> bool:
    with inside(mail.region), translation.override(mail.language):
        try:
            letter = writer_of(mail.kind)(mail)
            message = compose(mail, letter) if letter is not None else None
        except Exception:
            logger.exception("A mail of the kind %s could not be written.", mail.kind)
            _later(mail, worker, "It could not be written.")
            return False
    if message is None:
        return _settle(mail, worker, State.DROPPED, "", of=State.CLAIMED)
    return _hand(mail, message, connection, worker)


def _hand(mail: OutgoingMail, message: Any, connection: Any, worker: str) -> bool:
    """Hand it over unless the lease has run out meanwhile: then it is another's.

    Raises ``Away`` when the server takes nothing at all.
    """
    now = timezone.now()
    mine = _mine(mail, worker, State.CLAIMED).filter(lease_until__gt=now)
    if not mine.update(state=State.HANDED, lease_until=now + LEASE):
        return False
    try:
        hand_over(message, connection)
    except Away as problem:
        _later(mail, worker, str(problem), counts=False)
        raise
    except Later as problem:
        _later(mail, worker, str(problem))
    except Refused as problem:
        _settle(mail, worker, State.FAILED, str(problem))
    except Lost as problem:
        _settle(mail, worker, State.IN_DOUBT, str(problem))
    else:
        return _settle(mail, worker, State.SENT, "")
    return False


def _mine(mail: OutgoingMail, worker: str, state: str) -> Any:
    return OutgoingMail.objects.filter(pk=mail.pk, worker=worker, state=state)


def _settle(
    mail: OutgoingMail, worker: str, state: str, reason: str, *, of: str = State.HANDED
) -> bool:
    """True when a mail has been sent."""
    settled = _mine(mail, worker, of).update(
        state=state, reason=reason[:200], settled_at=timezone.now(), lease_until=None
    )
    if settled:
        count_mail("mail", state)
    return state == State.SENT


def _later(mail: OutgoingMail, worker: str, reason: str, *, counts: bool = True) -> None:
    """Try again after a while that doubles; after eight times it has failed.

    ``counts`` is False for what is the server's fault and not the mail's.
    """
    attempts = mail.attempts + counts
    rows = OutgoingMail.objects.filter(pk=mail.pk, worker=worker)
    if attempts >= MOST_ATTEMPTS:
        rows.update(
            state=State.FAILED,
            reason=reason[:200],
            settled_at=timezone.now(),
            lease_until=None,
        )
        count_mail("mail", State.FAILED)
        return
    pause = dt.timedelta(minutes=2**attempts) if counts else AWAY_PAUSE
    rows.update(
        state=State.WAITING,
        attempts=attempts,
        next_at=timezone.now() + pause,
        reason=reason[:200],
        worker="",
        lease_until=None,
    )
    count_mail("mail", "later")
