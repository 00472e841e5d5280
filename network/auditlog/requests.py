"""Which request the running code answers: its id stands in the audit log and in every log line."""

from __future__ import annotations

import logging
import re
import uuid
from collections.abc import Callable
from contextvars import ContextVar
from ipaddress import IPv6Address, ip_address, ip_network

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from network.addresses import UNKNOWN, client_address
from network.pagecache.answering import FETCHED
from network.pagecache.keeping import may_be_kept

_request: ContextVar[HttpRequest | None] = ContextVar("request", default=None)
_carried: ContextVar[str] = ContextVar("carried", default="")
_SANE = re.compile(r"[0-9A-Za-z-]{8,32}", re.ASCII)
HEADER = "X-Request-ID"


class RequestIdMiddleware:
    """Gives each request an id of 32 random signs, and remembers the request while it is answered.

    An id that the visitor sends is not believed; one that comes from a proxy of our own is, if it
    looks like one. The answer tells it, except of what caches may keep: that is everybody's.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.audit_id = _sent(request) or uuid.uuid4().hex  # type: ignore[attr-defined]
        token = _request.set(request)
        try:
            response = self.get_response(request)
            if FETCHED not in request.headers and not may_be_kept(response):
                response.headers[HEADER] = request.audit_id  # type: ignore[attr-defined]
            return response
        finally:
            _request.reset(token)


def _sent(request: HttpRequest) -> str:
    """The id that our own proxy has given it (deploy/nginx.conf writes over a visitor's)."""
    told = request.headers.get(HEADER, "") if settings.TRUSTED_PROXIES else ""
    return told if _SANE.fullmatch(told) else ""


def carry_on(request_id: str) -> None:
    """Outside of requests: what is done now was asked for by that one; empty = by none."""
    _carried.set(request_id)


class WithRequestId(logging.Filter):
    """Puts the request's id on every line; "-" outside of requests."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always true."""
        record.request_id = request_id() or "-"
        return True


def current_request() -> HttpRequest | None:
    """The request that is being answered; None in a worker or a command."""
    return _request.get()


def request_id() -> str:
    """Its id, or that of the request which a worker's task was asked for by; else empty."""
    return getattr(_request.get(), "audit_id", "") or _carried.get()


def ip_prefix() -> str:
    """The visitor's network, not her address: /24 of IPv4, /48 of IPv6."""
    request = _request.get()
    found = client_address(request) if request is not None else UNKNOWN
    if found == UNKNOWN:
        return ""
    bits = 48 if isinstance(ip_address(found), IPv6Address) else 24
    return str(ip_network(f"{found}/{bits}", strict=False))
