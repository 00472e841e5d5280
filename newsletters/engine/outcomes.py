"""What became of a mail, from what the server said about it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsletters.engine.journal import LOST
from newsletters.engine.wire import PERMANENT, TEMPORARY
from newsletters.models import Delivery

State = Delivery.State
_OURS = re.compile(r"\b[45]\.7\.\d+|\b(SPF|DKIM|DMARC)\b")
"""Policy codes of RFC 3463 (x.7.x) judge the sender: Microsoft's 5.7.515, Google's 5.7.26, …"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One mail's new state; ``PENDING`` means that it has certainly not left."""

    delivery: int
    sending: int
    state: int
    code: int = 0
    reply: str = ""
    is_ours: bool = False
    """The server does not accept us: that says nothing about the person."""


def outcome_of(delivery: int, sending: int, code: int, reply: str = "") -> Outcome:
    """What an answer to a message or its recipient makes of the mail.

    A refusal of the sender leaves the mail waiting: it is put right, then sent.
    """
    if code == LOST:
        return Outcome(delivery, sending, State.IN_DOUBT, code, reply)
    if code < TEMPORARY:
        return Outcome(delivery, sending, State.SENT, code)
    if _OURS.search(reply):
        return Outcome(delivery, sending, State.DEFERRED, code, reply, is_ours=True)
    state = State.FAILED if code >= PERMANENT else State.DEFERRED
    return Outcome(delivery, sending, state, code, reply)
