"""The demo network running for tests: its own database, real web, worker and mail catcher."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from network import env
from network.supervisor.children import QUEUES, VIDEO_QUEUE
from tests import database

READY_SECONDS = 60


@dataclass(frozen=True)
class Demo:
    """Where the running demo answers."""

    port: int
    environment: dict[str, str]
    folder: Path
    database: str

    def url(self, region: str, path: str = "/") -> str:
        """An address for a browser, which resolves *.localhost by itself."""
        host = "localhost" if region == "verkosto" else f"{region}.localhost"
        return f"http://{host}:{self.port}{path}"

    def manage(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a management command on the demo's data."""
        return subprocess.run(
            [sys.executable, "manage.py", *arguments],
            cwd=env.PROJECT,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )


def free_ports(number: int) -> list[int]:
    """Ports that nothing listens on."""
    with ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(number)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]


def beside(url: str, name: str) -> str:
    """The same server's address with another database.

    By hand, because the embedded server's address has a socket folder where a host would be.
    """
    server, _, rest = url.rpartition("/")
    _old, mark, query = rest.partition("?")
    return f"{server}/{name}{mark}{query}"


@contextmanager
def running_demo(folder: Path) -> Iterator[Demo]:
    """Load the demo into a database of its own and serve it until the block ends."""
    name = database.named("demo")
    web, smtp, page = free_ports(3)
    environment = {
        **os.environ,
        "DATABASE_URL": beside(os.environ["DATABASE_URL"], name),
        "DJANGO_SETTINGS_MODULE": "network.settings.development",
        "DEBUG": "0",
        "VAR_DIR": str(folder),
        "WEB_PORT": str(web),
        "SMTP_PORT": str(smtp),
        "MAIL_PAGE_PORT": str(page),
        "EMAIL_URL": f"smtp://127.0.0.1:{smtp}",
        "MAIL_DIR": str(folder / "mail"),
        "PAGE_CACHE": "wrapper",
    }
    demo = Demo(web, environment, folder, name)
    database.copy(database.template(), name)
    try:
        done = demo.manage("load_demo", "--port", str(web))
        assert done.returncode == 0, done.stdout + done.stderr
        with ExitStack() as children:
            for command in _commands(web):
                children.enter_context(_child(command, demo))
            for port in (web, smtp):
                _await_port(port)
            yield demo
    finally:
        database.drop(name)


def _commands(web: int) -> list[list[str]]:
    granian = ["granian", "--interface", "wsgi", "network.wsgi:application"]
    worker = ["celery", "-A", "network", "worker", "--pool", "threads", "-c", "2"]
    return [
        [*granian, "--host", "127.0.0.1", "--port", str(web), "--blocking-threads", "2"],
        [*worker, "-Q", f"{QUEUES},{VIDEO_QUEUE}"],
        ["network.mailcatcher"],
    ]


@contextmanager
def _child(command: list[str], demo: Demo) -> Iterator[None]:
    log = demo.folder / f"{command[0]}.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", *command],
            cwd=env.PROJECT,
            env=demo.environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            yield
            assert process.poll() is None, f"{command[0]} ended:\n{log.read_text()[-2000:]}"
        finally:
            process.terminate()
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(5)


def _await_port(port: int) -> None:
    deadline = time.monotonic() + READY_SECONDS
    while time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise AssertionError(f"Nothing answers at port {port}.")
