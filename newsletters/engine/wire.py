"""One SMTP connection (RFC 5321), kept open for many messages."""

from __future__ import annotations

import asyncio
import base64
import socket
import ssl
from contextlib import suppress
from dataclasses import dataclass

from newsletters.engine.relays import Relay

COMMAND_SECONDS = 300.0
"""How long a server may take to answer a command (RFC 5321, 4.5.3.2: five minutes)."""
DOT_SECONDS = 600.0
"""… and to take a message (ten minutes)."""
_CONNECT_SECONDS = 30.0
_LONGEST_REPLY = 100
TEMPORARY, GOING_AWAY, PERMANENT = 400, 421, 500


class Away(Exception):
    """The server takes nothing now, whatever the mail is."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What the server said."""

    code: int
    text: str = ""

    @property
    def is_good(self) -> bool:
        """2xx and 3xx."""
        return self.code < TEMPORARY


_GOOD = {code: Reply(code) for code in (250, 354)}


class Wire:
    """An open connection that has greeted. Make one with ``open_wire``."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self.write = writer.write
        self.drain = writer.drain
        self.features: frozenset[str] = frozenset()
        self.taken = 0
        """Mails that the server has taken on this connection."""

    @property
    def pipelining(self) -> bool:
        """Whether commands may be sent before the earlier ones are answered (RFC 2920)."""
        return "PIPELINING" in self.features

    async def reply(self) -> Reply:
        """The next answer. Raises ``ConnectionError`` when there is none or it is no SMTP."""
        line = await self._line()
        if line[3:4] == b"-":
            return await self._rest(line)
        code = _code(line)
        return _GOOD.get(code) or Reply(code, line[4:].decode(errors="replace").strip())

    async def _rest(self, line: bytes) -> Reply:
        lines = [line]
        while lines[-1][3:4] == b"-":
            lines.append(await self._line())
            if len(lines) > _LONGEST_REPLY:
                raise ConnectionError("The server's answer does not end.")
        text = "\n".join(one[4:].decode(errors="replace").strip() for one in lines)
        return Reply(_code(lines[-1]), text)

    async def _line(self) -> bytes:
        try:
            line = await self._reader.readline()
        except ValueError as error:
            raise ConnectionError("The server's answer has no end of line.") from error
        if not line.endswith(b"\n"):
            raise ConnectionError("The server has hung up.")
        return line

    async def ask(self, command: bytes) -> Reply:
        """One command and its answer."""
        self.write(command + b"\r\n")
        async with asyncio.timeout(COMMAND_SECONDS):
            return await self.reply()

    async def greet(self, name: str) -> None:
        """EHLO; afterwards ``features`` says what the server can do."""
        reply = await self.ask(b"EHLO " + name.encode())
        if not reply.is_good:
            raise Away(f"{reply.code} {reply.text}")
        self.features = frozenset(line.upper() for line in reply.text.split("\n")[1:])

    async def secure(self, relay: Relay, name: str) -> None:
        """STARTTLS (RFC 3207). What was said before it does not count."""
        reply = await self.ask(b"STARTTLS")
        if not reply.is_good:
            raise Away(f"STARTTLS is refused: {reply.code} {reply.text}")
        await self._writer.start_tls(relay.tls(), server_hostname=relay.host)
        await self.greet(name)

    async def log_in(self, relay: Relay) -> None:
        """AUTH PLAIN (RFC 4954)."""
        secret = f"\0{relay.user}\0{relay.password}".encode()
        reply = await self.ask(b"AUTH PLAIN " + base64.b64encode(secret))
        if not reply.is_good:
            raise Away(f"The log-in is refused: {reply.code}")

    async def close(self) -> None:
        """Say good-bye, and wait for no answer."""
        with suppress(OSError, ssl.SSLError):
            self.write(b"QUIT\r\n")
            self._writer.close()

    def cut(self) -> None:
        """Break the connection at once."""
        self._writer.transport.abort()


def _code(line: bytes) -> int:
    if not line[:3].isdigit():
        raise ConnectionError("This is no answer of a mail server.")
    return int(line[:3])


async def open_wire(relay: Relay, name: str) -> Wire:
    """Connect, greet, secure and log in. Raises ``Away`` when any of it fails."""
    try:
        async with asyncio.timeout(_CONNECT_SECONDS):
            return await _opened(relay, name)
    except (OSError, ssl.SSLError, TimeoutError, asyncio.IncompleteReadError) as error:
        raise Away(f"{relay}: {error or type(error).__name__}") from error


async def _opened(relay: Relay, name: str) -> Wire:
    tls = relay.tls() if relay.implicit_tls else None
    reader, writer = await asyncio.open_connection(relay.host, relay.port, ssl=tls)
    wire = Wire(reader, writer)
    try:
        writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        greeting = await wire.reply()
        if not greeting.is_good:
            raise Away(f"{greeting.code} {greeting.text}")
        await wire.greet(name)
        if relay.starttls:
            await wire.secure(relay, name)
        if relay.user:
            await wire.log_in(relay)
    except BaseException:
        wire.cut()
        raise
    return wire
