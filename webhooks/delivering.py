"""Sending what waits: at least once, with growing pauses for a day.

A worker takes one message under a lease, posts it, and settles it. One that dies leaves a message
that another takes when the lease is over; the other service knows it by its id.
"""

from __future__ import annotations

import datetime as dt
import json
import time

from django.db import transaction
from django.utils import timezone

from network.links.posting import Posted, post
from regions.scoping import in_every_region
from webhooks.models import KEPT_FOR, Message, Target
from webhooks.pausing import pause
from webhooks.secrets import signatures

SLICE_SECONDS = 40.0
"""A task ends well before the broker would give it to another worker as well."""
LEASE = dt.timedelta(minutes=2)
_MINUTES = (1, 5, 15, 30, 60, 180, 360, 720)
PAUSES = tuple(dt.timedelta(minutes=one) for one in _MINUTES)
"""After each failure; together 23 hours."""
GONE = 410
State = Message.State


def deliver(*, seconds: float = SLICE_SECONDS) -> int:
    """Send what is due for so long; returns how many arrived. A target that fails is left for the
    rest of the run, so that one that hangs keeps no other waiting for long."""
    until, failing, arrived = time.monotonic() + seconds, set[int](), 0
    with in_every_region():
        while time.monotonic() < until and (message := _claim(failing)):
            if _send(message):
                arrived += 1
            else:
                failing.add(message.target_id)
    return arrived


@transaction.atomic
def _claim(failing: set[int]) -> Message | None:
    now = timezone.now()
    rows = Message.objects.filter(state=State.WAITING, next_at__lte=now, target__paused_at=None)
    rows = rows.exclude(target__in=failing).order_by("next_at", "pk")
    rows = rows.select_for_update(of=("self",), skip_locked=True).select_related("target__region")
    message: Message | None = rows.defer("target__region__outline").first()
    if message is not None:
        message.attempts, message.next_at = message.attempts + 1, now + LEASE
        message.save(update_fields=["attempts", "next_at"])
    return message


def _send(message: Message) -> bool:
    body = json.dumps(message.body, ensure_ascii=False, separators=(",", ":")).encode()
    stamp = int(time.time())
    headers = {
        "Content-Type": "application/json",
        "User-Agent": "Jarjestoverkko webhooks/1",
        "webhook-id": str(message.key),
        "webhook-timestamp": str(stamp),
        "webhook-signature": signatures(message.target, str(message.key), stamp, body),
    }
    return _settle(message, post(message.target.url, body, headers))


def _settle(message: Message, posted: Posted) -> bool:
    """Written down only by whoever holds the message still."""
    told = {"status": posted.status, "why": "" if posted.status else posted.why}
    mine = Message.objects.filter(pk=message.pk, attempts=message.attempts, state=State.WAITING)
    now = timezone.now()
    if posted.taken:
        mine.update(state=State.TAKEN, settled_at=now, **told)
        return True
    if posted.status == GONE:
        mine.update(state=State.FAILED, settled_at=now, **told)
        pause(target=message.target, because=Target.Reason.GONE)
    elif message.attempts > len(PAUSES):
        mine.update(state=State.FAILED, settled_at=now, **told)
        pause(target=message.target, because=Target.Reason.FAILING)
    else:
        mine.update(next_at=now + PAUSES[message.attempts - 1], **told)
    return False


def purge() -> int:
    """Delete what was told more than 30 days ago; returns how many."""
    with in_every_region():
        old = Message.objects.filter(created_at__lt=timezone.now() - KEPT_FOR)
        return int(old.delete()[0])
