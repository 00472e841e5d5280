"""What a process knows of a server that hangs, so that it does not wait for it again and again."""

from __future__ import annotations

import threading
import time

SECONDS = 1.0
"""How often a silent server is tried; between two tries nobody waits."""


class Silence:
    """While a server is silent one caller a second asks it, and the others are told at once:
    threads stay free for what needs no such server."""

    def __init__(self) -> None:
        self._next_try = 0.0
        self._lock = threading.Lock()

    def may_ask(self) -> bool:
        """Whether to ask; True for one a second while the server is silent."""
        if not self._next_try:
            return True
        with self._lock:
            now = time.monotonic()
            if self._next_try and now < self._next_try:
                return False
            self._next_try = now + SECONDS
            return True

    def begin(self) -> None:
        """The server has been silent for too long."""
        self._next_try = time.monotonic() + SECONDS

    def end(self) -> None:
        """The server has answered."""
        self._next_try = 0.0
