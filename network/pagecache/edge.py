"""The cache as a small process of its own, an ASGI application for uvicorn (docs/operations.md).

Django renders in other processes; a render that takes its time never makes a ready page wait.
What is not in the cache is handed through.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

from network.pagecache.answering import Answer, answer_from, entry_from, plain
from network.pagecache.entries import Entry
from network.pagecache.listening import Listener
from network.pagecache.origin import Origin, Receive, Scope, Send, give
from network.pagecache.rules import Request, Rules
from network.pagecache.settings import Settings
from network.pagecache.store import State, Store
from network.pagecache.unkept import Unkept
from network.pagecache.visits import Visits

Landed = tuple[Answer, Entry | None]
"""What Django gave, and as an entry if it may be kept."""


@dataclass(slots=True)
class Asked:
    """A request whose answer may be kept."""

    key: str
    headers: dict[bytes, bytes]
    method: str
    send: Send


class Edge:
    """An ASGI application before one origin that renders."""

    def __init__(self, settings: Settings) -> None:
        self.store = Store(settings.most_bytes)
        self.listener = Listener(self.store, settings.redis_url, settings.stream)
        self.visits = Visits(settings)
        self.origin = Origin(settings.origin, settings.scheme)
        self.rules = Rules(settings.port, settings.session_cookie, settings.languages)
        self._flights: dict[str, asyncio.Task[Landed]] = {}
        self._unkept = Unkept()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or run the process's life."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http":
            headers = dict(scope["headers"])
            key = self.rules.key(_request_of(scope, headers))
            if not (key and await self._answer(Asked(key, headers, scope["method"], send))):
                self.store.found["beside"] += 1
                await self.origin.hand_through(scope, receive, send)

    async def _answer(self, asked: Asked) -> bool:
        """False when this request must go to Django by itself."""
        entry, now = self.store.get(asked.key), time.monotonic()
        if entry is not None:
            state = self.store.state(entry, now)
            if state is not State.DOUBTFUL:
                if state is State.STALE:
                    self._fly(asked.key)
                await self._give(asked, entry, b"HIT" if state is State.FRESH else b"STALE")
                return True
        elif self._unkept.has(asked.key, now):
            return False
        return await self._fetch(asked, entry)

    async def _fetch(self, asked: Asked, old: Entry | None) -> bool:
        answer, new = await asyncio.shield(self._fly(asked.key))
        entry = old if answer.failed else new
        if entry is not None:
            await self._give(asked, entry, b"STALE" if answer.failed else b"MISS")
        elif answer.failed:
            await give(asked.send, plain(answer), head=asked.method == "HEAD")
        return entry is not None or answer.failed

    async def _give(self, asked: Asked, entry: Entry, told: bytes) -> None:
        answer = answer_from(
            entry,
            accepted=asked.headers.get(b"accept-encoding", b""),
            known=asked.headers.get(b"if-none-match", b""),
            told=told,
        )
        self.store.found[told.decode().lower()] += 1
        if entry.visited:
            self.visits.note(entry.visited, asked.method, asked.headers)
        await give(asked.send, answer, head=asked.method == "HEAD")

    def _fly(self, key: str) -> asyncio.Task[Landed]:
        """One fetch a key, however many wait for it."""
        flight = self._flights.get(key)
        if flight is None:
            flight = asyncio.create_task(self._bring(key))
            self._flights[key] = flight
            flight.add_done_callback(lambda _done: self._flights.pop(key, None))
        return flight

    async def _bring(self, key: str) -> Landed:
        turn = self.store.turn
        answer = await self.origin.fetch(key)
        entry = entry_from(answer, time.monotonic())
        if entry is not None:
            self.store.put(key, entry, turn)
        elif not answer.failed:
            self._unkept.note(key, time.monotonic())
        return answer, entry

    async def _live(self, receive: Receive, send: Send) -> None:
        """Listen and count from the start of the process to its end."""
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                self.listener.start()
                self.visits.start()
                await send({"type": "lifespan.startup.complete"})
            elif message["type"] == "lifespan.shutdown":
                self.listener.stop()
                self.visits.stop()
                await self.origin.close()
                await send({"type": "lifespan.shutdown.complete"})
                return


def _request_of(scope: Scope, headers: dict[bytes, bytes]) -> Request:
    return Request(
        method=scope["method"],
        host=headers.get(b"host", b"").decode("latin-1"),
        path=scope["raw_path"].decode("latin-1"),
        query=scope["query_string"].decode("latin-1"),
        cookie=headers.get(b"cookie", b"").decode("latin-1"),
    )


async def application(scope: Scope, receive: Receive, send: Send) -> None:
    """What uvicorn runs; one edge a process."""
    await current()(scope, receive, send)


def current() -> Edge:
    """The edge of this process."""
    global _edge
    if _edge is None:
        _edge = Edge(Settings.read())
    return _edge


_edge: Edge | None = None
