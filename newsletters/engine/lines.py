"""A worker's connections: as many as there is work for, each to a server that takes mail."""

from __future__ import annotations

import asyncio
from itertools import count

from django.conf import settings

from newsletters.engine.desk import Desk
from newsletters.engine.relays import Relay, relays
from newsletters.engine.service import talk_to_service
from newsletters.engine.talking import talk
from newsletters.engine.wire import Away, open_wire

_TRIES = 3
"""In a row without one mail taken, for each server; then a connection gives up."""
_PAUSE_SECONDS = 0.5


class Lines:
    """The tasks of one event loop that hand mails over."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._relays = [] if settings.MAIL_SERVICE else relays()
        self._next_relay = count()
        self._tasks: list[asyncio.Task[None]] = []
        self._gave_up = 0

    def __len__(self) -> int:
        return len(self._tasks)

    @property
    def all_gave_up(self) -> bool:
        """True when no connection is left and none could be opened."""
        return bool(self._gave_up) and all(task.done() for task in self._tasks)

    def staff(self, mails: int) -> None:
        """Open connections for so many mails, within ``LETTER_CONNECTIONS``."""
        alive = sum(not task.done() for task in self._tasks)
        for _line in range(min(mails, settings.LETTER_CONNECTIONS) - alive):
            self._tasks.append(asyncio.create_task(self._serve()))

    def check(self) -> None:
        """Raise what a connection died of, if it was a mistake of ours."""
        for task in self._tasks:
            if task.done() and not task.cancelled() and (error := task.exception()):
                raise error

    async def end(self, seconds: float) -> None:
        """Wait for answers on their way, then break what is left."""
        if not self._tasks:
            return
        _done, late = await asyncio.wait(self._tasks, timeout=seconds)
        for task in late:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self) -> None:
        if settings.MAIL_SERVICE:
            await talk_to_service(self._desk)
            return
        failures = 0
        while failures < _TRIES * len(self._relays):
            relay = self._relays[next(self._next_relay) % len(self._relays)]
            try:
                taken = await self._talk(relay)
            except Away:
                failures += 1
                await asyncio.sleep(_PAUSE_SECONDS * failures)
                continue
            if taken is None:
                return
            failures = 0 if taken else failures + 1
        self._gave_up += 1

    async def _talk(self, relay: Relay) -> int | None:
        """How many mails were taken before the connection went; None when none is left."""
        wire = await open_wire(relay, settings.BOUNCE_DOMAIN)
        try:
            await talk(wire, self._desk)
        except Away:
            return wire.taken
        except asyncio.CancelledError:
            wire.cut()
            raise
        finally:
            await wire.close()
        return None
