"""The embedded servers as the rest of the project sees them: start, use, stop."""

from __future__ import annotations

import atexit
import fcntl
import io
import json
import logging
import os
import shutil
import signal
import subprocess
import sys
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import IO

from network.embedded.errors import EmbeddedError
from network.embedded.places import Place, lock_within, try_lock
from network.embedded.postgres_server import PostgresServer
from network.embedded.processes import NoSuchProcess, Process, end, last_lines
from network.embedded.redis_server import RedisServer

PROJECT = Path(__file__).resolve().parent.parent.parent
PATIENCE = 30.0
ERASE_PATIENCE = 5.0
logger = logging.getLogger(__name__)
_started: list[subprocess.Popen[bytes]] = []  # so that Python does not complain of living children


@dataclass
class Use:
    """Our use of one server: while ``users`` is open, it holds a shared lock."""

    place: Place
    users: IO[str]
    url: str

    def alive(self) -> bool:
        return self.place.kept()

    def let_go(self) -> None:
        """Give the server up; the last user waits until it has stopped."""
        with self.users as users:
            if try_lock(users) and self.place.kept():
                with suppress(NoSuchProcess, KeyError):
                    keeper = Process(self.place.read_state()["keeper"])
                    end(keeper, signal.SIGTERM, PATIENCE)


@dataclass
class Services:
    """The addresses of the servers asked for (empty for one that was not), and their end.

    A context manager; ``stop`` may be called twice.
    """

    database_url: str = ""
    redis_url: str = ""
    uses: list[Use] = field(default_factory=list)

    def failed(self) -> str:
        """Which server is gone for good (``postgres``, ``redis``), or an empty string."""
        return next((use.place.kind for use in self.uses if not use.alive()), "")

    def stop(self) -> None:
        """Give the servers up, Redis before PostgreSQL; those nobody else uses are stopped."""
        while self.uses:
            self.uses.pop().let_go()

    def __enter__(self) -> Services:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


def start(var: Path, *, postgres: bool = True, redis: bool = True) -> Services:
    """Start the servers asked for below ``var``, or join those that run there already.

    Raises EmbeddedError with a sentence when one does not start; none is left running then.
    """
    services = Services()
    try:
        if postgres:
            services.database_url = _join(services, Place(var.resolve(), "postgres"))
        if redis:
            services.redis_url = _join(services, Place(var.resolve(), "redis"))
    except BaseException:
        services.stop()
        raise
    return services


def ensure_environment(var: Path) -> None:
    """Give this process ``DATABASE_URL`` and ``REDIS_URL`` where the environment has none.

    For ``manage.py``: beside a running demo it joins that demo's servers; otherwise it starts them
    and stops them when the process ends. Ends the process with a sentence when they do not start.
    """
    postgres, redis = (not os.environ.get(name) for name in ("DATABASE_URL", "REDIS_URL"))
    if not (postgres or redis):
        return
    try:
        services = start(var, postgres=postgres, redis=redis)
    except (EmbeddedError, OSError) as error:
        sys.exit(str(error))
    if postgres:
        os.environ["DATABASE_URL"] = services.database_url
    if redis:
        os.environ["REDIS_URL"] = services.redis_url
    atexit.register(services.stop)


def erase(var: Path, *, postgres: bool = True, redis: bool = True) -> None:
    """Delete the servers' data below ``var``; refuses with EmbeddedError while it is in use."""
    wanted = [("postgres", PostgresServer)] * postgres + [("redis", RedisServer)] * redis
    for kind, server in wanted:
        place = Place(var.resolve(), kind)
        place.prepare()
        with place.lock("users") as users:
            if not lock_within(users, ERASE_PATIENCE):
                raise EmbeddedError(
                    f"The {kind} below {var} is in use by another command, perhaps a "
                    "`manage.py shell`. End it and try again."
                )
            if place.data.exists():
                if old := server(place).left_behind():
                    end(old, signal.SIGTERM, 10)
                shutil.rmtree(place.data)


def _join(services: Services, place: Place) -> str:
    place.prepare()
    users = place.lock("users")
    fcntl.flock(users, fcntl.LOCK_SH)  # waits while a keeper is stopping the server
    use = Use(place, users, "")
    services.uses.append(use)
    with place.lock("start") as gate:
        fcntl.flock(gate, fcntl.LOCK_EX)
        use.url = str(place.read_state().get("url", "")) if place.kept() else ""
        use.url = use.url or _start_keeper(place)
    return use.url


def _start_keeper(place: Place) -> str:
    log = place.log.with_name(f"{place.kind}-keeper.log")
    command = [sys.executable, "-m", "network.embedded.keeper", place.kind, str(place.var)]
    with log.open("w") as errors:
        keeper = subprocess.Popen(  # noqa: S603 — our own module, and a folder
            command,
            cwd=PROJECT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            start_new_session=True,
        )
    _started.append(keeper)
    with keeper.stdout or nullcontext(io.BytesIO()) as pipe:
        line = pipe.readline()
    for warning in log.read_text().splitlines():
        logger.warning("%s", warning)
    try:
        answer = json.loads(line)
    except ValueError:
        answer = {"error": f"The keeper of {place.kind} ended at once:\n{last_lines(log)}"}
    if "error" in answer:
        raise EmbeddedError(answer["error"])
    return str(answer["url"])
