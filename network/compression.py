"""Answers in text travel compressed; files are left as they are."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware

_TEXTS = ("text/", "application/json", "application/manifest+json", "application/ld+json")
_MORE = ("application/xml", "application/atom+xml", "application/rss+xml", "image/svg+xml")


class TextGZipMiddleware(GZipMiddleware):
    """Django's own, for whole answers in text only.

    Pictures and videos win nothing, and a part of a file (HTTP 206) would be no part of it any
    more. Random bytes in each answer keep what a form holds unguessable (BREACH).
    """

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        """Compress, if the answer is such a text."""
        kind = response.headers.get("Content-Type", "")
        if not isinstance(response, HttpResponse) or not kind.startswith(_TEXTS + _MORE):
            return response
        compressed: HttpResponseBase = super().process_response(request, response)
        return compressed
