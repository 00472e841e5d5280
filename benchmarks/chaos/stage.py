"""A whole network: its own PostgreSQL and Redis, web, worker, beat and a mail server."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import psutil

from benchmarks.mail.stage import CELERY, QUIET, Stage, free_port, wait_for_port
from network.embedded.cluster import NAME, programs
from network.embedded.places import Place
from network.embedded.postgres_server import PostgresServer
from network.embedded.processes import last_lines
from tests.pagecache.origins import asked

SHARED_TEMPORARY = 0o711
WEB_WORDS = ["--interface", "wsgi", "--host", "127.0.0.1", "--no-ws", "--blocking-threads", "8"]
WEB_WORDS += ["--workers", "1", "--backpressure", "128", "--workers-kill-timeout", "10"]
WEB_WORDS += ["--respawn-failed-workers", "--respawn-interval", "15"]


class Network(Stage):
    """The programs, and PostgreSQL whose processes can be stopped, hung and started again."""

    postgres: PostgresServer
    web_port: int
    relay_port: int

    @property
    def host(self) -> dict[str, str]:
        """The header of a region's site."""
        return {"Host": "kainuu.localhost"}

    @property
    def taken(self) -> Path:
        """What the mail server has taken, an address a line."""
        return self.folder / "taken"

    def web(self) -> None:
        """The web process with the page cache inside, as in the demo."""
        words = ["-m", "granian", *WEB_WORDS, "--port", str(self.web_port)]
        self.python("web", *words, "network.wsgi:application")

    def work(self, name: str = "worker") -> None:
        """A worker of all queues but films."""
        how = ["worker", "--queues", "default,mail,letters", "--pool", "threads", "-c", "4"]
        self.python(name, *CELERY, *how, "--hostname", f"{name}@%h", *QUIET)

    def mail_server(self, **faults: Any) -> None:
        """The receiving side, far away: a letter takes a while. With faults it does harm."""
        faults.setdefault("delay", 0.1)
        words = [str(self.relay_port), str(self.taken), json.dumps(faults)]
        self.python("smtp", "-m", "tests.newsletters.faultsink", *words)
        wait_for_port(self.relay_port)

    def begin(self, *, only_web: bool = False) -> None:
        """All programs, until the front page is given out ready."""
        if not only_web:
            self.mail_server()
            self.work()
            self.beat()
        self.web()
        self.await_page()

    def end(self) -> None:
        """Leave nothing behind, whatever of it has ended by itself."""
        for name in list(self.processes):
            with suppress(ProcessLookupError):
                self.kill(name)

    def await_page(self, seconds: float = 40) -> None:
        """Until the front page is kept."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            with suppress(OSError):
                if asked(self.web_port, "/", **self.host).found == "HIT":
                    return
            time.sleep(0.1)  # between two looks
        raise TimeoutError(f"No ready page; see {self.folder}/web.log")

    def last_words(self) -> str:
        """The end of each program's log."""
        logs = sorted(self.folder.glob("*.log"))
        return "".join(f"== {log.name}\n{last_lines(log, 12)}\n" for log in logs)

    def say(self, name: str, sent: signal.Signals) -> None:
        """A signal for a program and all that it has started."""
        os.killpg(self.processes[name].pid, sent)

    def postgres_processes(self) -> list[psutil.Process]:
        """The postmaster and all its backends."""
        server = psutil.Process(self.postgres.process_id())
        return [server, *server.children(recursive=True)]

    def stop_postgres(self) -> None:
        """``pg_ctl -m immediate stop``."""
        server = self.postgres.process
        if server is not None:
            server.send_signal(signal.SIGQUIT)
            server.wait(20)

    def hang_postgres(self) -> None:
        """Nobody of it runs, and every connection stays open."""
        for process in self.postgres_processes():
            with suppress(psutil.NoSuchProcess):
                process.suspend()

    def wake_postgres(self) -> None:
        """It goes on where it stood."""
        for process in self.postgres_processes():
            with suppress(psutil.NoSuchProcess):
                process.resume()

    def manage(self, *words: str, **extra: str) -> subprocess.Popen[bytes]:
        """A management command beside the network."""
        return self.python(f"manage-{words[0]}-{time.monotonic_ns()}", "manage.py", *words)


