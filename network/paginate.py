"""One way to page through a list: ``?sivu=2``; anything else a person types is the first page."""

from __future__ import annotations

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
