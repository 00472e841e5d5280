"""What workers that have died held: settled from their journals, or given back.

A worker is dead when its advisory lock can be taken (its session is gone, so no claim of it can
still commit) and its journal can be locked (its process is gone, so nothing of it can still leave).
The journal of a worker on another machine cannot be read: its rows are left alone until their lease
has been over for ten minutes, and then nobody knows what became of them.
"""

from __future__ import annotations

import datetime as dt
import socket
from collections.abc import Iterable
from contextlib import closing

from django.utils import timezone

from newsletters.engine import journal
from newsletters.engine.outcomes import Outcome, State, outcome_of
from newsletters.engine.session import Session
from newsletters.models import Delivery, MailWorker

GRACE = dt.timedelta(minutes=10)


def bury_dead() -> int:
    """Settle what dead workers held; returns how many there were. Safe to repeat at any point."""
    found = list(MailWorker.objects.filter(ended_at=None).order_by("pk"))
    if not found:
        return 0
    with closing(Session.of_a_sweeper()) as session:
        return sum(_bury(worker, session) for worker in found)


def _bury(worker: MailWorker, session: Session) -> bool:
    if not session.take_lock(worker.pk):
        return False
    try:
        with journal.of_the_dead(worker.key) as entries:
            if entries is None and not _is_forgotten(worker):
                return False
            session.worker = worker.pk
            held = Delivery.objects.filter(worker=worker.pk, state=State.CLAIMED)
            rows = held.values_list("pk", "sending_id")
            if outcomes := list(_outcomes(rows, entries)):
                session.settle(outcomes)
            session.end()
        return True
    finally:
        session.release_lock(worker.pk)


def _is_forgotten(worker: MailWorker) -> bool:
    """No journal will be found: it died before it opened one, or on another machine long ago."""
    now = timezone.now()
    held = Delivery.objects.filter(worker=worker.pk, state=State.CLAIMED)
    if not held.exists():
        return worker.host == socket.gethostname() or worker.seen_at < now - GRACE
    return not held.filter(lease_until__gt=now - GRACE).exists()


def _outcomes(
    rows: Iterable[tuple[int, int]], entries: dict[int, int | None] | None
) -> Iterable[Outcome]:
    for delivery, sending in rows:
        if entries is None:
            yield outcome_of(
                delivery, sending, journal.LOST, "The worker and its journal are gone."
            )
        elif delivery not in entries:
            yield Outcome(delivery, sending, State.PENDING)
        else:
            code = entries[delivery]
            words = "The worker was stopped." if code is None else ""
            yield outcome_of(delivery, sending, code or journal.LOST, words)
