"""The cache inside a web process, around Django as a WSGI application: nothing more to run.

For small installs and the demo. Where renders and ready pages share a process, a render makes ready
pages wait; ``edge`` is for those that have many readers.
"""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from http.client import responses
from typing import Any

from network.pagecache.answering import FETCHED, Answer, answer_from, entry_from, plain
from network.pagecache.entries import Entry
from network.pagecache.listening import Listener
from network.pagecache.rules import Request, Rules
from network.pagecache.settings import Settings
from network.pagecache.store import State, Store
from network.pagecache.unkept import Unkept
from network.pagecache.visits import Visits

Environ = dict[str, Any]
StartResponse = Callable[..., Any]
Application = Callable[[Environ, StartResponse], Iterable[bytes]]
Landed = tuple[Answer, Entry | None]

_SERVER = ("SERVER_NAME", "SERVER_PORT", "SERVER_PROTOCOL", "SCRIPT_NAME", "REMOTE_ADDR")
_PATIENCE_SECONDS = 20.0
_OURS = f"HTTP_{FETCHED.upper().replace('-', '_')}"


class Wrapper:
    """A WSGI application around another one."""

    def __init__(self, application: Application, settings: Settings) -> None:
        self.store = Store(settings.most_bytes)
        self.listener = Listener(self.store, settings.redis_url, settings.stream)
        self.visits = Visits(settings)
        self._application, self._scheme = application, settings.scheme
        self._rules = Rules(settings.port, settings.session_cookie, settings.languages)
        self._flights: dict[str, Future[Landed]] = {}
        self._lock = threading.Lock()
        self._unkept = Unkept()
        self._behind = ThreadPoolExecutor(1, thread_name_prefix="page cache")

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request."""
        environ.pop(_OURS, None)
        key = self._rules.key(_request_of(environ))
        if not key:
            self.store.found["beside"] += 1
            return self._application(environ, start_response)
        self.listener.start()  # here, because web servers fork
        entry, now = self.store.get(key), time.monotonic()
        if entry is not None:
            state = self.store.state(entry, now)
            if state is State.STALE:
                self._behind.submit(self._land, key, environ)
            if state is not State.DOUBTFUL:
                found = b"HIT" if state is State.FRESH else b"STALE"
                return self._give(environ, start_response, entry, found)
        elif self._unkept.has(key, now):
            self.store.found["beside"] += 1
            return self._application(environ, start_response)
        return self._fetch(key, environ, start_response, entry)

    def _fetch(
        self, key: str, environ: Environ, start_response: StartResponse, old: Entry | None
    ) -> Iterable[bytes]:
        answer, new = self._land(key, environ)
        entry = old if answer.failed else new
        if entry is not None:
            found = b"STALE" if answer.failed else b"MISS"
            return self._give(environ, start_response, entry, found)
        if answer.failed:
            return _sent(start_response, plain(answer), is_head=_is_head(environ))
        self.store.found["beside"] += 1
        return self._application(environ, start_response)

    def _give(
        self, environ: Environ, start_response: StartResponse, entry: Entry, told: bytes
    ) -> Iterable[bytes]:
        answer = answer_from(
            entry,
            accepted=environ.get("HTTP_ACCEPT_ENCODING", "").encode("latin-1"),
            known=environ.get("HTTP_IF_NONE_MATCH", "").encode("latin-1"),
            told=told,
        )
        self.store.found[told.decode().lower()] += 1
        if entry.visited:
            self.visits.start()
            self.visits.note(entry.visited, environ["REQUEST_METHOD"], _told_of(environ))
        return _sent(start_response, answer, is_head=_is_head(environ))

    def _land(self, key: str, environ: Environ) -> Landed:
        """One render a key, however many wait for it. Raises what the render raised."""
        with self._lock:
            flight = self._flights.get(key)
            if flight is None:
                mine = self._flights[key] = Future()
        if flight is not None:
            return flight.result(_PATIENCE_SECONDS)
        try:
            mine.set_result(self._bring(key, environ))
        except BaseException as problem:  # noqa: BLE001 — whoever waits must be told too
            mine.set_exception(problem)
        finally:
            with self._lock:
                del self._flights[key]
        return mine.result()

    def _bring(self, key: str, environ: Environ) -> Landed:
        turn = self.store.turn
        answer = _called(self._application, self._clean(key, environ))
        entry = entry_from(answer, time.monotonic())
        if entry is not None:
            self.store.put(key, entry, turn)
        elif not answer.failed:
            self._unkept.note(key, time.monotonic())
        return answer, entry

    def _clean(self, key: str, environ: Environ) -> Environ:
        """A request for the page of a key, with nothing of whoever asks."""
        kept = {name: environ[name] for name in _SERVER if name in environ}
        kept |= {name: value for name, value in environ.items() if name.startswith("wsgi.")}
        return kept | {
            "REQUEST_METHOD": "GET",
            "PATH_INFO": environ["PATH_INFO"],
            "QUERY_STRING": key.partition("?")[2],
            "HTTP_HOST": key.partition("/")[0],
            "HTTP_X_FORWARDED_PROTO": self._scheme,
            _OURS: "1",
            "wsgi.input": io.BytesIO(),
        }


def _request_of(environ: Environ) -> Request:
    return Request(
        method=environ["REQUEST_METHOD"],
        host=environ.get("HTTP_HOST", ""),
        path=environ.get("PATH_INFO", "/"),
        query=environ.get("QUERY_STRING", ""),
        cookie=environ.get("HTTP_COOKIE", ""),
    )


def _told_of(environ: Environ) -> dict[bytes, bytes]:
    names = {"HTTP_USER_AGENT", "HTTP_SEC_PURPOSE", "HTTP_RANGE"} & environ.keys()
    return {
        name[5:].lower().replace("_", "-").encode(): environ[name].encode("latin-1")
        for name in names
    }


def _is_head(environ: Environ) -> bool:
    return bool(environ["REQUEST_METHOD"] == "HEAD")


def _called(application: Application, environ: Environ) -> Answer:
    started: list[Any] = []

    def start_response(status: str, headers: list[tuple[str, str]], _problem: Any = None) -> Any:
        started[:] = [status, headers]

    pieces = application(environ, start_response)
    try:
        body = b"".join(pieces)
    finally:
        if hasattr(pieces, "close"):
            pieces.close()
    status, headers = started
    told = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers]
    return Answer(int(status.split()[0]), told, body)


def _sent(start_response: StartResponse, answer: Answer, *, is_head: bool) -> Iterable[bytes]:
    headers = [(k.decode("latin-1"), v.decode("latin-1")) for k, v in answer.headers]
    start_response(f"{answer.status} {responses.get(answer.status, 'Unknown')}", headers)
    return [b"" if is_head else answer.body]
