"""When a sending that waits begins."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from newsletters.engine.waking import wake
from newsletters.models import Sending
from newsletters.sending.errors import StateChanged
from newsletters.sending.times import check_due
from regions.activity import record
from regions.models import Deed

if TYPE_CHECKING:
    from network.users.models import User

_State = Sending.State


def _set_due(sending: Sending, due_at: dt.datetime, *states: Sending.State) -> None:
    """Raises ``StateChanged`` when the sending is in none of the states."""
    rows = Sending.objects.filter(pk=sending.pk, state__in=states)
    if not rows.update(state=_State.SCHEDULED, due_at=due_at):
        raise StateChanged
    transaction.on_commit(wake)


@transaction.atomic
def schedule(*, sending: Sending, due_at: dt.datetime, actor: User | None = None) -> None:
    """Move a sending that waits, or that missed its time, to another time.

    Raises ``LetterNotReady`` for a time that has passed or is over a year away.
    """
    check_due(due_at)
    _set_due(sending, due_at, _State.SCHEDULED, _State.MISSED)
    record(sending.region, actor, Deed.SENT_LETTER, sending.letter.title)


@transaction.atomic
def send_now(*, sending: Sending) -> None:
    """Do not wait: the engine takes it at its next look."""
    _set_due(sending, timezone.now(), _State.SCHEDULED)


@transaction.atomic
def confirm_missed(*, sending: Sending, actor: User | None = None) -> None:
    """Send a letter that missed its time after all, now: a person says so, never the clock."""
    _set_due(sending, timezone.now(), _State.MISSED)
    record(sending.region, actor, Deed.RESUMED_LETTER, sending.letter.title)
