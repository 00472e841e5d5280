"""The process that keeps one embedded server for as long as anybody uses it.

``python -m network.embedded.keeper postgres VAR`` starts the server, tells its address in one line
of JSON on standard output, starts it again should it crash, and stops it when the last user's lock
is gone. It belongs to no terminal, so Ctrl-C in one does not reach it.
"""

from __future__ import annotations

import json
import logging
import os
import signal
import sys
import time
from pathlib import Path
from types import FrameType
from typing import Any, Protocol

from network.embedded.errors import EmbeddedError
from network.embedded.places import Place, lock_within, try_lock
from network.embedded.postgres_server import PostgresServer
from network.embedded.processes import Process
from network.embedded.redis_server import RedisServer

TICK = 0.2
RESTARTS = 5
logger = logging.getLogger(__name__)


class Server(Protocol):
    """What a keeper asks of a server."""

    process: Process | None

    def start(self) -> str: ...
    def alive(self) -> bool: ...
    def stop(self) -> None: ...


SERVERS: dict[str, type[PostgresServer] | type[RedisServer]] = {
    "postgres": PostgresServer,
    "redis": RedisServer,
}


class Keeper:
    """Holds the keeper's lock of a place, and the server, until it is told or left alone."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.own = place.lock("keeper")
        self.users = place.lock("users")
        self.server: Server = SERVERS[place.kind](place)
        self.told_to_stop = False

    def run(self) -> int:
        """Start, report, watch, stop. Exit status 1 = it did not start or would not stay up."""
        if not lock_within(self.own, 5):  # others look for a moment whether we are there
            return 1
        try:
            self._start()
            report(self.place.read_state())
            return self._watch()
        except (EmbeddedError, OSError) as error:
            logger.exception("The keeper gives up.")
            report({"error": str(error)})
            return 1
        finally:
            self.server.stop()
            self.place.state.unlink(missing_ok=True)

    def hear(self, _signal: int, _frame: FrameType | None) -> None:
        """Signal handler: stop, whoever may be using the server."""
        self.told_to_stop = True

    def _start(self) -> None:
        url = self.server.start()
        pid = self.server.process.pid if self.server.process else 0
        self.place.write_state({"url": url, "pid": pid, "keeper": os.getpid()})

    def _watch(self) -> int:
        restarts = 0
        while not self.told_to_stop and not try_lock(self.users):
            if not self.server.alive():
                if restarts == RESTARTS:
                    logger.error("%s ended %d times; giving up.", self.place.kind, restarts + 1)
                    return 1
                restarts += 1
                logger.warning("%s ended by itself; starting it again.", self.place.kind)
                self._start()
            time.sleep(TICK)
        return 0


def report(message: dict[str, Any]) -> None:
    """Tell whoever started us, once, and let go of the pipe."""
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def main(kind: str, var: str) -> int:
    """Run the keeper of the server ``kind`` below the folder ``var``."""
    logging.basicConfig(format="%(message)s", level=logging.INFO)
    keeper = Keeper(Place(Path(var), kind))
    signal.signal(signal.SIGTERM, keeper.hear)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    return keeper.run()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
