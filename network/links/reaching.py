"""Asking another server whether a page is there, without being led into our own network.

The address is resolved once, every answer must be public, and the connection goes to the very
address that was looked at: a name that changes its mind in between (DNS rebinding) gains nothing.
Redirects are followed by the same rules.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import SplitResult, urljoin, urlsplit

SECONDS = 5
WHOLE_SECONDS = 15
"""For one answer, however slowly it trickles."""
REDIRECTS = 4
_PORTS = {"http": 80, "https": 443}
_UNSURE = {401, 403, 405, 406, 429, 501, 503, 999}
"""Answers of servers that do not like programs or HEAD: nothing is known of the page."""
HEADERS = {"User-Agent": "Mozilla/5.0 (compatible; Jarjestoverkko link check)", "Accept": "*/*"}


FAILURES = (OSError, http.client.HTTPException)
"""What asking raises where nobody answers, or not in HTTP."""


@dataclass(frozen=True)
class Place:
    """A host and the public address of it that was looked at."""

    host: str
    port: int
    address: str


class Answer(StrEnum):
    """What came of it."""

    FINE = "fine"
    GONE = "gone"
    SILENT = "silent"
    REFUSED = "refused"
    INNER = "inner"
    WRONG = "wrong"


def is_public(address: str) -> bool:
    """Whether anybody's mail programme could go there: no loopback, link-local, private or reserved
    address, nor such a one inside IPv6 (RFC 4291, 6890)."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo or (None, None))[1]
        if inner is not None:
            return is_public(str(inner))
        if found in ipaddress.ip_network("64:ff9b::/96"):
            return is_public(str(ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)))
    return found.is_global and not found.is_multicast


def reach(address: str) -> Answer:
    """Ask for the head of a page; never raises."""
    for _attempt in range(REDIRECTS + 1):
        try:
            parts = urlsplit(address)
            answer, onward = _ask(parts)
        except (ValueError, UnicodeError):
            return Answer.WRONG
        except FAILURES:
            return Answer.SILENT
        if not onward:
            return answer
        address = urljoin(address, onward)
    return Answer.REFUSED


def _ask(parts: SplitResult) -> tuple[Answer, str]:
    """The answer, or where it leads on. Raises ``ValueError`` for what is no web address."""
    place = place_of(parts)
    if isinstance(place, Answer):
        return place, ""
    status, onward = _head(parts, place, "HEAD")
    if status in _UNSURE:
        status, onward = _head(parts, place, "GET")
    return meaning_of(status), onward if 300 <= status < 400 else ""


def place_of(parts: SplitResult) -> Place | Answer:
    """Where to connect to for an address, or why nobody does. Raises ``ValueError`` for what is no
    web address, ``OSError`` for a host that nobody knows."""
    host = (parts.hostname or "").encode("idna").decode()
    port = parts.port or _PORTS.get(parts.scheme, 0)
    if parts.scheme not in _PORTS or not host:
        return Answer.WRONG
    if port not in _PORTS.values() or parts.username is not None:
        return Answer.REFUSED
    address = resolved(host, port)
    return Place(host, port, address) if address else Answer.INNER


def meaning_of(status: int) -> Answer:
    """What an HTTP status says of the page."""
    if status < 400:
        return Answer.FINE
    if status in {404, 410}:
        return Answer.GONE
    return Answer.REFUSED if status in _UNSURE else Answer.SILENT


def resolved(host: str, port: int) -> str | None:
    """An address to connect to; None when any of the host's addresses is not public."""
    found = {str(row[4][0]) for row in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)}
    if not all(map(is_public, found)):
        return None
    return sorted(found, key=lambda one: ":" in one)[0]


def _head(parts: SplitResult, place: Place, method: str) -> tuple[int, str]:
    """Status and ``Location``; the body is not read."""
    with talking(parts, place) as connection:
        connection.request(method, path_of(parts), headers=HEADERS)
        reply = connection.getresponse()
        return reply.status, reply.headers.get("Location") or ""


@contextmanager
def talking(parts: SplitResult, place: Place) -> Iterator[http.client.HTTPConnection]:
    """A connection to the very place that was looked at; hung up after ``WHOLE_SECONDS``."""
    raw = socket.create_connection((place.address, place.port), timeout=SECONDS)
    connection = http.client.HTTPConnection(place.host, place.port, timeout=SECONDS)
    end = threading.Timer(WHOLE_SECONDS, _hang_up, [raw])
    end.daemon = True
    end.start()
    try:
        if parts.scheme == "https":
            raw = ssl.create_default_context().wrap_socket(raw, server_hostname=place.host)
        connection.sock = raw
        yield connection
    finally:
        end.cancel()
        connection.close()
        raw.close()


def path_of(parts: SplitResult) -> str:
    """Path and query as a request line has them."""
    return _quoted((parts.path or "/") + (f"?{parts.query}" if parts.query else ""))


def _hang_up(raw: socket.socket) -> None:
    with suppress(OSError):  # it may be closed already
        raw.shutdown(socket.SHUT_RDWR)


def _quoted(path: str) -> str:
    """Letters beyond ASCII as a browser sends them; spaces too."""
    return "".join(
        sign if "!" <= sign <= "~" else "".join(f"%{byte:02X}" for byte in sign.encode())
        for sign in path
    )
