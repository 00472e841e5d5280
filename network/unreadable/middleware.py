"""Refuses what cannot be read, before anything asks the database about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.core.exceptions import BadRequest
from django.db import DataError
from django.http import HttpRequest, HttpResponse
from django.http.request import RawPostDataException
from django.urls import get_resolver

from network.unreadable.judging import is_strange, is_unreadable, without_strange_cookies
from network.users.paths import STAFF_PATHS

_ORDINARY = frozenset({"GET", "HEAD", "POST", "OPTIONS"})
MORE_METHODS = frozenset({"campaign_submission_uploads", "campaign_submission_upload"})
"""Public addresses that take others: uploads in pieces (tus)."""
_EXPLAINED = (DataError, ValueError, OverflowError, TypeError, RecursionError, LookupError)
"""What a view or the database raises over a value that it cannot hold."""


class UnreadableMiddleware:
    """NUL and bytes that are no UTF-8 in an address are answered 400; methods that nothing public
    takes 405; and a view that broke over a value no form sends has not broken: 400.

    Stands behind the region, whose look the refusal has.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.COOKIES = without_strange_cookies(request.COOKIES)
        # Staff's own pages need to know who asks: see process_view.
        if not _is_for_staff(request) and is_unreadable(request):
            return refusal(request)
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: object, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        """None lets the view answer."""
        if _is_for_staff(request):
            return refusal(request) if is_unreadable(request) else None
        name = request.resolver_match.url_name if request.resolver_match else ""
        if request.method in _ORDINARY or name in MORE_METHODS:
            return None
        response = refusal(request)
        response.status_code = 405
        response["Allow"] = "GET, HEAD, POST"
        return response

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """What the request itself explains is the sender's mistake; all else stays ours."""
        if isinstance(error, RawPostDataException):
            return refusal(request)  # a form in parts, sent where a view reads the body itself
        if isinstance(error, _EXPLAINED) and is_strange(request):
            return refusal(request)
        return None


def _is_for_staff(request: HttpRequest) -> bool:
    return request.path_info.startswith(STAFF_PATHS)


def refusal(request: HttpRequest) -> HttpResponse:
    """The project's page for what cannot be read."""
    answer: Any = get_resolver().resolve_error_handler(400)
    response: HttpResponse = answer(request, BadRequest())
    return response
