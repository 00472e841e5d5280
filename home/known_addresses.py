"""Addresses of pages stand behind all other patterns: those that have been found are first.

Which view answers an address follows from the address and its language alone, so a page that was
served once is not looked for in sixteen rooms' patterns again. Whether it still stands there is
``home.serving``'s question, each time.
"""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest
from django.urls import ResolverMatch, URLPattern
from django.urls.resolvers import RoutePattern
from django.utils.translation import get_language

MOST = 20_000
"""Some megabytes."""
_found: dict[tuple[str, str | None], ResolverMatch] = {}


class KnownPages(URLPattern):
    """The first pattern of all; it has no address and no name of its own."""

    def __init__(self) -> None:
        super().__init__(RoutePattern(""), known_pages)

    def resolve(self, path: str) -> ResolverMatch | None:
        """How the address was resolved the first time."""
        return _found.get((path, get_language()))


def note(request: HttpRequest) -> None:
    """A page was found at the request's address."""
    match, key = request.resolver_match, (request.path_info[1:], get_language())
    if match is None or key in _found or hasattr(request, "urlconf"):
        return
    if len(_found) >= MOST:
        _found.clear()
    # Without the patterns that were tried, which are a hundred times as long.
    slim = ResolverMatch(
        match.func,
        match.args,
        match.kwargs,
        url_name=match.url_name,
        route=match.route,
        captured_kwargs=match.captured_kwargs,
        extra_kwargs=match.extra_kwargs,
    )
    _found[key] = slim


def known_pages(request: HttpRequest, *_: Any) -> Any:
    """Stands for the pattern where patterns are listed; what answers is the page's own view."""
    raise Http404
