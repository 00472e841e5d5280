"""Pages of a list: a page that is not there is a problem, not another page."""

from __future__ import annotations

from typing import Any

from django.core.paginator import EmptyPage, Page, Paginator
from django.http import HttpRequest

from network.api.parameters import Parameter, whole
from network.api.problems import Refused

MOST_PAGES = 100_000
PAGE = whole("page", "Which page of the list.", most=MOST_PAGES, default=1)


def size(name: str, *, default: int, most: int) -> Parameter:
    """How many records a page has."""
    return whole(name, "How many records a page has.", most=most, default=default)


def page_of(request: HttpRequest, rows: Any, *, size_name: str, default: int) -> Page[Any]:
    """The page that was asked for; its parameters have been checked. Raises ``Refused`` (404) past
    the end."""
    per_page = int(request.GET.get(size_name) or default)
    paginator = Paginator(rows, per_page)
    try:
        return paginator.page(int(request.GET.get("page") or 1))
    except EmptyPage:
        pages = paginator.num_pages
        raise Refused(404, f"There is no such page: the last one is {pages}.") from None


def turned(request: HttpRequest, number: int) -> str:
    """The whole address of another page of the same list."""
    query = request.GET.copy()
    query["page"] = str(number)
    return request.build_absolute_uri(f"{request.path}?{query.urlencode()}")
