"""Refuses what is far too large by its announced size, before a byte of it is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from network.unreadable.middleware import refusal
from network.users.paths import STAFF_PATHS
from regions.isolation.refusal import refuse


class OversizeMiddleware:
    """Stands before whatever asks a request for its fields: Django would write two gigabytes to the
    disk before any form could say that they are too many."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: object, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        """None lets the view answer."""
        told = str(request.META.get("CONTENT_LENGTH") or "")
        if not told.isdecimal() or int(told) <= settings.MOST_SENT_BYTES:
            return None
        if request.path_info.startswith(STAFF_PATHS):
            return refuse(request, 413)
        response = refusal(request)
        response.status_code = 413
        return response
