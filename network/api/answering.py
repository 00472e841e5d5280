"""What every open interface of the network has in common: any origin, cacheable, bounded."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag

from network.addresses import client_neighbourhood
from network.api.licence import marked
from network.api.problems import problem

METHODS = "GET, HEAD, OPTIONS"
FRESH_SECONDS = 300
MOST_A_MINUTE = 120
"""Requests that one neighbourhood may make in a minute."""


def answer(data: Any) -> HttpResponse:
    """JSON with its letters as they are."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return HttpResponse(text, content_type="application/json")


def opened(reply: HttpResponse) -> HttpResponse:
    """The reply for any origin, good for some minutes."""
    reply["Access-Control-Allow-Origin"] = "*"
    reply["Access-Control-Allow-Methods"] = METHODS
    reply["Access-Control-Allow-Headers"] = "If-None-Match"
    reply["Access-Control-Expose-Headers"] = "ETag, Link, Retry-After"
    if reply.status_code in {200, 304}:
        reply.headers.setdefault("Cache-Control", f"public, max-age={FRESH_SECONDS}")
        marked(reply)
    return reply


def not_answered(request: HttpRequest, what: str) -> HttpResponse | None:
    """The reply to a preflight, another method or too many requests; None for all others.

    ``what`` names the interface: each counts its own requests.
    """
    if request.method == "OPTIONS":
        return HttpResponse(status=204)
    if request.method not in {"GET", "HEAD"}:
        reply = problem(405, "Only GET is answered here.")
        reply["Allow"] = METHODS
        return reply
    if not _is_for_the_cache(request) and _too_many(request, what):
        reply = problem(429, "Too many requests: try again in a minute.")
        reply["Retry-After"] = "60"
        return reply
    return None


def conditional(request: HttpRequest, reply: HttpResponse) -> HttpResponse:
    """304 for those who have it already."""
    if reply.streaming or reply.status_code != 200:
        return reply
    etag = quote_etag(hashlib.sha256(reply.content).hexdigest()[:20])
    reply["ETag"] = etag
    return get_conditional_response(request, etag=etag, response=reply) or reply


def _is_for_the_cache(request: HttpRequest) -> bool:
    """The page cache asks once for all its readers (``network.pagecache.middleware``)."""
    return getattr(request, "is_for_everybody", False)


def _too_many(request: HttpRequest, what: str) -> bool:
    """Counted in the cache for a minute; without the cache nobody is counted."""
    key = f"{what}:{client_neighbourhood(request)}"
    if cache.add(key, 1, 60):
        return False
    try:
        count = cache.incr(key)
    except ValueError:
        return False
    return (count or 0) > MOST_A_MINUTE
