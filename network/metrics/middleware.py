"""Counts what Django answers, and answers ``/metrics`` for whoever knows the word for it."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import constant_time_compare
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4, generate_latest

from network.kinds import kind_of
from network.metrics.counted import count_request
from network.metrics.measuring import registry
from network.postgres.patience import patience

PATH = "/metrics"
_SECONDS = 5.0


class MetricsMiddleware:
    """Stands outside of all that needs a site, as the health addresses do."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path_info == PATH:
            return _told(request)
        began = time.perf_counter()
        response = self.get_response(request)
        with suppress(OSError):  # a full disk must not cost anybody a page
            count_request(kind_of(request), response.status_code, time.perf_counter() - began)
        return response


def _told(request: HttpRequest) -> HttpResponse:
    """The numbers. Without ``METRICS_TOKEN`` the address does not exist; an address on loopback
    proves nothing, because nginx and the edge stand there too."""
    if not settings.METRICS_TOKEN:
        return _plain("Not found. METRICS_TOKEN is not set.\n", 404)
    if not constant_time_compare(
        request.headers.get("Authorization", ""), f"Bearer {settings.METRICS_TOKEN}"
    ):
        reply = _plain("Authorization: Bearer, with METRICS_TOKEN.\n", 401)
        reply["WWW-Authenticate"] = 'Bearer realm="metrics"'
        return reply
    if request.method not in {"GET", "HEAD"}:
        return _plain("GET or HEAD.\n", 405)
    with patience(_SECONDS):
        return _plain(generate_latest(registry()), 200)


def _plain(words: bytes | str, status: int) -> HttpResponse:
    reply = HttpResponse(words, status=status, content_type=CONTENT_TYPE_PLAIN_0_0_4)
    reply["Cache-Control"] = "no-store"
    return reply
