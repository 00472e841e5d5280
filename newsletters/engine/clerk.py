"""One worker's day: claim mails, let connections hand them over, settle what became of each.

The connections live in an event loop; PostgreSQL is spoken to in a thread beside it, so that a
claim of the next mails costs the connections nothing.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from network.metrics.counted import count_mail
from newsletters.engine.breaker import Breaker
from newsletters.engine.claiming import Claims
from newsletters.engine.desk import CHUNK, Desk, Mail
from newsletters.engine.journal import Journal
from newsletters.engine.lines import Lines
from newsletters.engine.outcomes import Outcome, State
from newsletters.engine.session import Session

_LOOK_SECONDS = 0.25
"""A pause, a cancellation and a full desk are noticed at least as often."""
Found = TypeVar("Found")
_FAREWELL_SECONDS = 20.0
"""So long a worker whose database is gone waits for answers that are on their way."""


class Clerk:
    """``run`` works until nothing is left to send, the time is over, or no server takes mail."""

    def __init__(self, session: Session, journal: Journal, *, seconds: float) -> None:
        self._session = session
        self._until = time.monotonic() + seconds
        self._claims = Claims(session)
        self._breaker = Breaker(session)
        self._desk = Desk(journal)
        self._lines = Lines(self._desk)
        self._stop = False
        self.sent = 0
        self.is_away = False
        """No mail server takes anything now."""
        self.is_clean = False
        """Nothing was left in the middle; else the sweeper reads the journal."""

    async def run(self) -> None:
        """Raises what the database raises; every answer that came is in the journal then."""
        with ThreadPoolExecutor(1) as thread:
            self._thread = thread
            try:
                while await self._work():
                    pass
            finally:
                self._desk.close()
                await self._lines.end(_FAREWELL_SECONDS)
            await self._settle()
        self.is_clean = self._desk.is_idle

    async def _work(self) -> bool:
        """One round; False when the day is over."""
        await self._stirred()
        self._lines.check()
        await self._settle()
        if self._lines.all_gave_up:
            self.is_away = True
            await self._clear()
            return False
        await self._withdraw()
        if time.monotonic() > self._until:
            await self._clear()
        elif len(self._desk) <= CHUNK:
            mails = await self._in_thread(self._claims.next)
            self._desk.put(mails)
            self._lines.staff(len(self._desk))
            if self._claims.are_slowed:
                return True
        return not self._desk.is_idle

    async def _stirred(self) -> None:
        if not self._lines and not self._claims.are_slowed:
            return  # the first round: there is nothing to wait for
        try:
            async with asyncio.timeout(_LOOK_SECONDS):
                await self._desk.stirred.wait()
        except TimeoutError:
            pass
        self._desk.stirred.clear()

    async def _settle(self) -> None:
        outcomes, self._desk.outcomes = self._desk.outcomes, []
        if outcomes:
            await self._in_thread(lambda: self._session.settle(outcomes))
            await self._in_thread(lambda: self._breaker.watch(outcomes))
            for state, count in Counter(one.state for one in outcomes).items():
                count_mail("letter", State(state).name.lower(), count)
            self.sent += sum(one.state == State.SENT for one in outcomes)

    async def _withdraw(self) -> None:
        """Give back mails of sendings that were paused, cancelled, or whose letter has changed."""
        if len(self._desk):
            wanted = await self._in_thread(self._claims.still_wanted)
            await self._give_back(self._desk.withdraw(wanted.__contains__))

    async def _clear(self) -> None:
        await self._give_back(self._desk.withdraw(lambda sending: False))

    async def _give_back(self, mails: list[Mail]) -> None:
        back = [Outcome(mail.id, mail.sending, State.PENDING) for mail in mails]
        if back:
            await self._in_thread(lambda: self._session.settle(back))

    async def _in_thread(self, work: Callable[[], Found]) -> Found:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)
