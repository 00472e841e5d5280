"""What every answer of the API has in common: open to any origin, cacheable, bounded."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag
from django.utils.translation import override

from network.addresses import client_neighbourhood
from organisations.filters import has_associations

FRESH_SECONDS = 300
MOST_A_MINUTE = 120
"""Requests that one neighbourhood may make in a minute."""

View = Callable[..., HttpResponse]


def open_data(view: View) -> View:
    """Answer GET and HEAD to anybody, a preflight to any origin, and nothing else.

    ``?language=sv`` gives texts in a language of the site, Finnish where there is none.
    """

    @wraps(view)
    def answered(request: HttpRequest, **kwargs: Any) -> HttpResponse:
        if request.method == "OPTIONS":
            return _opened(HttpResponse(status=204))
        if request.method not in {"GET", "HEAD"}:
            return _opened(refusal(405, "Only GET is answered here."))
        if not has_associations(request.region):  # type: ignore[attr-defined]
            return _opened(refusal(404, "This site has no associations."))
        if _too_many(request):
            reply = refusal(429, "Too many requests: try again in a minute.")
            reply["Retry-After"] = "60"
            return _opened(reply)
        with override(_language(request)):
            return _opened(_conditional(request, view(request, **kwargs)))

    return answered


def refusal(status: int, sentence: str) -> JsonResponse:
    """Why there is no answer; for programs and the people who write them."""
    return JsonResponse({"error": sentence}, status=status)


def answer(data: Any) -> HttpResponse:
    """JSON with its letters as they are."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return HttpResponse(text, content_type="application/json")


def _opened(reply: HttpResponse) -> HttpResponse:
    reply["Access-Control-Allow-Origin"] = "*"
    reply["Access-Control-Allow-Methods"] = "GET, HEAD, OPTIONS"
    if reply.status_code in {200, 304}:
        reply["Cache-Control"] = f"public, max-age={FRESH_SECONDS}"
    return reply


def _conditional(request: HttpRequest, reply: HttpResponse) -> HttpResponse:
    """304 for those who have it already."""
    if reply.streaming or reply.status_code != 200:
        return reply
    etag = quote_etag(hashlib.sha256(reply.content).hexdigest()[:20])
    reply["ETag"] = etag
    return get_conditional_response(request, etag=etag, response=reply) or reply


def _too_many(request: HttpRequest) -> bool:
    """Counted in the cache for a minute; without the cache nobody is counted."""
    key = f"hsds:{client_neighbourhood(request)}"
    if cache.add(key, 1, 60):
        return False
    try:
        count = cache.incr(key)
    except ValueError:
        return False
    return (count or 0) > MOST_A_MINUTE


def _language(request: HttpRequest) -> str:
    wanted = request.GET.get("language", "")
    known = request.region.languages  # type: ignore[attr-defined]
    return wanted if wanted in known else settings.LANGUAGE_CODE
