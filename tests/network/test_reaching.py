"""Asking other servers for a page without being led into our own network."""

from __future__ import annotations

import http.server
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress

import pytest

from network.links import reaching
from network.links.reaching import Answer, is_public, reach


def test_a_server_that_trickles_is_left(monkeypatch):
    """A byte now and then keeps a socket awake for ever."""
    monkeypatch.setattr(reaching, "is_public", lambda address: True)
    monkeypatch.setattr(reaching, "WHOLE_SECONDS", 0.4)
    listener = socket.create_server(("127.0.0.1", 0))
    monkeypatch.setattr(reaching, "_PORTS", {"http": listener.getsockname()[1]})
    over = threading.Event()

    def trickle() -> None:
        talk, _from = listener.accept()
        with talk, suppress(OSError):
            talk.sendall(b"HTTP/1.1 200 OK\r\nX-Long: ")
            while not over.wait(0.05):
                talk.sendall(b"x")

    thread = threading.Thread(target=trickle, daemon=True)
    thread.start()
    asking = threading.Thread(target=reach, args=["http://127.0.0.1/"], daemon=True)
    asking.start()
    asking.join(10)
    assert not asking.is_alive()
    over.set()
    thread.join(5)
    listener.close()


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1%eth0",
        "fc00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
    ],
)
def test_inner_addresses_are_not_public(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "2a00:1450:4026:805::200e", "::ffff:8.8.8.8"])
def test_addresses_of_the_world_are_public(address):
    assert is_public(address)


@pytest.mark.parametrize(
    ("address", "answer"),
    [
        ("http://127.0.0.1/", Answer.INNER),
        ("http://localhost/", Answer.INNER),
        ("http://2130706433/", Answer.INNER),
        ("http://[::1]/", Answer.INNER),
        ("http://169.254.169.254/latest/meta-data/", Answer.INNER),
        ("http://8.8.8.8:22/", Answer.REFUSED),
        ("http://user@8.8.8.8/", Answer.REFUSED),
        ("ftp://example.org/", Answer.WRONG),
        ("javascript:alert(1)", Answer.WRONG),
        ("http://", Answer.WRONG),
        ("http://[x/", Answer.WRONG),
        ("http://example.org:99999/", Answer.WRONG),
    ],
)
def test_what_leads_inwards_or_nowhere_is_never_asked(monkeypatch, address, answer):
    def never(*args: object, **kwargs: object) -> None:
        raise AssertionError("connected")

    monkeypatch.setattr(reaching.socket, "create_connection", never)
    assert reach(address) == answer


class Pages(http.server.BaseHTTPRequestHandler):
    """A web server of the world."""

    def do_HEAD(self) -> None:
        status = {"/gone": 404, "/shy": 405, "/broken": 500, "/closed": 403}.get(self.path, 200)
        if self.path.startswith("/to/"):
            self.send_response(302)
            self.send_header("Location", self.path.removeprefix("/to/"))
        else:
            self.send_response(status)
        self.end_headers()

    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/shy" else 403)
        self.end_headers()

    def log_message(self, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """``http://example.test`` is a server on loopback that counts as one of the world's."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    connect, port = reaching.socket.create_connection, server.server_address[1]
    known = {"example.test": "127.0.0.1"}
    resolve = reaching.resolved
    monkeypatch.setattr(
        reaching, "resolved", lambda host, port: known.get(host) or resolve(host, port)
    )
    monkeypatch.setattr(
        reaching.socket,
        "create_connection",
        lambda place, timeout: connect((place[0], port), timeout=timeout),
    )
    yield
    server.shutdown()
    server.server_close()


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize(
    ("path", "answer"),
    [
        ("/", Answer.FINE),
        ("", Answer.FINE),
        ("/päivä?a=ä b", Answer.FINE),
        ("/gone", Answer.GONE),
        ("/shy", Answer.FINE),
        ("/closed", Answer.REFUSED),
        ("/broken", Answer.SILENT),
        ("/to//gone", Answer.GONE),
        ("/to/http://127.0.0.1/", Answer.INNER),
        ("/to/http://169.254.169.254/x", Answer.INNER),
        ("/to/file:///etc/passwd", Answer.WRONG),
        ("/to//to//to//to//to//to//to//", Answer.REFUSED),
    ],
)
def test_a_page_of_the_world_answers_as_it_is(path, answer):
    assert reach(f"http://example.test{path}") == answer


def test_a_server_that_is_not_there_is_silent(monkeypatch):
    def away(*args: object, **kwargs: object) -> None:
        raise TimeoutError

    monkeypatch.setattr(reaching, "resolved", lambda host, port: "192.0.2.1")
    monkeypatch.setattr(reaching.socket, "create_connection", away)
    assert reach("https://example.test/") == Answer.SILENT
