"""Ready pages on the shortest way: uvicorn's own protocol, which writes them as soon as it has read
the request's head. All else goes the usual way, and means the same.

Building a request's scope, cycle and task costs more than finding and writing the page does
(``make bench-serving``). This leans on the inside of uvicorn's ``HttpToolsProtocol``; a uvicorn
that has changed there is found out by ``tests/pagecache/test_edge.py``, which runs through it.
"""

from __future__ import annotations

import time
from http import HTTPStatus

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from network.pagecache import edge
from network.pagecache.entries import OF_A_BODY, Entry, is_known
from network.pagecache.rules import Request
from network.pagecache.store import State

_READ = frozenset(
    (b"host", b"accept-encoding", b"if-none-match", b"cookie", b"user-agent", b"sec-purpose")
    + (b"range", b"referer")
)
_WITH_A_BODY = frozenset((b"content-length", b"transfer-encoding", b"expect"))


class ReadyProtocol(HttpToolsProtocol):
    """``uvicorn --http network.pagecache.ready:ReadyProtocol``."""

    _is_answered = False

    def on_headers_complete(self) -> None:
        """Write the page if it is ready and nothing else is on its way here."""
        page = self._ready() if self._is_idle() else b""
        self._is_answered = bool(page)
        if not page:
            super().on_headers_complete()
            return
        self.transport.write(page)
        self.server_state.total_requests += 1

    def on_body(self, body: bytes) -> None:
        """A ready page was asked for without one."""
        if not self._is_answered:
            super().on_body(body)

    def on_message_complete(self) -> None:
        """Wait for the next request, as after every answer."""
        if not self._is_answered:
            super().on_message_complete()
            return
        self._unset_keepalive_if_required()
        self.timeout_keep_alive_task = self.loop.call_later(
            self.timeout_keep_alive, self.timeout_keep_alive_handler
        )

    def _is_idle(self) -> bool:
        """Nothing is being answered on this connection, and it stays open afterwards."""
        return (
            (self.cycle is None or self.cycle.response_complete)
            and self.parser.get_method() == b"GET"
            and self.parser.get_http_version() == "1.1"
            and self.parser.should_keep_alive()
            and not self.parser.should_upgrade()
            and not self.flow.write_paused
            and not self.transport.is_closing()
        )

    def _ready(self) -> bytes:
        """The whole answer, head and body; empty when the usual way must be gone."""
        told: dict[bytes, bytes] = {}
        for name, value in self.headers:
            if name in _WITH_A_BODY:
                return b""
            if name in _READ:
                told[name] = value
        found = edge.current()
        path, _, query = self.url.decode("latin-1").partition("?")
        key = found.rules.key(
            Request(
                "GET",
                told.get(b"host", b"").decode("latin-1"),
                path,
                query,
                told.get(b"cookie", b"").decode("latin-1"),
            )
        )
        entry = found.store.get(key) if key else None
        if entry is None or found.store.state(entry, time.monotonic()) is not State.FRESH:
            return b""
        found.store.found["hit"] += 1
        if entry.visited:
            found.visits.note(entry.visited, "GET", told)
        return self._dated(entry, told)

    def _dated(self, entry: Entry, told: dict[bytes, bytes]) -> bytes:
        encoding = entry.encoding_for(told.get(b"accept-encoding", b""))
        known = told.get(b"if-none-match", b"")
        defaults = b"".join(b"%b: %b\r\n" % one for one in self.server_state.default_headers)
        if known and is_known(entry, known):
            return head_of(entry, encoding, HTTPStatus.NOT_MODIFIED) + defaults + b"\r\n"
        return head_of(entry, encoding, entry.status) + defaults + b"\r\n" + entry.bodies[encoding]


def head_of(entry: Entry, encoding: str, status: int) -> bytes:
    """Status line and headers in one piece, made once; without the empty line that ends them."""
    head = entry.heads.get((encoding, status))
    if head is None:
        headers = [*entry.headers[encoding], (b"x-cache", b"HIT")]
        if status == HTTPStatus.NOT_MODIFIED:
            headers = [one for one in headers if one[0] not in OF_A_BODY]
        line = f"HTTP/1.1 {int(status)} {HTTPStatus(status).phrase}\r\n".encode()
        head = line + b"".join(b"%b: %b\r\n" % one for one in headers)
        entry.heads[encoding, status] = head
    return head
