"""The read API: ``/api/hsds/`` on every site, the whole network's on the hub."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

from django.conf import settings
from django.http import FileResponse, HttpRequest, HttpResponse, StreamingHttpResponse
from django.utils.translation import get_language, override

from network.api.answering import answer
from network.api.paging import page_of
from network.api.problems import Refused, problem
from organisations.hsds import mapping
from organisations.hsds.answering import hsds
from organisations.hsds.package import Busy, package_for
from organisations.hsds.parameters import (
    FULL,
    FULL_SERVICE,
    MINIMAL,
    NARROWING,
    PAGING,
    PARENT,
    PER_PAGE,
)
from organisations.hsds.queries import as_uuid, narrowed, pages_for, themes_with, with_relations
from organisations.models import OrganisationPage
from regions.models import Theme

PROFILE = "https://docs.openreferral.org/en/3.0/"
OPENAPI = "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json"
_AT_ONCE = 200

Mapped = Callable[[OrganisationPage], Any]


@hsds()
def about(request: HttpRequest) -> HttpResponse:
    """Which HSDS this is."""
    return answer({"version": mapping.VERSION, "profile": PROFILE, "openapi_url": OPENAPI})


@hsds(*NARROWING, MINIMAL)
def services(request: HttpRequest) -> HttpResponse:
    """What associations do; ``full=true`` with everything."""
    if _true(request, "minimal"):
        return _listed(request, _minimal)
    full = _true(request, "full")
    return _listed(request, lambda page: mapping.service(page, full=full))


@hsds()
def service(request: HttpRequest, id: str) -> HttpResponse:
    """One service with everything."""
    page = _the_one(request, mapping.origin_of(id, "service"))
    if page is None:
        raise Refused(404, "There is no such service.")
    return answer(mapping.service(page))


@hsds(*NARROWING, FULL_SERVICE)
def organizations(request: HttpRequest) -> HttpResponse:
    """Associations; ``full=true`` with everything, ``full_service=true`` with their services."""
    full, with_service = _true(request, "full"), _true(request, "full_service")

    def mapped(page: OrganisationPage) -> mapping.Record:
        record = mapping.organization(page, full=full)
        return record | ({"services": [mapping.service(page)]} if with_service else {})

    return _listed(request, mapped)


@hsds(FULL, FULL_SERVICE)
def organization(request: HttpRequest, id: str) -> HttpResponse:
    """One association with everything, and its service."""
    page = _the_one(request, as_uuid(id))
    if page is None:
        raise Refused(404, "There is no such organization.")
    full = _true(request, "full_service")
    return answer(mapping.organization(page) | {"services": [mapping.service(page, full=full)]})


@hsds(*NARROWING)
def service_at_locations(request: HttpRequest) -> HttpResponse:
    """Where services are given; an association whose place is hidden has none."""
    full = _true(request, "full")
    return _listed(request, lambda page: _at_locations(page, full=full), several=True)


@hsds()
def service_at_location(request: HttpRequest, id: str) -> HttpResponse:
    """One place of a service."""
    for kind in ("at place", "at online"):
        page = _the_one(request, mapping.origin_of(id, kind))
        for found in _at_locations(page, full=True) if page else ():
            if found["id"] == id:
                return answer(found)
    raise Refused(404, "There is no such service at a location.")


@hsds(*PAGING)
def taxonomies(request: HttpRequest) -> HttpResponse:
    """One taxonomy: the themes."""
    return answer(_page_of(request, [mapping.taxonomy()], list))


@hsds()
def taxonomy(request: HttpRequest, id: str) -> HttpResponse:
    """The themes' taxonomy."""
    found = mapping.taxonomy()
    if found["id"] != id:
        raise Refused(404, "There is no such taxonomy.")
    return answer(found)


@hsds(*PAGING, PARENT)
def taxonomy_terms(request: HttpRequest) -> HttpResponse:
    """Every theme."""
    rows = Theme.objects.select_related("parent").order_by("position", "pk")
    if "parent_id" in request.GET:
        rows = rows.filter(parent__in=themes_with(request.GET["parent_id"]))
    terms = _page_of(request, rows, lambda themes: [mapping.taxonomy_term(one) for one in themes])
    return answer(terms)


@hsds()
def taxonomy_term(request: HttpRequest, id: str) -> HttpResponse:
    """One theme."""
    rows = Theme.objects.select_related("parent")
    found = next((one for one in rows if mapping.made_id("theme", one.key) == id), None)
    if found is None:
        raise Refused(404, "There is no such term.")
    return answer(mapping.taxonomy_term(found))


@hsds()
def export(request: HttpRequest) -> HttpResponse:
    """Everything as an HSDS data package: a zip of tables, at most an hour old."""
    region = _region(request)
    try:
        file = package_for(region)
    except Busy:
        reply = problem(503, "The package is being made: try again in a minute.")
        reply["Retry-After"] = "60"
        return reply
    name = f"hsds-{region.slug}.zip"
    return FileResponse(file, as_attachment=True, filename=name, content_type="application/zip")


def _region(request: HttpRequest) -> Any:
    return request.region  # type: ignore[attr-defined]  # regions.middleware sets it


def _the_one(request: HttpRequest, key: uuid.UUID) -> OrganisationPage | None:
    found = with_relations(pages_for(_region(request)).filter(translation_key=key)[:1])
    return found[0] if found else None


def _true(request: HttpRequest, name: str) -> bool:
    return request.GET.get(name) == "true"


def _listed(request: HttpRequest, mapped: Mapped, *, several: bool = False) -> HttpResponse:
    pages = narrowed(pages_for(_region(request)), request.GET)
    if several:
        pages = pages.filter(hide_address=False) | pages.filter(online=True)
    if request.GET.get("format") == "ndjson":
        lines = _ndjson(pages, mapped, get_language() or settings.LANGUAGE_CODE)
        return StreamingHttpResponse(lines, content_type="application/x-ndjson")

    def contents(rows: Iterable[OrganisationPage]) -> list[Any]:
        found = [mapped(page) for page in with_relations(rows)]
        return [one for many in found for one in many] if several else found

    return answer(_page_of(request, pages, contents))


def _page_of(request: HttpRequest, rows: Any, contents: Callable[[Any], list[Any]]) -> Any:
    """HSDS's page."""
    page = page_of(request, rows, size_name="per_page", default=PER_PAGE)
    found = contents(page.object_list)
    return {
        "total_items": page.paginator.count,
        "total_pages": page.paginator.num_pages,
        "page_number": page.number,
        "size": len(found),
        "first_page": not page.has_previous(),
        "last_page": not page.has_next(),
        "empty": not found,
        "contents": found,
    }


def _ndjson(pages: Any, mapped: Mapped, language: str) -> Iterator[str]:
    with override(language):
        rows = pages.iterator(chunk_size=_AT_ONCE)
        while chunk := list(islice(rows, _AT_ONCE)):
            for page in with_relations(chunk):
                found = mapped(page)
                for one in found if isinstance(found, list) else [found]:
                    yield json.dumps(one, ensure_ascii=False) + "\n"


def _minimal(page: OrganisationPage) -> mapping.Record:
    changed = page.last_published_at
    return {
        "id": mapping.service_id(page),
        "modified_date": changed.isoformat() if changed else "",
    }


def _at_locations(page: OrganisationPage, *, full: bool) -> list[mapping.Record]:
    places = mapping.locations(page)
    return [mapping.service_at_location(page, place, full=full) for place in places]
