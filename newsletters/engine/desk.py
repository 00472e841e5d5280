"""What one worker has before it: mails that are claimed, and answers that wait to be settled."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from newsletters.engine.journal import Journal
from newsletters.engine.outcomes import Outcome, State
from newsletters.engine.wire import TEMPORARY

CHUNK = 100
"""So many answers are settled together; a pause reaches the worker as often."""


@dataclass(slots=True)
class Mail:
    """A claimed delivery. ``content`` makes the message when it is about to leave."""

    id: int
    sending: int
    envelope: bytes
    """MAIL, RCPT and DATA, a line each."""
    content: Callable[[], bytes]


class Desk:
    """Shared by a worker's connections; lives in one event loop."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.outcomes: list[Outcome] = []
        self.stirred = asyncio.Event()
        """Set when the clerk has something to do."""
        self._mails: deque[Mail] = deque()
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._held = 0
        self._closed = False

    def __len__(self) -> int:
        return len(self._mails)

    @property
    def holds_nothing(self) -> bool:
        """Every mail that was taken is accounted for, and settled."""
        return not self._held and not self.outcomes

    @property
    def is_idle(self) -> bool:
        """Nothing waits, nobody holds a mail, everything has been settled."""
        return not self._mails and self.holds_nothing

    def put(self, mails: list[Mail]) -> None:
        """Lay claimed mails on the desk."""
        self._mails.extend(mails)
        for _mail in mails:
            if not self._waiting:
                break
            self._wake_one()

    def take_now(self) -> Mail | None:
        """The next mail, if there is one."""
        if not self._mails:
            self.stirred.set()
            return None
        self._held += 1
        if len(self._mails) <= CHUNK:
            self.stirred.set()
        return self._mails.popleft()

    async def take(self) -> Mail | None:
        """The next mail, as soon as there is one; None when the day is over."""
        while not self._closed:
            if (mail := self.take_now()) is not None:
                return mail
            turn = asyncio.get_running_loop().create_future()
            self._waiting.append(turn)
            await turn
        return None

    def give_back(self, mail: Mail) -> None:
        """A mail that has certainly not left: it waits again, for any worker."""
        self.settle(Outcome(mail.id, mail.sending, State.PENDING))

    def settle(self, outcome: Outcome) -> None:
        """What became of a mail that was taken."""
        if outcome.state != State.PENDING:
            # A refusal of ourselves must not be read as one of the recipient later.
            code = TEMPORARY if outcome.is_ours else outcome.code
            self.journal.answered(outcome.delivery, code)
        self._held -= 1
        self.outcomes.append(outcome)
        if len(self.outcomes) >= CHUNK or not self._mails:
            self.stirred.set()

    def withdraw(self, wanted: Callable[[int], bool]) -> list[Mail]:
        """Take the mails of sendings that are not wanted any more off the desk."""
        gone = [mail for mail in self._mails if not wanted(mail.sending)]
        if gone:
            self._mails = deque(mail for mail in self._mails if wanted(mail.sending))
        return gone

    def close(self) -> None:
        """Nobody gets another mail."""
        self._closed = True
        while self._waiting:
            self._wake_one()

    def _wake_one(self) -> None:
        turn = self._waiting.popleft()
        if not turn.done():
            turn.set_result(None)
