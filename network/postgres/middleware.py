"""Gives each request its patience with PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from network.postgres.patience import PUBLIC_SECONDS, STAFF_SECONDS, patience
from network.users.paths import STAFF_PATHS


class PatienceMiddleware:
    """Stands outside of all that reads the database."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        is_staff = request.path_info.startswith(STAFF_PATHS)
        with patience(STAFF_SECONDS if is_staff else PUBLIC_SECONDS):
            return self.get_response(request)
