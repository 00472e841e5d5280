"""A mail server that does harm on request, and tells what it has taken.

``python -m tests.newsletters.faultsink PORT LOG [FAULTS]`` runs one as a process of its own; the
fixture ``sink`` in tests/newsletters/conftest.py starts one in a thread. Whatever it takes stands
in the log *before* its 250 leaves: the log is the truth that rows are compared with.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

_ADDRESS = re.compile(rb"<([^>]*)>")
Reply = tuple[int, str]


@dataclass
class Faults:
    """What goes wrong. ``at`` maps a command ("MAIL", "RCPT", "DATA", "DOT") to (part, reply)."""

    at: dict[str, tuple[float, int, str]] = field(default_factory=dict)
    """{"RCPT": (0.1, 550, "5.1.1 unknown")}: a tenth of the recipients is refused."""
    refused: dict[str, tuple[int, str]] = field(default_factory=dict)
    """{address: (code, text)}: these recipients are refused."""
    cut_before_dot: float = 0.0
    cut_after_dot: float = 0.0
    """The message is taken, and the connection breaks instead of the answer."""
    away_after: int = 0
    """421 after so many messages on a connection."""
    delay: float = 0.0
    """Seconds before each answer: the round trip of a relay that is far away."""
    hang_at: str = ""
    """A command that is never answered."""
    hang_after: int = 0
    """… once so many messages have been taken."""
    pipelining: bool = True
    greeting: Reply = (220, "sink ESMTP")
    garbage: bool = False


class Sink:
    """Takes mail. ``accepted`` counts messages a recipient; ``messages`` keeps the first few."""

    def __init__(self, faults: Faults | None = None, log: Path | None = None) -> None:
        self.faults = faults or Faults()
        self.accepted: Counter[str] = Counter()
        self.times: list[float] = []
        self.messages: list[tuple[str, bytes]] = []
        self.keep = 50
        self.connections = 0
        self.hanging = 0
        """Connections that wait for an answer for ever."""
        self._log = log.open("ab", buffering=0) if log else None
        self._random = random.Random(7)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        self.connections += 1
        talk = _Conversation(self, reader, writer)
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            await talk.run()
        with contextlib.suppress(ConnectionError):
            writer.close()

    def by_chance(self, part: float) -> bool:
        """True for so many of the calls."""
        return part > 0 and self._random.random() < part

    def take(self, recipient: str, content: bytes) -> None:
        """Write down what has been taken."""
        if self._log:
            self._log.write(recipient.encode() + b"\n")
        self.accepted[recipient] += 1
        self.times.append(asyncio.get_running_loop().time())
        if len(self.messages) < self.keep:
            self.messages.append((recipient, content))


class _Conversation:
    def __init__(
        self, sink: Sink, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.sink, self.reader, self.writer = sink, reader, writer
        self.recipient = ""
        self.has_sender = False
        self.taken = 0

    async def run(self) -> None:
        await self.say(*self.sink.faults.greeting)
        while line := await self.reader.readline():
            word = line[:4].upper().decode(errors="replace").strip()
            if await self.hangs(word):
                return
            answer: Callable[[bytes], Awaitable[bool]] = getattr(
                self, f"on_{word.lower()}", self.on_other
            )
            if not await answer(line):
                return

    async def say(self, code: int, *lines: str) -> None:
        if self.sink.faults.delay:
            await asyncio.sleep(self.sink.faults.delay)
        if self.sink.faults.garbage and self.taken:
            self.writer.write(b"what?\r\n")
            return
        *first, last = lines
        text = "".join(f"{code}-{line}\r\n" for line in first) + f"{code} {last}\r\n"
        self.writer.write(text.encode())
        await self.writer.drain()

    async def hangs(self, word: str) -> bool:
        faults = self.sink.faults
        if faults.hang_at == word and sum(self.sink.accepted.values()) >= faults.hang_after:
            self.sink.hanging += 1
            await asyncio.sleep(3600)
            return True
        return False

    async def on_ehlo(self, line: bytes) -> bool:
        features = ["PIPELINING"] if self.sink.faults.pipelining else []
        await self.say(250, "sink", *features, "8BITMIME")
        return True

    async def on_mail(self, line: bytes) -> bool:
        self.recipient = ""
        faults = self.sink.faults
        if faults.away_after and self.taken >= faults.away_after:
            await self.say(421, "4.3.2 going away")
            return False
        self.has_sender = await self.usual("MAIL")
        return True

    async def on_rcpt(self, line: bytes) -> bool:
        address = _ADDRESS.search(line)
        name = address[1].decode() if address else ""
        if not self.has_sender:
            await self.say(503, "5.5.1 MAIL first")
        elif name in self.sink.faults.refused:
            await self.say(*self.sink.faults.refused[name])
        elif await self.usual("RCPT"):
            self.recipient = name
        return True

    async def on_data(self, line: bytes) -> bool:
        faults = self.sink.faults
        if not self.recipient:
            await self.say(503, "5.5.1 no valid recipients")
            return True
        if (found := faults.at.get("DATA")) and self.sink.by_chance(found[0]):
            await self.say(*found[1:])
            return True
        await self.say(354, "go on")
        content = await self.reader.readline()
        if content != b".\r\n":
            content += await self.reader.readuntil(b"\r\n.\r\n")
        if self.sink.by_chance(faults.cut_before_dot):
            return False
        if await self.hangs("DOT"):
            return False
        return await self.at_dot(content.removesuffix(b".\r\n"))

    async def at_dot(self, content: bytes) -> bool:
        found = self.sink.faults.at.get("DOT")
        if found and self.sink.by_chance(found[0]):
            await self.say(*found[1:])
            return True
        self.sink.take(self.recipient, content)
        self.taken += 1
        if self.sink.by_chance(self.sink.faults.cut_after_dot):
            self.writer.transport.abort()
            return False
        await self.say(250, "2.0.0 taken")
        return True

    async def on_quit(self, line: bytes) -> bool:
        return False

    async def on_other(self, line: bytes) -> bool:
        await self.say(250, "2.0.0 well")
        return True

    async def usual(self, word: str) -> bool:
        found = self.sink.faults.at.get(word)
        if found and self.sink.by_chance(found[0]):
            await self.say(*found[1:])
            return False
        await self.say(250, "2.1.0 well")
        return True


def words_of(faults: Faults) -> str:
    """Faults as an argument of the command."""
    return json.dumps(asdict(faults))


async def main(port: int, log: Path, faults: Faults) -> None:
    """Serve until killed."""
    server = await asyncio.start_server(
        Sink(faults, log).serve, "127.0.0.1", port, limit=2**20, reuse_address=True
    )
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asked = json.loads(sys.argv[3]) if len(sys.argv) > 3 else {}
    asyncio.run(main(int(sys.argv[1]), Path(sys.argv[2]), Faults(**asked)))
