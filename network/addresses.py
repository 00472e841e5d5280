"""Where a request came from, as far as that can be believed."""

from __future__ import annotations

from ipaddress import IPv6Address, IPv6Network, ip_address

from django.conf import settings
from django.http import HttpRequest

UNKNOWN = "0.0.0.0"  # noqa: S104 — no binding: the address of a visitor that cannot be told
NEIGHBOURHOOD = 64
"""A household or a company has a /64 of IPv6 to itself: whoever counts by address counts that."""


def client_address(request: HttpRequest) -> str:
    """The visitor's address.

    ``X-Forwarded-For`` is anybody's to write, so only the last ``TRUSTED_PROXIES`` entries of it
    are read, which our own proxies have added; without proxies it is not read at all.
    """
    proxies = settings.TRUSTED_PROXIES
    forwarded = request.headers.get("X-Forwarded-For", "").split(",") if proxies else []
    told = forwarded[-proxies] if len(forwarded) >= proxies > 0 else ""
    return _valid(told) or _valid(request.META.get("REMOTE_ADDR", "")) or UNKNOWN


def client_neighbourhood(request: HttpRequest) -> str:
    """The address for counting failures: an IPv6 visitor has 2^64 of them to choose from."""
    found = ip_address(client_address(request))
    if isinstance(found, IPv6Address):
        return str(IPv6Network((found, NEIGHBOURHOOD), strict=False).network_address)
    return str(found)


def _valid(text: str) -> str:
    try:
        return str(ip_address(text.strip()))
    except ValueError:
        return ""
