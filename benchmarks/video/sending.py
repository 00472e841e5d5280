"""A telephone that loses its connection at any byte: a tus client on a bare socket."""

from __future__ import annotations

import base64
import hashlib
import random
import socket
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

PIECE = 32_768


@dataclass
class Sender:
    """One sender with a session in the admin."""

    port: int
    cookies: str
    token: str
    cuts: int = 0
    refused: list[int] = field(default_factory=list)

    def _head(self, method: str, path: str, **headers: str) -> bytes:
        lines = [f"{method} {path} HTTP/1.1", f"Host: localhost:{self.port}"]
        lines += ["Tus-Resumable: 1.0.0", f"Cookie: {self.cookies}", "Connection: close"]
        lines += [f"X-CSRFToken: {self.token}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        return ("\r\n".join(lines) + "\r\n\r\n").encode()

    def _connect(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=60)

    def ask(self, method: str, path: str, **headers: str) -> tuple[int, dict[str, str]]:
        """A request without a body; status and headers."""
        with self._connect() as link:
            link.sendall(self._head(method, path, Content_Length="0", **headers))
            return _reply(link)

    def begin(self, door: str, file: Path) -> str:
        """The address of the new upload."""
        name = base64.b64encode(file.name.encode()).decode()
        digest = base64.b64encode(hash_of(file).encode()).decode()
        about = f"filename {name},sha256 {digest}"
        size = str(file.stat().st_size)
        status, head = self.ask("POST", door, Upload_Length=size, Upload_Metadata=about)
        if status != 201:
            raise RuntimeError(f"The upload was not begun: {status}.")
        return head["location"]

    def offset(self, where: str) -> int:
        """How much has come; asked again while the server is away."""
        for _ in range(200):
            try:
                status, head = self.ask("HEAD", where)
                if status == 200:
                    return int(head["upload-offset"])
                self.refused.append(status)
            except (OSError, KeyError, IndexError):
                pass
            time.sleep(0.2)
        raise RuntimeError("The server did not come back.")

    def send(
        self,
        where: str,
        file: Path,
        *,
        stop_after: int | None = None,
        midway: Callable[[], object] | None = None,
    ) -> int:
        """Send from where it stopped; cut the connection after so many bytes. The status, or 0.
        ``midway`` is called when half of those bytes have been sent."""
        at, size = self.offset(where), file.stat().st_size
        left = size - at if stop_after is None else min(stop_after, size - at)
        cut = left < size - at
        kind = "application/offset+octet-stream"
        head = {"Content_Type": kind, "Upload_Offset": str(at), "Content_Length": str(size - at)}
        try:
            with self._connect() as link, file.open("rb") as data:
                link.sendall(self._head("PATCH", where, **head))
                data.seek(at)
                half = left // 2
                while left > 0 and (piece := data.read(min(PIECE, left))):
                    link.sendall(piece)
                    left -= len(piece)
                    if midway and left <= half:
                        midway()
                        midway = None
                if cut:
                    self.cuts += 1
                    _reset(link)
                    return 0
                return _reply(link)[0]
        except OSError:
            return 0


def _reset(link: socket.socket) -> None:
    """Half of the cuts are polite and half are not: a line that breaks says nothing."""
    if random.random() < 0.5:  # noqa: S311 — no secret
        link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _reply(link: socket.socket) -> tuple[int, dict[str, str]]:
    heard = b""
    while b"\r\n\r\n" not in heard and (more := link.recv(65_536)):
        heard += more
    first, *lines = heard.split(b"\r\n\r\n")[0].decode().split("\r\n")
    pairs = (line.split(": ", 1) for line in lines)
    return int(first.split()[1]), {name.lower(): value for name, value in pairs}


def hash_of(file: Path) -> str:
    """SHA-256 of a file."""
    with file.open("rb") as data:
        return hashlib.file_digest(data, "sha256").hexdigest()
