"""Our own programs: killed, doubled, told to end, given what they do not know."""

from __future__ import annotations

import os
import signal
import socket
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from contextlib import ExitStack, contextmanager, suppress
from http import HTTPStatus
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
    with ThreadPoolExecutor(10) as pool:
        asking = [pool.submit(_post, network, path, body) for body in bodies]
        wait(asking, timeout=20, return_when=FIRST_COMPLETED)  # some are in, others on their way
        for pid in pids:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
    told = Counter(one.result() for one in asking)
    promised = told[HTTPStatus.SEE_OTHER] + told[HTTPStatus.FOUND]
    yield
    with import_module("regions.scoping").in_every_region():
        occasion.refresh_from_db()
        seated = occasion.registrations.filter(state="seated").count()
    if occasion.registered != seated:
        problems.append(f"{occasion.registered} seats for {seated} people")
    if not 1 <= promised <= seated:
        problems.append(f"{promised} of {dict(told)} were promised a seat, {seated} have one")


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
    with ThreadPoolExecutor(3) as pool:
        with session_of(network) as session, session.transaction():
            session.execute("LOCK TABLE search_searchdocument IN ACCESS EXCLUSIVE MODE")
            paths = [f"/haku/?q=loppu{one}" for one in range(3)]
            asking = [pool.submit(read, network, path) for path in paths]
            until = time.monotonic() + 5
            while _waiting(session) < len(paths) and time.monotonic() < until:
                time.sleep(0.05)  # between two looks
            if _waiting(session) < len(paths):
                problems.append("no requests were under way, so nothing is proved")
            web, worker = network.processes.pop("web"), network.processes.pop("worker")
            web.terminate()
            worker.terminate()
            time.sleep(0.5)  # whoever drops what it has begun would do so now
        statuses = [one.result().status for one in asking]
    if web.wait(30) not in {0, -signal.SIGTERM, 143} or worker.wait(30):
        problems.append("a program did not end well within 30 seconds")
    if statuses != [200] * 3:
        problems.append(f"what had been asked before was answered {statuses}")
    network.web()
    network.work()
    network.await_page()
    yield


def _waiting(session: Any) -> int:
    return session.execute("SELECT count(*) FROM pg_locks WHERE NOT granted").fetchone()[0]


@contextmanager
def broken_row(network: Network, problems: _Problems) -> Iterator[None]:
    """A row of one page with parts that no code can read: what is whole beside them is shown."""
    with session_of(network) as session:
        row = session.execute(
            'UPDATE news_newspage SET body = \'[7, {"type": "text", "value": {"a": 1}},'
            ' {"type": "text"}, {"type": "quote", "value": null},'
            ' {"type": "text", "value": "<p>Ehjä osa.</p>"}]\''
            " WHERE page_ptr_id = (SELECT max(page_ptr_id) FROM news_newspage)"
            " RETURNING page_ptr_id"
        ).fetchone()
    page = import_module("news.models").NewsPage.objects.get(pk=row[0])
    seen = asked(network.web_port, page.get_url(), **network.host)
    if seen.status != 200 or "Ehjä osa." not in seen.body.decode():
        problems.append(f"the page with the broken row answered {seen.status}, not with the rest")
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


def _post(network: Network, path: str, body: dict[str, Any]) -> int:
    """The answer's status; 0 when there was none."""
    kind = "application/x-www-form-urlencoded"
    words = {"Content-Type": kind, "Sec-Fetch-Site": "same-origin", **network.host}
    try:
        return asked(
            network.web_port, path, method="POST", body=urlencode(body).encode(), **words
        ).status
    except (OSError, HTTPException):
        return CUT


# granian waits 15 seconds before it puts a new process in a dead one's place.
_GONE = Expected(fresh=_CUT, ready=_CUT, back_within=20, doubtful=CONNECTIONS)
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
