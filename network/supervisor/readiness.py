"""Is a child truly ready, not merely running?"""

from __future__ import annotations

import http.client
import re
import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

WORDS = {
    "worker": rb"celery@\S+ ready\.",
    "video": rb"video@\S+ ready\.",
    "beat": rb"beat: Starting",
}
"""What Celery's programs log when they have begun to work."""


def web(port: int) -> Callable[[], bool]:
    """Ready when the network's front page answers 200 under the name a visitor types."""
    return lambda: answers_200(port, "/", f"localhost:{port}", 5)


def mail(smtp_port: int, page_port: int) -> Callable[[], bool]:
    """Ready when the SMTP banner and the page both come."""
    return lambda: _banner(smtp_port) and answers_200(page_port, "/", f"localhost:{page_port}", 2)


def said(log: Path, pattern: bytes) -> Callable[[], bool]:
    """Ready when the log holds the words; the log must be this run's."""

    def look() -> bool:
        with suppress(OSError):
            return re.search(pattern, log.read_bytes()) is not None
        return False

    return look


def answers_200(port: int, path: str, host: str, timeout: float) -> bool:
    """Whether a server on loopback answers a request with 200."""
    link = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
    try:
        link.request("GET", path, headers={"Host": host})
        return link.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        link.close()


def _banner(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=2) as link:
        heard = link.recv(4)
        link.sendall(b"QUIT\r\n")
        return heard.startswith(b"220")
    return False