@contextmanager
def network(postgres_folder: Path | None = None, *, only_web: bool = False) -> Iterator[Network]:
    """The network, begun; Django here looks into its database until the block ends."""
    folder = Path(tempfile.mkdtemp(prefix="jv"))
    folder.chmod(SHARED_TEMPORARY)
    server = PostgresServer(Place(postgres_folder or folder, "postgres"))
    server.place.prepare()
    found: Network | None = None
    try:
        address = server.start()
        _fill(address)
        found = _made(folder, server, address)
        with looking_into(server):
            found.redis()
            found.begin(only_web=only_web)
            yield found
    finally:
        if found is not None:
            found.end()
            with suppress(psutil.NoSuchProcess):
                found.wake_postgres()
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _made(folder: Path, server: PostgresServer, address: str) -> Network:
    configured = import_module("django.conf").settings
    redis_port, relay_port = free_port(), free_port()
    relay = f"smtp://127.0.0.1:{relay_port}"
    environment = dict(os.environ) | {
        "DJANGO_SETTINGS_MODULE": "network.settings.development",
        "DATABASE_URL": address,
        "REDIS_URL": f"redis://127.0.0.1:{redis_port}/0",
        "EMAIL_URL": relay,
        "LETTER_RELAYS": relay,
        "LETTER_JOURNAL": str(folder / "journals"),
        "VAR_DIR": str(folder),
        "SECRET_KEY": configured.SECRET_KEY,
        "PAGE_CACHE": "wrapper",
        "WEB_PORT": "80",
        "LOG_LEVEL": "WARNING",
    }
    configured.LETTER_RELAYS, configured.LETTER_JOURNAL = [relay], folder / "journals"
    found = Network(folder, environment, redis_port)
    found.postgres, found.web_port, found.relay_port = server, free_port(), relay_port
    return found


def _fill(address: str) -> None:
    """The suite's template, brought over by PostgreSQL's own programs."""
    database = import_module("tests.database")
    tools = import_module("network.backup.programs")
    connection = import_module("django.db").connection
    template, usual = database.template(), connection.settings_dict["NAME"]
    if usual.endswith("_making"):  # the template was made just now, under this name
        database.use("postgres")
    source = connection.settings_dict | {"NAME": template}
    words = [tools.program("pg_dump"), "--no-owner", *tools.where(source)]
    dump = subprocess.Popen(  # noqa: S603 — PostgreSQL's own program
        words, stdout=subprocess.PIPE, env=tools.environment(source)
    )
    socket_folder = address.partition("@/")[2].rpartition("/")[0]
    into = [
        "-h",
        unquote(socket_folder),
        "-U",
        NAME,
        "-d",
        NAME,
        "-X",
        "-q",
        "-v",
        "ON_ERROR_STOP=1",
        "-f",
        "-",
        "-c",
        # As in production; the embedded server confirms what it writes half a second later.
        f'ALTER DATABASE "{NAME}" SET synchronous_commit = on',
    ]
    subprocess.run(  # noqa: S603 — PostgreSQL's own program
        [str(programs() / "psql"), *into], stdin=dump.stdout, check=True, stdout=subprocess.DEVNULL
    )
    if dump.wait():
        raise RuntimeError("The template could not be copied.")


@contextmanager
def looking_into(server: PostgresServer) -> Iterator[None]:
    """Django of this process on the network's own server."""
    connection = import_module("django.db").connection
    configured = import_module("django.conf").settings.DATABASES["default"]
    usual = {
        key: connection.settings_dict[key] for key in ("NAME", "USER", "HOST", "PORT", "PASSWORD")
    }
    own = {"NAME": NAME, "USER": NAME, "HOST": str(server.sockets), "PORT": "", "PASSWORD": ""}
    connection.close()
    connection.settings_dict.update(own)
    configured.update(own)
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict.update(usual)
        configured.update(usual)
