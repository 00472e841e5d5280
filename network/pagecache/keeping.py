"""Which answers are the same for everybody."""

from __future__ import annotations

from django.http import HttpResponse
from django.utils.cache import has_vary_header

_KEPT = frozenset({200, 301, 404, 410})


def may_be_kept(response: HttpResponse) -> bool:
    """Whether the answer is the same for everybody, by what it says itself."""
    control = response.headers.get("Cache-Control", "")
    return (
        response.status_code in _KEPT
        and not response.streaming
        and not response.cookies
        and "no-store" not in control
        and "private" not in control
        and not has_vary_header(response, "Cookie")
        and "Content-Disposition" not in response.headers
    )
