"""Counts each page that a reader has been given."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from network.sources import source_of
from network.visitors import is_by_a_person
from visits.counting import count_visit


class VisitMiddleware:
    """Counts ``request.visited`` once the page has been given out.

    Must stand outside whatever answers for the pages: Wagtail's view names what was opened by a
    hook (``wagtail_hooks.py``), and a cache of whole pages in its place (``docs/features``). The
    session is not asked, only whether the browser has one: asking would tie the page to its cookie.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        visited = getattr(request, "visited", None)
        if visited is not None and response.status_code == 200 and _is_a_reader(request):
            count_visit(visited, _source(request))
        return response


def _source(request: HttpRequest) -> str:
    return source_of(request.headers.get("referer", ""), request.get_host())


def _is_a_reader(request: HttpRequest) -> bool:
    if getattr(request, "is_for_everybody", False):  # a page cache asks; it counts its readers
        return False
    return settings.SESSION_COOKIE_NAME not in request.COOKIES and is_by_a_person(request)
