"""``/api/v1/`` on every site: the site's own region, on the hub the whole country's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from network.api.answering import answer
from network.api.doors import open_data
from network.api.paging import PAGE, page_of, size, turned
from network.api.parameters import choice
from network.api.problems import Refused
from regions.api.records import Record, municipality_record, region_record, theme_record
from regions.models import Municipality, Region
from regions.shelf import shelf

VERSION = "1"
PAGE_SIZE, MOST_PER_PAGE = 100, 400
PAGING = (PAGE, size("page_size", default=PAGE_SIZE, most=MOST_PER_PAGE))
REGION = choice("region", "Of one region.", lambda request: [one.slug for one in _regions(request)])


@open_data("v1")
def about(request: HttpRequest) -> HttpResponse:
    """Which version this is, and where everything is."""
    whole = request.build_absolute_uri
    return answer(
        {
            "version": VERSION,
            "openapi_url": whole(reverse("openapi")),
            "regions_url": whole(reverse("api_regions")),
            "municipalities_url": whole(reverse("api_municipalities")),
            "themes_url": whole(reverse("api_themes")),
            "organizations_url": whole(reverse("hsds_about")),
            "events_url": whole(reverse("linked_events")),
        }
    )


@open_data("v1", *PAGING)
def regions(request: HttpRequest) -> HttpResponse:
    """Regions by their official number."""
    return answer(_page(request, _regions(request), region_record))


@open_data("v1")
def region(request: HttpRequest, code: str) -> HttpResponse:
    """One region."""
    found = next((one for one in _regions(request) if one.code == code), None)
    if found is None:
        raise Refused(404, "There is no such region on this site.")
    return answer(region_record(found))


@open_data("v1", *PAGING, REGION)
def municipalities(request: HttpRequest) -> HttpResponse:
    """Municipalities by their official number."""
    rows = _municipalities(request)
    if wanted := request.GET.get("region"):
        rows = [one for one in rows if one.region.slug == wanted]
    return answer(_page(request, rows, municipality_record))


@open_data("v1")
def municipality(request: HttpRequest, code: str) -> HttpResponse:
    """One municipality."""
    found = next((one for one in _municipalities(request) if one.code == code), None)
    if found is None:
        raise Refused(404, "There is no such municipality on this site.")
    return answer(municipality_record(found))


@open_data("v1", *PAGING)
def themes(request: HttpRequest) -> HttpResponse:
    """Themes, each before its sub-themes: the same in every region."""
    every = shelf().every_theme
    return answer(_page(request, list(every.values()), lambda one: theme_record(one, every)))


@open_data("v1")
def theme(request: HttpRequest, key: str) -> HttpResponse:
    """One theme."""
    every = shelf().every_theme
    found = next((one for one in every.values() if one.key == key), None)
    if found is None:
        raise Refused(404, "There is no such theme.")
    return answer(theme_record(found, every))


def _here(request: HttpRequest) -> Region:
    return request.region  # type: ignore[attr-defined,no-any-return]  # regions.middleware sets it


def _regions(request: HttpRequest) -> list[Region]:
    here = _here(request)
    rows = Region.objects.regional() if here.is_hub else Region.objects.filter(pk=here.pk)
    return list(rows.select_related("site").defer("outline").order_by("code"))


def _municipalities(request: HttpRequest) -> list[Municipality]:
    here, every = _here(request), shelf()
    rows = list(every.municipalities.values()) if here.is_hub else every.municipalities_of(here)
    return sorted(rows, key=lambda one: one.code)


def _page(request: HttpRequest, rows: list[Any], record: Callable[[Any], Record]) -> Record:
    page = page_of(request, rows, size_name="page_size", default=PAGE_SIZE)
    number = page.number
    return {
        "total": page.paginator.count,
        "pages": page.paginator.num_pages,
        "page": number,
        "next": turned(request, number + 1) if page.has_next() else None,
        "previous": turned(request, number - 1) if page.has_previous() else None,
        "items": [record(one) for one in page.object_list],
    }
