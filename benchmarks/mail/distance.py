"""A relay that is far away: every packet takes 15 ms there and 15 ms back."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import time
from collections.abc import Iterator
from importlib import import_module

from benchmarks.mail import speed
from benchmarks.mail.stage import free_port, letter_to, sink_words, stage, wait_for_port

ONE_WAY = 0.015
CONNECTIONS = 32
LEAST = 900


def run(mails: int) -> Iterator[str]:
    """Messages a second through the distance, on 32 connections of one process."""
    near, far = free_port(), free_port()
    words = sink_words(near)
    if words is None:
        yield "needs smtp-sink of Postfix (apt-get install postfix)"
        return
    with stage("distance", far, LETTER_CONNECTIONS=str(CONNECTIONS)) as found:
        found.start("sink", words)
        found.python("proxy", "-m", "benchmarks.mail.distance", str(far), str(near))
        wait_for_port(near)
        wait_for_port(far)
        letter_to(mails)
        import_module("newsletters.engine.sweeping").sweep()
        bench = speed.Bench(found, far, mails)
        found_speed = mails / bench.timed([["engine", "600"]])
    verdict = "holds" if found_speed >= LEAST else "DOES NOT HOLD"
    yield f"{found_speed:.0f} a second on {CONNECTIONS} connections (at least {LEAST}): {verdict}"


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Pass on what comes, each piece 15 ms later, without holding up what follows."""
    queue: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

    async def arrive() -> None:
        while True:
            due, piece = await queue.get()
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            if not piece:
                break
            writer.write(piece)
        writer.close()

    arriving = asyncio.create_task(arrive())
    piece = b"-"
    while piece:
        piece = await reader.read(2**18)
        queue.put_nowait((time.monotonic() + ONE_WAY, piece))
    with contextlib.suppress(OSError):
        await arriving


async def _serve(far: int, near: int) -> None:
    async def connect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        back, there = await asyncio.open_connection("127.0.0.1", near)
        await asyncio.gather(_carry(reader, there), _carry(back, writer), return_exceptions=True)

    server = await asyncio.start_server(connect, "127.0.0.1", far, backlog=200)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1]), int(sys.argv[2])))
