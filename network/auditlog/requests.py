"""Which request the running code answers: its id stands in the audit log and in every log line."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable
from contextvars import ContextVar
from ipaddress import IPv6Address, ip_address, ip_network

from django.http import HttpRequest, HttpResponse

from network.addresses import UNKNOWN, client_address

_request: ContextVar[HttpRequest | None] = ContextVar("request", default=None)


class RequestIdMiddleware:
    """Gives each request an id of 32 random signs, and remembers the request while it is answered.

    An id that the visitor sends is not believed.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.audit_id = uuid.uuid4().hex  # type: ignore[attr-defined]
        token = _request.set(request)
        try:
            return self.get_response(request)
        finally:
            _request.reset(token)


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
    """Its id; empty outside of requests."""
    return getattr(_request.get(), "audit_id", "")


def ip_prefix() -> str:
    """The visitor's network, not her address: /24 of IPv4, /48 of IPv6."""
    request = _request.get()
    found = client_address(request) if request is not None else UNKNOWN
    if found == UNKNOWN:
        return ""
    bits = 48 if isinstance(ip_address(found), IPv6Address) else 24
    return str(ip_network(f"{found}/{bits}", strict=False))
