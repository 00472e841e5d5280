"""A small Django-like server behind the edge, and a browser that says exactly what it is told."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Origin:
    """What renders: each page says how often it was rendered."""

    def __init__(self) -> None:
        self.port = 0
        self.forget()

    def forget(self) -> None:
        """Be as new."""
        self.asked: list[tuple[str, str, dict[str, str], bytes]] = []
        self.renders: Counter[str] = Counter()
        self.seconds = 0.0
        self.status = 200
        self.headers: dict[str, str] = {"X-Page-Tags": "p:1 s:1", "X-Page-Lasts": "600"}

    def reply(self, handler: BaseHTTPRequestHandler) -> None:
        """Answer as it was told."""
        length = int(handler.headers.get("Content-Length") or 0)
        body = handler.rfile.read(length)
        sent = {name.lower(): value for name, value in handler.headers.items()}
        self.asked.append((handler.command, handler.path, sent, body))
        self.renders[handler.path] += 1
        number = self.renders[handler.path]
        time.sleep(self.seconds)
        page = f"<p>{handler.path} {number}</p>{'kahvia ' * 300}".encode()
        handler.send_response(self.status)
        for name, value in {**self.headers, "Content-Type": "text/html"}.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(page)))
        handler.end_headers()
        if handler.command != "HEAD":
            handler.wfile.write(page)


@contextmanager
def running_origin() -> Iterator[Origin]:
    """An origin on a port of its own."""
    origin = Origin()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            origin.reply(self)

        do_POST = do_HEAD = do_GET

        def log_message(self, *_: Any) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    origin.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield origin
    finally:
        server.shutdown()
        server.server_close()


class Seen:
    """An answer as a browser gets it."""

    def __init__(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.status, self.headers, self.body = status, headers, body

    @property
    def found(self) -> str:
        """HIT, MISS, STALE, or empty for what Django has answered."""
        return self.headers.get("x-cache", "")


def asked(
    port: int, path: str = "/", *, method: str = "GET", body: bytes = b"", **headers: str
) -> Seen:
    """One request; underscores in the names of headers are hyphens."""
    connection = HTTPConnection("127.0.0.1", port, timeout=15)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    named.setdefault("Host", f"kainuu.localhost:{port}")
    connection.request(method, path, body=body or None, headers=named)
    reply = connection.getresponse()
    told = {name.lower(): value for name, value in reply.getheaders()}
    seen = Seen(reply.status, told, reply.read())
    connection.close()
    return seen
