"""Sends what no browser sends, byte for byte, and judges what comes back."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from django.core import mail
from django.core.signals import got_request_exception

from network.unreadable.telling import WithoutTraces
from network.users.models import User
from tests.isolation.crawl import undone
from tests.isolation.people import cookies_of
from tests.isolation.visitor import STAFF_HOST, Answer, _handler

TELLING = logging.getLogger(__name__)
"""What a run says while it lasts; nobody listens in a test."""
NOT_OFFERED = 501
"""What oEmbed has an address say that has no such format: an answer, not a fault."""
FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Probe:
    """One request. ``number`` is that of the entry that it tries; ``extra`` goes into the
    environment of WSGI as it is."""

    number: int
    method: str
    path: str
    query: str = ""
    body: bytes = b""
    kind: str = ""
    host: str = STAFF_HOST
    door: str = ""
    extra: dict[str, Any] = field(default_factory=dict, hash=False)

    def __str__(self) -> str:
        return f"{self.method} {self.host}{self.path[:90]}?{self.query[:60]} {self.body[:60]!r}"


@dataclass
class Found:
    """What came of many probes."""

    asked: dict[int, int] = field(default_factory=dict)
    doors: set[str] = field(default_factory=set)
    statuses: dict[int, int] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def note(self, probe: Probe, answer: Answer, logged: list[str]) -> None:
        """Count it, and keep it if it is a fault."""
        self.asked[probe.number] = self.asked.get(probe.number, 0) + 1
        self.statuses[answer.status] = self.statuses.get(answer.status, 0) + 1
        self.doors.add(probe.door or probe.path)
        if (answer.status >= 500 and answer.status != NOT_OFFERED) or logged:
            said = answer.error or "; ".join(logged)
            self.wrong(f"{probe.number}: {answer.status} to {probe}: {said[:300]}")

    def wrong(self, *sentences: str) -> None:
        """Keep these faults, and tell of them now: a whole run takes long."""
        self.faults += sentences
        for sentence in sentences:
            TELLING.info("%s", sentence)

    def __add__(self, more: Found) -> Found:
        total = Found(dict(self.asked), set(self.doors), dict(self.statuses), list(self.faults))
        for number, count in more.asked.items():
            total.asked[number] = total.asked.get(number, 0) + count
        for status, count in more.statuses.items():
            total.statuses[status] = total.statuses.get(status, 0) + count
        total.doors |= more.doors
        total.faults += more.faults
        return total


class Traces(logging.Handler):
    """Keeps the tracebacks that were written to the log."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.kept: list[str] = []
        self.addFilter(WithoutTraces())  # as the log has it (network/settings/base.py)

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info:
            self.kept.append(f"{record.name}: {record.exc_info[1]!r}")


@contextmanager
def watched() -> Iterator[Traces]:
    """All that is logged meanwhile goes to the watcher and nowhere else."""
    root, traces = logging.getLogger(), Traces()
    before, root.handlers = root.handlers, [traces]
    try:
        yield traces
    finally:
        root.handlers = before


class Sender:
    """Somebody, or nobody, who sends probes; each is undone before the next."""

    def __init__(self, user: User | None = None) -> None:
        self._cookies = "; ".join(f"{k}={v}" for k, v in cookies_of(user).items())

    def send(self, probe: Probe) -> Answer:
        """The answer; ``error`` says which exception made it."""
        errors: list[str] = []

        def note(sender: object, request: Any, **more: Any) -> None:
            import sys

            errors.append(repr(sys.exc_info()[1])[:300])

        got_request_exception.connect(note)
        try:
            with undone():
                response = _handler(self._environ(probe))
                body = b"".join(response) if response.streaming else response.content
        finally:
            got_request_exception.disconnect(note)
        headers = "\n".join(f"{name}: {value}" for name, value in response.headers.items())
        return Answer(response.status_code, headers, body, "", " ".join(errors))

    def _environ(self, probe: Probe) -> dict[str, Any]:
        environ: dict[str, Any] = {
            "REQUEST_METHOD": probe.method,
            "PATH_INFO": probe.path.encode("utf-8", "surrogateescape").decode("latin-1"),
            "QUERY_STRING": probe.query,
            "HTTP_HOST": probe.host,
            "SERVER_NAME": "localhost",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "127.0.0.1",
            "SCRIPT_NAME": "",
            "CONTENT_LENGTH": str(len(probe.body)),
            "CONTENT_TYPE": probe.kind,
            "HTTP_COOKIE": self._cookies,
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(probe.body),
            "wsgi.errors": io.BytesIO(),
            "wsgi.multiprocess": True,
            "wsgi.multithread": False,
            "wsgi.run_once": False,
        }
        return environ | probe.extra


def sent(sender: Sender, probes: Iterable[Probe]) -> Found:
    """Send them all and note what came of each."""
    found = Found()
    with watched() as traces, undone():
        for probe in probes:
            mail.outbox = []
            traces.kept.clear()
            found.note(probe, sender.send(probe), list(traces.kept))
    return found
