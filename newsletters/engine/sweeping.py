"""The round that keeps letters moving, whatever was lost: beat, every 15 seconds.

Each step looks at the rows alone and may be repeated, or broken off, anywhere. Two rounds at once
do no harm; the second finds nothing left to do.
"""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.db import connection, transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone

from newsletters.engine import settling
from newsletters.engine.burying import bury_dead
from newsletters.engine.editions import rewrite_editions, write_editions
from newsletters.engine.expanding import expand
from newsletters.engine.session import LOCKS
from newsletters.models import Delivery, LetterEdition, MailWorker, NewsletterPage, Sending
from newsletters.queries.window import window_of
from regions.scoping import in_every_region

logger = logging.getLogger(__name__)
GRACE = dt.timedelta(hours=1)
"""A letter that is later than this waits for a person: nobody wants Monday's letter on Thursday."""
SHARDS = 2
"""Workers that send at the same time, however many letters there are."""
_AT_WORK, _NEXT = 0, -1
"""Beside the locks of the workers, whose numbers begin at 1."""
State = Sending.State


def sweep() -> int:
    """One round, at once or after the one at work; returns how many workers are wanted that are
    not there."""
    with in_every_region(), _in_turn() as is_ours:
        if not is_ours:
            return 0
        bury_dead()
        settling.settle_deferred()
        settling.settle_cancelled()
        settling.settle_doubtful()
        _begin_due()
        _rewrite_stale()
        for sending in Sending.objects.filter(state=State.EXPANDING).select_related("letter"):
            expand(sending)
        settling.finish()
        return _wanted()


@contextmanager
def _in_turn() -> Iterator[bool]:
    """Whether this round is at work alone now; the locks go with their session.

    One waits while another works: what was decided meanwhile may have come too late for that one.
    A third leaves at once, since the one that waits has not begun to read.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s, %s)", (LOCKS, _NEXT))
        is_next = bool(cursor.fetchone()[0])
        if is_next:
            cursor.execute("SELECT pg_advisory_lock(%s, %s)", (LOCKS, _AT_WORK))
            cursor.execute("SELECT pg_advisory_unlock(%s, %s)", (LOCKS, _NEXT))
    try:
        yield is_next
    finally:
        if is_next:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s, %s)", (LOCKS, _AT_WORK))


def _begin_due() -> None:
    now = timezone.now()
    due = Sending.objects.filter(state=State.SCHEDULED)
    due.filter(due_at__lte=now - GRACE).update(state=State.MISSED)
    for sending in due.filter(due_at__lte=now).select_related("letter", "region__site"):
        if sending.region.site is None:  # the region was retired meanwhile
            due.filter(pk=sending.pk).update(state=State.CANCELLED, finished_at=now)
        elif not sending.letter.live:
            _pause(sending, Sending.Pause.UNPUBLISHED)
        else:
            _begin(sending)


def _begin(sending: Sending) -> None:
    """Write the editions and let the recipients be gathered, or neither."""
    sending.since, _now = window_of(sending.letter)
    sending.until = timezone.now()
    _written(sending, _write_and_begin)


@transaction.atomic
def _write_and_begin(sending: Sending) -> None:
    write_editions(sending)
    rows = Sending.objects.filter(pk=sending.pk, state=State.SCHEDULED)
    begun = {"since": sending.since, "until": sending.until, "started_at": sending.until}
    if rows.update(state=State.EXPANDING, **begun):
        key = sending.letter.translation_key
        NewsletterPage.objects.filter(translation_key=key).update(sent_at=sending.until)
    else:  # somebody took it back meanwhile
        sending.editions.all().delete()


def _rewrite_stale() -> None:
    stale = LetterEdition.objects.filter(sending=OuterRef("pk"), is_stale=True)
    rows = Sending.objects.filter(Exists(stale), state__in=(State.SENDING, State.EXPANDING))
    for sending in rows.select_related("letter", "region__site"):
        _written(sending, rewrite_editions)


def _written(sending: Sending, write: Callable[[Sending], None]) -> bool:
    """A letter that cannot be written stands still and says so; the others go on."""
    try:
        write(sending)
    except Exception:
        logger.exception("The letter %s could not be written.", sending.letter_id)
        _pause(sending, Sending.Pause.UNWRITTEN)
        return False
    return True


def _pause(sending: Sending, reason: str) -> None:
    moving = (State.SCHEDULED, State.EXPANDING, State.SENDING)
    rows = Sending.objects.filter(pk=sending.pk, state__in=moving)
    rows.update(state=State.PAUSED, pause=reason)


def _wanted() -> int:
    """Workers that should be sending and are not there."""
    waiting = Delivery.objects.filter(sending=OuterRef("pk"), state=Delivery.State.PENDING)
    if not Sending.objects.filter(Exists(waiting), state=State.SENDING).exists():
        return 0
    return max(0, SHARDS - MailWorker.objects.filter(ended_at=None).count())
