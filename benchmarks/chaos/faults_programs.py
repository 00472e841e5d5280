"""Our own programs: killed, doubled, told to end, given what they do not know."""

from __future__ import annotations

import os
import signal
import socket
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from http.client import HTTPException
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest.mock import patch
from urllib.parse import urlencode

import psutil

from benchmarks.chaos.faults_servers import CONNECTIONS, session_of
from benchmarks.chaos.judging import Expected, Fault
from benchmarks.chaos.load import CUT, Publisher, read
from benchmarks.chaos.stage import Network
from tests.pagecache.origins import asked

_Problems = list[str]
_CUT = frozenset({200, CUT})


@contextmanager
def child_killed(network: Network, problems: _Problems) -> Iterator[None]:
    """A worker with forked children beside the other; one child is killed."""
    network.worker("forked", "letters,default", 2)
    parent, until = psutil.Process(network.processes["forked"].pid), time.monotonic() + 60
    while len(parent.children()) < 2 and time.monotonic() < until:
        time.sleep(0.2)  # between two looks
    time.sleep(2)  # they take part
    parent.children()[0].kill()
    yield
    if network.processes["forked"].poll() is not None:
        problems.append("the worker went with its child")
    network.kill("forked")


@contextmanager
def worker_killed(network: Network, problems: _Problems) -> Iterator[None]:
    network.kill("worker")
    yield
    network.work()


@contextmanager
def web_killed(network: Network, problems: _Problems) -> Iterator[None]:
    """While ten people register: each has a seat or has none, and the count is theirs."""
    registering = import_module("tests.events.registering")
    caring = import_module("tests.organisations.caring")
    with import_module("regions.scoping").in_every_region():
        occasion = registering.evening(title=f"Ilta {time.monotonic_ns()}")
    path = registering.form_of(occasion)
    pids = [child.pid for child in psutil.Process(network.processes["web"].pid).children()]
    words = [registering.told(email=f"p{one}@example.net") for one in range(10)]
    bodies = [one | {"form_token": caring.token_for(path)} for one in words]
    for number, body in enumerate(bodies):
        if number == 5:
            for pid in pids:
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
        _post(network, path, body)
    yield
    with import_module("regions.scoping").in_every_region():
        occasion.refresh_from_db()
        seated = occasion.registrations.filter(state="seated").count()
    if occasion.registered != seated:
        problems.append(f"{occasion.registered} seats for {seated} people")


@contextmanager
def slow_clients(network: Network, problems: _Problems) -> Iterator[None]:
    """200 sockets that never finish their first line."""
    with ExitStack() as stack:
        for _ in range(200):
            link = stack.enter_context(socket.create_connection(("127.0.0.1", network.web_port)))
            link.sendall(b"GET / HTTP/1.1\r\nHost: kai")
        yield


@contextmanager
def mail_down(network: Network, problems: _Problems) -> Iterator[None]:
    network.kill("smtp")
    yield
    network.mail_server()


@contextmanager
def mail_slow(network: Network, problems: _Problems) -> Iterator[None]:
    network.kill("smtp")
    network.mail_server(delay=1.0)
    yield
    network.kill("smtp")
    network.mail_server()


@contextmanager
def told_to_end(network: Network, problems: _Problems) -> Iterator[None]:
    """SIGTERM for the worker and the web server: what they have begun is finished."""
    network.processes["worker"].terminate()
    before = [read(network, f"/haku/?q=loppu{one}") for one in range(3)]
    web = network.processes.pop("web")
    web.terminate()
    worker = network.processes.pop("worker")
    if web.wait(30) not in {0, -signal.SIGTERM, 143} or worker.wait(30):
        problems.append("a program did not end well within 30 seconds")
    if any(one.status != 200 for one in before):
        problems.append("what had been asked before was not answered")
    network.web()
    network.work()
    network.await_page()
    yield


