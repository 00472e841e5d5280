"""Sending again to those of whom it is not known that they got the letter: a person's decision."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from django.db import transaction

from newsletters.engine.waking import wake
from newsletters.models import Delivery, Sending, SendingProgress
from newsletters.sending.errors import StateChanged
from regions.activity import record
from regions.models import Deed

if TYPE_CHECKING:
    from network.users.models import User


class Which(StrEnum):
    """Whose mail goes again, and how the progress counts them."""

    DOUBT = "in_doubt"
    FAILED = "failed"


STATES = {Which.DOUBT: Delivery.State.IN_DOUBT, Which.FAILED: Delivery.State.FAILED}


@transaction.atomic
def send_again(*, sending: Sending, which: Which, actor: User | None = None) -> int:
    """Put the mails that failed, or that are in doubt, back into the queue; returns how many.

    Who is in doubt may get the letter twice: with the same Message-ID, so that most mail programmes
    show it once. Raises ``StateChanged`` unless the sending is on its way or done.
    """
    states = (Sending.State.SENDING, Sending.State.DONE)
    rows = Sending.objects.filter(pk=sending.pk, state__in=states)
    if rows.select_for_update(of=("self",)).first() is None:
        raise StateChanged
    count = _requeue(sending, which)
    if count:
        rows.update(state=Sending.State.SENDING, finished_at=None)
        SendingProgress.correct(sending.pk, **{which.value: -count})
        record(
            sending.region,
            actor,
            Deed.SENT_AGAIN,
            sending.letter.title,
            {"which": which.value, "mails": count},
        )
        transaction.on_commit(wake)
    return count


def _requeue(sending: Sending, which: Which) -> int:
    rows = Delivery.objects.filter(sending=sending, state=STATES[which]).exclude(email="")
    changes: dict[str, Any] = {"maybe_delivered": True} if which is Which.DOUBT else {}
    return rows.update(
        state=Delivery.State.PENDING,
        attempts=0,
        next_at=None,
        worker=None,
        lease_until=None,
        settled_at=None,
        **changes,
    )
