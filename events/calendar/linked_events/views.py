"""The read API: ``/api/events/v1/`` on every site, the whole network's on the hub."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from events.calendar.addresses import Addresses
from events.calendar.linked_events import mapping
from events.calendar.linked_events.parameters import EVENTS, INCLUDE, PAGE_SIZE, PAGING
from events.calendar.linked_events.queries import (
    entries_of,
    narrowed,
    towns_of,
    versions_of,
    with_pages,
)
from network.api.answering import answer
from network.api.doors import View, open_data
from network.api.paging import page_of, turned
from network.api.parameters import Parameter
from network.api.problems import Refused
from regions.models import Region, RoomKey
from regions.shelf import shelf


def linked_events(*parameters: Parameter) -> Callable[[View], View]:
    """A door of the interface; a site without a calendar has nothing behind it."""

    def decorated(view: View) -> View:
        @open_data("linked-events", *parameters)
        @wraps(view)
        def answered(request: HttpRequest, **kwargs: Any) -> HttpResponse:
            if RoomKey.EVENTS not in _region(request).rooms:
                raise Refused(404, "This site has no events.")
            return view(request, **kwargs)

        return answered

    return decorated


@linked_events()
def about(request: HttpRequest) -> HttpResponse:
    """Where the lists are, as Linked Events' own root says it."""
    base = _links(request).base
    return answer({kind: f"{base}{kind}/" for kind in ("event", "keyword", "place")})


@linked_events(*EVENTS, INCLUDE)
def events(request: HttpRequest) -> HttpResponse:
    """Times of events; ``?start=today&keyword=…&location=…&include=location,keywords``."""
    rows = with_pages(narrowed(entries_of(_region(request)), request.GET.dict()))
    return answer(_page(request, rows, lambda found: _events(request, found)))


@linked_events(INCLUDE)
def event(request: HttpRequest, event_id: str) -> HttpResponse:
    """One time; of an event that repeats, without a day, all of it."""
    asked = mapping.read_event_id(event_id)
    if asked is None:
        raise Refused(404, "There is no such event.")
    key, day = asked
    entries = list(with_pages(entries_of(_region(request)).filter(occasion__key=key)))
    wanted = [one for one in entries if mapping.event_id(one) == event_id]
    if wanted:
        return answer(_events(request, wanted[:1])[0])
    if entries and day is None:
        versions = versions_of(entries)[entries[0].occasion.key]
        return answer(mapping.super_event(entries, versions, _links(request)))
    raise Refused(404, "There is no such event.")


@linked_events(*PAGING)
def keywords(request: HttpRequest) -> HttpResponse:
    """Every theme."""
    links, themes = _links(request), list(shelf().every_theme.values())
    return answer(_page(request, themes, lambda rows: [mapping.keyword(t, links) for t in rows]))


@linked_events()
def keyword(request: HttpRequest, keyword_id: str) -> HttpResponse:
    """One theme."""
    key = keyword_id.removeprefix(f"{mapping.SOURCE}:")
    found = next((one for one in shelf().every_theme.values() if one.key == key), None)
    if found is None:
        raise Refused(404, "There is no such keyword.")
    return answer(mapping.keyword(found, _links(request)))


@linked_events(*PAGING)
def places(request: HttpRequest) -> HttpResponse:
    """Municipalities where something is or was held, and the place of what is on line."""
    links = _links(request)
    towns = [*towns_of(_region(request)), None]
    return answer(_page(request, towns, lambda rows: [_place(one, links) for one in rows]))


@linked_events()
def place(request: HttpRequest, place_id: str) -> HttpResponse:
    """One municipality of any region: what is held may be anywhere."""
    links = _links(request)
    if place_id == mapping.ON_LINE:
        return answer(mapping.on_line(links))
    for one in shelf().municipalities.values():
        if mapping.place_id(one) == place_id:
            return answer(mapping.place(one, links))
    raise Refused(404, "There is no such place.")


def _place(municipality: Any, links: mapping.Links) -> mapping.Record:
    return mapping.place(municipality, links) if municipality else mapping.on_line(links)


def _events(request: HttpRequest, rows: Any) -> list[mapping.Record]:
    entries, links = list(rows), _links(request)
    versions = versions_of(entries)
    included = set(request.GET.get("include", "").split(","))
    return [
        _with_included(mapping.event(one, versions[one.occasion.key], links), one, included, links)
        for one in entries
    ]


def _with_included(
    record: mapping.Record, entry: Any, included: set[str], links: mapping.Links
) -> mapping.Record:
    """The place and the themes whole instead of references, where they were asked for."""
    if "location" in included:
        record["location"] = _place(shelf().municipalities.get(entry.municipality_id), links)
    if "keywords" in included:
        themes = shelf().every_theme
        record["keywords"] = [
            mapping.keyword(themes[k], links) for k in entry.themes if k in themes
        ]
    return record


def _page(request: HttpRequest, rows: Any, mapped: Callable[[Any], list[Any]]) -> mapping.Record:
    """Linked Events' page."""
    page = page_of(request, rows, size_name="page_size", default=PAGE_SIZE)
    return {
        "meta": {
            "count": page.paginator.count,
            "next": turned(request, page.number + 1) if page.has_next() else None,
            "previous": turned(request, page.number - 1) if page.has_previous() else None,
        },
        "data": mapped(page.object_list),
    }


def _links(request: HttpRequest) -> mapping.Links:
    base = request.build_absolute_uri(reverse("linked_events"))
    return mapping.Links(base, Addresses())


def _region(request: HttpRequest) -> Region:
    return request.region  # type: ignore[attr-defined,no-any-return]  # regions.middleware sets it
