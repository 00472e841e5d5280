"""What is decided about a sending. What leaves, and how fast, is ``newsletters.engine``'s work.

Each change of state is one conditional update or is made under the row's lock, so that two people,
or a person and the engine, never both succeed: the slower gets ``StateChanged``.
"""

from newsletters.sending.services.again import send_again
from newsletters.sending.services.approving import approve, decline, to_be_approved_anew
from newsletters.sending.services.deciding import ask, needs_second, send_letter, take_back
from newsletters.sending.services.steering import (
    cancel,
    cancel_of_retired,
    pause,
    pause_unpublished,
    resume,
)
from newsletters.sending.services.timing import confirm_missed, schedule, send_now

__all__ = [
    "approve",
    "ask",
    "cancel",
    "cancel_of_retired",
    "confirm_missed",
    "decline",
    "needs_second",
    "pause",
    "pause_unpublished",
    "resume",
    "schedule",
    "send_again",
    "send_letter",
    "send_now",
    "take_back",
    "to_be_approved_anew",
]
