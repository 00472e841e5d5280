"""Django as the edge sees it: one address that renders, asked for everybody or for one reader."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from typing import Any

import aiohttp
from yarl import URL

from network.pagecache.answering import FETCHED, Answer
from network.pagecache.entries import Header

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

_HOP = frozenset(
    (b"connection", b"keep-alive", b"proxy-connection", b"te", b"trailer", b"transfer-encoding")
    + (b"upgrade", b"x-forwarded-host", b"x-forwarded-proto", b"x-forwarded-for", b"forwarded")
    + (FETCHED.encode(), b"expect")
)
_FETCH_SECONDS = aiohttp.ClientTimeout(total=20, sock_connect=2)
_PASS_SECONDS = aiohttp.ClientTimeout(total=None, sock_connect=2, sock_read=300)
AWAY = Answer(
    503,
    [
        (b"content-type", b"text/html; charset=utf-8"),
        (b"retry-after", b"5"),
        (b"cache-control", b"no-store"),
        (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
        (b"x-content-type-options", b"nosniff"),
        (b"x-frame-options", b"DENY"),
        (b"referrer-policy", b"no-referrer"),
    ],
    "<!doctype html><html lang=fi><meta charset=utf-8><title>Hetki vain</title>"
    "<p>Sivu ei juuri nyt vastaa. Yritä hetken kuluttua uudelleen.</p>"
    '<p lang="sv">Sidan svarar inte just nu. Försök igen om en stund.</p>'
    '<p lang="en">The page does not answer just now. Please try again in a moment.</p>'.encode(),
)
"""When nothing renders: Django's own page for such a moment needs Django."""


class Origin:
    """The render tier behind the edge."""

    def __init__(self, address: str, scheme: str) -> None:
        self._address, self._scheme = address.rstrip("/"), scheme
        self._session: aiohttp.ClientSession | None = None

    async def fetch(self, key: str) -> Answer:
        """The page of a key as everybody gets it: Django is told nothing else of any reader."""
        host = key[: key.index("/")]
        headers = {"Host": host, FETCHED: "1", "X-Forwarded-Proto": self._scheme}
        url = URL(self._address + key[len(host) :], encoded=True)
        try:
            async with self._client.get(
                url, headers=headers, allow_redirects=False, timeout=_FETCH_SECONDS
            ) as reply:
                return Answer(reply.status, list(reply.raw_headers), await reply.read())
        except (aiohttp.ClientError, TimeoutError):
            return AWAY

    async def hand_through(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One reader's request as it is, and its answer, both in pieces."""
        started = False
        try:
            async with self._client.request(
                scope["method"],
                URL(self._address + _target(scope), encoded=True),
                headers=self._handed_on(scope),
                data=_body(scope, receive),
                allow_redirects=False,
                timeout=_PASS_SECONDS,
            ) as reply:
                headers = [one for one in reply.raw_headers if _is_for_readers(one[0].lower())]
                await send(
                    {"type": "http.response.start", "status": reply.status, "headers": headers}
                )
                started = True
                async for piece in reply.content.iter_any():
                    await send({"type": "http.response.body", "body": piece, "more_body": True})
                await send({"type": "http.response.body", "body": b""})
        except (aiohttp.ClientError, TimeoutError):
            if started:
                raise
            await give(send, AWAY, head=scope["method"] == "HEAD")

    async def close(self) -> None:
        """Let the connections go."""
        if self._session is not None:
            await self._session.close()

    def _handed_on(self, scope: Scope) -> list[tuple[str, str]]:
        """The reader's headers, with where they came from."""
        sent = [
            (name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]
        ]
        headers = [one for one in sent if one[0].encode("latin-1") not in _HOP]
        told = dict(sent).get("x-forwarded-for", "")
        client = (scope.get("client") or ("", 0))[0]
        headers.append(("X-Forwarded-For", f"{told}, {client}" if told else client))
        headers.append(("X-Forwarded-Proto", self._scheme))
        return headers

    @property
    def _client(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=4),
                auto_decompress=False,
                cookie_jar=aiohttp.DummyCookieJar(),
                skip_auto_headers=("Accept-Encoding", "User-Agent", "Accept", "Content-Type"),
            )
        return self._session


async def give(send: Send, answer: Answer, *, head: bool = False) -> None:
    """Send a whole answer; to HEAD without its body."""
    headers: list[Header] = answer.headers
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if head else answer.body})


def _is_for_readers(name: bytes) -> bool:
    return name not in _HOP and not name.startswith(b"x-page-")


def _target(scope: Scope) -> str:
    path, query = scope["raw_path"].decode("latin-1"), scope["query_string"].decode("latin-1")
    return f"{path}?{query}" if query else path


def _body(scope: Scope, receive: Receive) -> AsyncIterator[bytes] | None:
    names = {name for name, _value in scope["headers"]}
    if not names & {b"content-length", b"transfer-encoding"}:
        return None
    return _pieces(receive)


async def _pieces(receive: Receive) -> AsyncIterator[bytes]:
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise aiohttp.ClientConnectionError
        yield message.get("body", b"")
        if not message.get("more_body"):
            return
