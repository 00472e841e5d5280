"""Holding a letter back while it does harm to the sender's name."""

from __future__ import annotations

import logging

from newsletters.models import Sending
from newsletters.returns.queries import Kind, returned, sent_of

logger = logging.getLogger(__name__)

COMPLAINTS = (5, 0.002)
SENDER = (3, 0.01)
REFUSED = (20, 0.10)
"""At least so many mails, and more than this share of what was sent. One mail alone never holds a
letter back: whoever got it could have forged its bounce."""

_REASONS = (
    (Sending.Pause.COMPLAINTS, COMPLAINTS, (Kind.COMPLAINT,)),
    (Sending.Pause.SENDER, SENDER, (Kind.SENDER,)),
    (Sending.Pause.REFUSED, REFUSED, (Kind.HARD, Kind.SOFT, Kind.SENDER)),
)


def hold_back(sending: Sending) -> Sending.Pause | None:
    """Pause a sending that is under way when too much of it comes back; the reason, or None.

    Conditional: what a person has paused or cancelled meanwhile stays as it is.
    """
    on_its_way = Sending.objects.filter(pk=sending.pk, state=Sending.State.SENDING)
    if not on_its_way.exists():
        return None
    sent = sent_of(sending)
    for reason, (least, share), kinds in _REASONS:
        found = returned(sending, *kinds)
        if found >= least and found > share * sent:
            if not on_its_way.update(state=Sending.State.PAUSED, pause=reason):
                return None
            logger.warning("Sending %d is paused (%s): %d of %d.", sending.pk, reason, found, sent)
            return reason
    return None
