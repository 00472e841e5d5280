"""``/livez`` and ``/readyz`` on every host, before anything that needs a site.

``/livez``: the process answers, nothing more is asked; a restart would help when it does not.
``/readyz``: PostgreSQL answers, or 503; Redis, workers and the mail server are told of and never
take a web process out of service, because readers miss nothing without them.
"""

from __future__ import annotations

from collections.abc import Callable

from django.db import Error, connection
from django.http import HttpRequest, HttpResponse, JsonResponse

from network.health.heartbeats import QUEUES, pulse
from network.postgres.patience import patience

LIVE, READY = "/livez", "/readyz"
_SECONDS = 3.0


class HealthMiddleware:
    """Answers two addresses; has nothing to do with any other."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path_info not in {LIVE, READY}:
            return self.get_response(request)
        if request.method not in {"GET", "HEAD"}:
            return _told({"status": "GET or HEAD"}, 405)
        if request.path_info == LIVE:
            return _told({"status": "live"})
        return _told(*_readiness())


def _readiness() -> tuple[dict[str, str], int]:
    known = pulse()
    told = {"database": "ok" if _database_answers() else "away"}
    told["redis"] = "ok" if known.redis else "away"
    told["mail"] = "ok" if known.mail else "away"
    if known.redis:
        told |= {f"worker:{one}": "still" if one in known.still else "ok" for one in QUEUES}
    is_ready = told["database"] == "ok"
    status = ("ready" if known.well else "degraded") if is_ready else "away"
    return {"status": status, **told}, 200 if is_ready else 503


def _database_answers() -> bool:
    try:
        with patience(_SECONDS), connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except Error:
        return False
    finally:
        connection.close_if_unusable_or_obsolete()
    return True


def _told(words: dict[str, str], status: int = 200) -> HttpResponse:
    reply = JsonResponse(words, status=status)
    reply["Cache-Control"] = "no-store"
    if status == 503:
        reply["Retry-After"] = "5"
    return reply
