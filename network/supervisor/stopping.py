"""Ctrl-C, SIGTERM and a closed terminal, heard at safe moments only."""

from __future__ import annotations

import os
import select
import signal
from contextlib import suppress
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Stop(Exception):
    """Somebody asked the demo to stop."""


class Bell:
    """Turns signals into ``Stop``, raised from ``pause`` and nowhere else.

    Every wait of the supervisor is a ``pause``, so nothing is torn in the middle. Once stopping has
    begun nobody pauses any more, and further signals change nothing.
    """

    def __init__(self) -> None:
        self.rung = False
        self._reader, self._writer = os.pipe()
        os.set_blocking(self._writer, False)

    def listen(self) -> None:
        """Hear the signals from now on; for the main thread."""
        for sent in SIGNALS:
            signal.signal(sent, self._ring)

    def pause(self, seconds: float, *also: int) -> bool:
        """Wait so long, or until one of the files ``also`` can be read; then the answer is True."""
        if not self.rung:
            readable, _, _ = select.select([self._reader, *also], [], [], seconds)
        if self.rung:
            raise Stop
        return any(file in readable for file in also)

    def _ring(self, _signal: int, _frame: FrameType | None) -> None:
        self.rung = True
        with suppress(BlockingIOError):
            os.write(self._writer, b"!")
