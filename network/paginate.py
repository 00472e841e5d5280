"""One way to page through a list: ``?sivu=2``; anything else a person types is the first page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest

PARAMETER = "sivu"
PER_PAGE = 12


def paginate(
    request: HttpRequest, rows: QuerySet, per_page: int = PER_PAGE, *, total: int | None = None
) -> Page:
    """The page that the address asks for; past the end it is the last one.

    ``total`` says how many rows there are, where somebody has counted them already.
    """
    paginator = Paginator(rows, per_page)
    if total is not None:
        paginator.count = total
    return paginator.get_page(request.GET.get(PARAMETER))


def paginate_rows(
    request: HttpRequest,
    rows: Callable[[slice], Iterable[Any]],
    *,
    total: int,
    per_page: int = PER_PAGE,
) -> Page:
    """The same of a list that is asked for by a function: of the rows that it wants."""
    paginator: Paginator[Any] = Paginator([], per_page)
    paginator.count = total  # type: ignore[misc]  # a cached property, as above
    page = paginator.get_page(request.GET.get(PARAMETER))
    first = (page.number - 1) * per_page
    page.object_list = list(rows(slice(first, first + per_page)))
    return page
