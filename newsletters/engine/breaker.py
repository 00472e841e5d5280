"""Stopping a sending that does harm: when receivers refuse it, or us."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence

from newsletters.engine.outcomes import Outcome, State
from newsletters.engine.session import Session
from newsletters.models import Sending

WATCHED = 200
ENOUGH = 50
MOST_REFUSED = 0.2
"""A fifth of the last 200, once 50 have been answered: such a list is not what people asked for."""
MOST_OF_US = 20
"""Of the last 200 answers."""


class Breaker:
    """Watches the last answers of each sending. Nothing is marked as failed for a fault of ours."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._last: dict[int, deque[Outcome]] = defaultdict(lambda: deque(maxlen=WATCHED))

    def watch(self, outcomes: Sequence[Outcome]) -> None:
        """Pause what goes wrong."""
        for outcome in outcomes:
            if outcome.state != State.PENDING:
                self._last[outcome.sending].append(outcome)
        for sending in {outcome.sending for outcome in outcomes}:
            if reason := _reason(self._last[sending]):
                self._session.pause(sending, reason)
                self._last.pop(sending)


def _reason(last: deque[Outcome]) -> str:
    ours = sum(outcome.is_ours for outcome in last)
    if ours and (ours >= MOST_OF_US or ours == len(last)):
        return Sending.Pause.SENDER
    refused = sum(outcome.state == State.FAILED for outcome in last)
    if len(last) >= ENOUGH and refused > MOST_REFUSED * len(last):
        return Sending.Pause.REFUSED
    return ""
