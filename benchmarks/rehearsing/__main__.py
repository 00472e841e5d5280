"""``make rehearse-deploy``: two web processes behind nginx with ``deploy/nginx.conf``, people who
read and write all the time, a migration, and one process after the other replaced as
docs/operations.md says. Exit status 1 when one request fails.

No page cache stands between: each request reaches a web process, so nothing hides a gap.
"""

from __future__ import annotations

import os
import re
import signal
import statistics
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from benchmarks.chaos.stage import Network

QUIET_SECONDS = 3.0
_DRAIN_SECONDS = 1.5
"""nginx has begun nothing new at a process for so long before it is ended."""


@dataclass
class Stand:
    """Two web processes and the nginx before them."""

    network: Network
    folder: Path
    ports: tuple[int, int]
    started: dict[int, int] = field(default_factory=dict)
    """The process that answers at each port."""

    def web(self, port: int) -> None:
        """A web process as production starts it, without a page cache of its own."""
        stage = import_module("benchmarks.chaos.stage")
        words = ["-m", "granian", *stage.WEB_WORDS, "--port", str(port)]
        program = self.network.python(f"web-{port}", *words, "network.wsgi:application")
        self.started[port] = program.pid
        self.await_ready(port)

    def await_ready(self, port: int, seconds: float = 60) -> None:
        """Until ``/readyz`` says 200, and a page has been rendered once: code is loaded then."""
        asked = import_module("tests.pagecache.origins").asked
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            with suppress(OSError):
                if (
                    asked(port, "/readyz").status
                    == asked(port, "/", Host="lappi.localhost").status
                    == 200
                ):
                    return
            time.sleep(0.1)  # between two looks
        raise TimeoutError(f"Port {port} is not ready: {self.network.last_words()}")

    def send_to(self, *ports: int) -> None:
        """Let nginx begin new requests at these alone; those on their way are finished."""
        file = self.folder / "nginx.conf"
        text = file.read_text()
        for port in self.ports:
            down = "" if port in ports else " down"
            text = re.sub(
                rf"server 127\.0\.0\.1:{port}( down)?;", f"server 127.0.0.1:{port}{down};", text
            )
        file.write_text(text)
        os.kill(int((self.folder / "nginx.pid").read_text()), signal.SIGHUP)
        time.sleep(_DRAIN_SECONDS)  # nginx tells nobody when its old workers have gone

    def replace(self, port: int) -> None:
        """New code in the place of a process that nobody is sent to any more."""
        self.send_to(*(one for one in self.ports if one != port))
        program = self.network.processes.pop(f"web-{port}")
        program.terminate()
        program.wait(30)
        self.web(port)
        self.send_to(*self.ports)


def rehearse(say: Callable[[str], Any] = print) -> list[str]:
    """Do it; returns what failed."""
    stage = import_module("benchmarks.chaos.stage")
    nginx = import_module("tests.pagecache.test_nginx")
    with stage.network(only_web=True) as network:
        network.kill("web")
        network.environment["PAGE_CACHE"] = ""
        ports = (stage.free_port(), stage.free_port())
        folder = network.folder / "nginx"
        folder.mkdir(mode=0o711)
        stand = Stand(network, folder, ports)
        for port in ports:
            stand.web(port)
        both = f"{ports[0]}; server 127.0.0.1:{ports[1]}"
        with nginx.running_nginx(folder, edge=both, web=both) as door:
            return _deploy(stand, door, say)


def _deploy(stand: Stand, door: int, say: Callable[[str], Any]) -> list[str]:
    load = import_module("benchmarks.rehearsing.load").Load(door)
    release = import_module("benchmarks.rehearsing.release")
    project = import_module("network.env").PROJECT
    old = dict(stand.started)
    with load.running():
        time.sleep(QUIET_SECONDS)
        stand.network.environment |= release.write(stand.folder / "release", project)
        if stand.network.manage("migrate", "--no-input").wait(120):
            load.failures.append(f"migrate failed: {stand.network.last_words()}")
        for port in stand.ports:
            stand.replace(port)
        time.sleep(QUIET_SECONDS)
    if set(old.values()) & set(stand.started.values()):
        load.failures.append("an old process still answers")
    if not _is_migrated(release.COLUMN):
        load.failures.append("the migration was not made")
    _tell(load, say)
    return list(load.failures)


def _is_migrated(column: str) -> bool:
    with import_module("django.db").connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM information_schema.columns"
            " WHERE table_name = 'feedback_feedback' AND column_name = %s",
            [column],
        )
        return bool(cursor.fetchone()[0])


def _tell(load: Any, say: Callable[[str], Any]) -> None:
    asked, failed = sum(load.statuses.values()), len(load.failures)
    told = ", ".join(
        f"{status or 'cut'}: {count}" for status, count in sorted(load.statuses.items())
    )
    slow = statistics.quantiles(load.seconds, n=100)[94]
    say(f"rehearse-deploy: {asked} requests, {failed} failed ({told})")
    say(f"  95 of 100 were answered within {slow:.2f} s")
    for line in load.failures[:20]:
        say(f"  {line}")


def main() -> int:
    """Start the tests' servers for the template, then a network of its own."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    os.environ.setdefault("LOG_LEVEL", "ERROR")
    import_module("tests.servers")
    import_module("django").setup()
    return 1 if rehearse(lambda line: sys.stdout.write(f"{line}\n")) else 0


if __name__ == "__main__":
    sys.exit(main())