@contextmanager
def broken_row(network: Network, problems: _Problems) -> Iterator[None]:
    """A row of one page that no code can read: that page may fail, its neighbours may not."""
    with session_of(network) as session:
        row = session.execute(
            'UPDATE news_newspage SET body = \'[{"type": "paragraph", "value": {"a": 1}}]\''
            " WHERE page_ptr_id = (SELECT max(page_ptr_id) FROM news_newspage)"
            " RETURNING page_ptr_id"
        ).fetchone()
    page = import_module("news.models").NewsPage.objects.get(pk=row[0])
    seen = read(network, page.get_url())
    if seen.status != 200:
        problems.append(f"the page with the broken row answered {seen.status}")
    yield
    with session_of(network) as session:
        session.execute("UPDATE news_newspage SET body = '[]' WHERE page_ptr_id = %s", [row[0]])


@contextmanager
def search_emptied(network: Network, problems: _Problems) -> Iterator[None]:
    """The search's own table is lost; the sweep writes it again."""
    with session_of(network) as session:
        session.execute("TRUNCATE search_searchdocument CASCADE")
    yield
    words = [sys.executable, "manage.py", "shell", "-c"]
    words.append("from network.search.tasks import repair_search; repair_search()")
    network.start("repair", words).wait(60)
    with session_of(network) as session:
        found = session.execute("SELECT count(*) FROM search_searchdocument").fetchone()[0]
    if not found:
        problems.append("the search stays empty")


@contextmanager
def two_publishers(network: Network, problems: _Problems) -> Iterator[None]:
    """Both write below the same page, each in a transaction."""
    second, until = Publisher(network), time.monotonic() + 60
    while not second.told() and time.monotonic() < until:
        time.sleep(0.2)  # between two looks
    yield
    second.stop()
    lost, doubled = second.judge()
    if lost or doubled or not any(done for _title, done in second.told()):
        problems.append(f"of the second publisher's pages {lost} are lost, {doubled} doubled")


@contextmanager
def log_blocked(network: Network, problems: _Problems) -> Iterator[None]:
    """Nothing can be written to the log."""
    network.kill("web")

    def full(name: str, words: list[str]) -> Any:
        with Path("/dev/full").open("wb", buffering=0) as log:
            process = import_module("subprocess").Popen(
                words, env=network.environment, stdout=log, stderr=log, start_new_session=True
            )
        network.processes[name] = process
        return process

    with patch.object(network, "start", full):
        network.web()
    network.await_page()
    # The readers' own table begins while web is away, so what is promised is asked for here: pages
    # made anew, and pages that are not there, of which Django tells its log.
    for path, wanted in (("/haku/?q=kuoro", 200), ("/ei-ole-tallaista/", 404)):
        told = Counter(asked(network.web_port, path, **network.host).status for _ in range(20))
        if told != {wanted: 20}:
            problems.append(f"{path} answered {dict(told)}")
    yield
    network.kill("web")
    network.web()
    network.await_page()


def _post(network: Network, path: str, body: dict[str, Any]) -> None:
    kind = "application/x-www-form-urlencoded"
    words = {"Content-Type": kind, "Sec-Fetch-Site": "same-origin", **network.host}
    with suppress(OSError, HTTPException):
        asked(network.web_port, path, method="POST", body=urlencode(body).encode(), **words)


_GONE = Expected(fresh=_CUT, ready=_CUT, back_within=15, doubtful=CONNECTIONS)
_SENDING = Expected(doubtful=CONNECTIONS)
FAULTS = [
    Fault("F1", "a worker's child killed", "its work is done by others", child_killed, _SENDING),
    Fault("F2", "the worker killed", "its work is taken up again", worker_killed, _SENDING),
    Fault("F4", "web killed while ten register", "all of it or nothing", web_killed, _GONE),
    Fault(
        "F15", "two write below one page", "both are done, once each", two_publishers, Expected()
    ),
    Fault("F16", "the mail server away", "everything leaves later", mail_down, _SENDING),
    Fault("F18", "the mail server slow", "everything leaves, pages 200", mail_slow, _SENDING),
    Fault("F27", "200 slow clients", "others are answered", slow_clients, Expected()),
    Fault("F29", "a broken row of a page", "only its block is left out", broken_row, Expected()),
    Fault("F30", "the search's table lost", "pages 200, written again", search_emptied, Expected()),
    Fault("F31", "web and worker told to end", "what was begun is finished", told_to_end, _GONE),
    Fault("F38", "the log cannot be written", "pages 200", log_blocked, _GONE),
]
