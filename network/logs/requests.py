"""One line a request that Django answers: which kind of view, how it went, how long it took.

No address stands in it: a path may hold somebody's secret, and who read what is nobody's business.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from network.kinds import kind_of

logger = logging.getLogger(__name__)


class LoggedRequestsMiddleware:
    """Writes where lines are JSON; a developer's terminal stays quiet."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if settings.LOG_FORMAT != "json":
            return self.get_response(request)
        began = time.perf_counter()
        response = self.get_response(request)
        told = {
            "kind": kind_of(request),
            "method": request.method if request.method in _METHODS else "other",
            "status": response.status_code,
            "duration": round(time.perf_counter() - began, 4),
            "region": getattr(getattr(request, "region", None), "slug", ""),
        }
        logger.info("answered", extra=told)
        return response


_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}
