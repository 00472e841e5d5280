"""The same pages by other ways: a small server in front of the demo for each."""

from __future__ import annotations

import asyncio
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from aiohttp import ClientSession, web

from tests.demo import free_ports

FILE, INSIDE, POINTED = "look as a file", "look inside the page", "file, fetched ahead"
WAYS = (FILE, INSIDE, POINTED)
_LINK = re.compile(rb'<link rel="stylesheet" href="([^"]+)">')
_RULES = '{"prefetch": [{"where": {"href_matches": "/*"}, "eagerness": "moderate"}]}'
_KEPT = ("content-type", "cache-control", "etag")


@contextmanager
def passed_on(port: int) -> Iterator[dict[str, int]]:
    """Servers that pass everything on to the demo's port, by the way's name."""
    ports = dict(zip(WAYS, free_ports(len(WAYS)), strict=True))
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    sessions = [
        asyncio.run_coroutine_threadsafe(_serve(way, own, port), loop).result()
        for way, own in ports.items()
    ]
    try:
        yield ports
    finally:
        for session in sessions:
            asyncio.run_coroutine_threadsafe(session.close(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()


async def _serve(way: str, own: int, port: int) -> ClientSession:
    session = ClientSession(auto_decompress=True)

    async def fetched(path: str, host: str) -> tuple[int, dict[str, str], bytes]:
        address = f"http://127.0.0.1:{port}{path}"
        async with session.get(address, headers={"host": host}) as reply:
            told = {name: reply.headers[name] for name in _KEPT if name in reply.headers}
            return reply.status, told, await reply.read()

    async def answer(request: web.Request) -> web.Response:
        host = f"kainuu.localhost:{port}"
        if request.path == "/rules.json":
            return web.Response(text=_RULES, content_type="application/speculationrules+json")
        status, told, body = await fetched(request.path_qs, host)
        if way == INSIDE and (link := _LINK.search(body)):
            _status, _told, look = await fetched(link[1].decode(), host)
            body = body.replace(link[0], b"<style>" + look + b"</style>")
        if way == POINTED and b"</html>" in body:
            told["Speculation-Rules"] = '"/rules.json"'
        reply = web.Response(status=status, headers=told, body=body)
        reply.enable_compression()
        return reply

    app = web.Application()
    app.router.add_get("/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", own).start()
    return session
