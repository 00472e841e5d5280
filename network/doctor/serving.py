"""Web processes and page caches: do they answer, and do they hear of changes?"""

from __future__ import annotations

import http.client
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from redis import Redis

from network import env
from network.doctor.findings import Finding, broken, examination, to_see_to
from network.pagecache.listening import hears_key
from network.pagecache.telling import tell

_PATIENCE_SECONDS = 8.0
"""A cache says up to where it has heard every five seconds."""
_FORGOTTEN_SECONDS = 300.0


def origin() -> str:
    """Where a web process of this install answers."""
    if env.text("PAGE_CACHE") == "wrapper":
        return f"http://127.0.0.1:{settings.WEB_PORT}"
    return env.text("PAGE_CACHE_ORIGIN")


@examination("web", gettext_lazy("Web processes"))
def web() -> Iterator[Finding]:
    """One answers at the address that the edge asks."""
    where = urlsplit(origin())
    link = http.client.HTTPConnection(where.hostname or "", where.port, timeout=3)
    try:
        link.request("GET", "/livez")
        status = link.getresponse().status
    except (OSError, http.client.HTTPException) as problem:
        status = 0
        reason = str(problem)
    finally:
        link.close()
    if status != 200:
        told = _("No web process answers at %(where)s: %(reason)s")
        named = {"where": origin(), "reason": status or reason}
        yield broken(told % named, _("Start one, or correct PAGE_CACHE_ORIGIN."))


@examination("pagecache", gettext_lazy("Page cache"), needs=("redis",))
def page_cache() -> Iterator[Finding]:
    """Every page cache that was there a moment ago hears of a change that is told now."""
    with Redis.from_url(settings.REDIS_URL, socket_timeout=2, socket_connect_timeout=2) as redis:
        tell(["doctor"])
        newest: Any = redis.xrevrange(settings.PAGE_CACHE_STREAM, count=1)
        wanted = _number(newest[0][0].decode())
        known = _known(redis)
        if not known:
            told = _("No page cache is there: every page is rendered anew.")
            yield to_see_to(
                told, _("Start the edge, or set PAGE_CACHE=wrapper for the web processes.")
            )
            return
        until = time.monotonic() + _PATIENCE_SECONDS
        while (deaf := _deaf(redis, wanted)) and time.monotonic() < until:
            time.sleep(0.3)
    for name in deaf:
        told = _("The page cache %(name)s does not hear of changes: readers may see old pages.")
        advice = _("Start it anew. If it was ended by force, this goes away in five minutes.")
        yield broken(told % {"name": name}, advice)


def _known(redis: Redis) -> dict[str, str]:
    """Up to where each cache says that it has heard."""
    told: Any = redis.hgetall(hears_key(settings.PAGE_CACHE_STREAM))
    rows = {name.decode(): words.decode().split() for name, words in told.items()}
    since = time.time() - _FORGOTTEN_SECONDS
    return {name: heard for name, (heard, at) in rows.items() if float(at) > since}


def _deaf(redis: Redis, wanted: tuple[int, int]) -> list[str]:
    return sorted(name for name, heard in _known(redis).items() if _number(heard) < wanted)


def _number(moment: str) -> tuple[int, int]:
    first, _dash, second = moment.partition("-")
    return int(first), int(second or 0)
