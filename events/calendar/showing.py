"""Everything that the calendar's template needs."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from events.calendar.cards import Card, cards_from, rows_of
from events.calendar.days import Month
from events.calendar.facets import CalendarFacets
from events.calendar.filters import (
    LIST,
    MAP,
    MONTHLY,
    MUNICIPALITY,
    PAST,
    REGION,
    THEME,
    VIEWS,
    YES,
    CalendarFilter,
)
from events.calendar.months import weeks_of
from events.models import EventIndexPage, EventReportPage
from network.pagecache.recording import ends_by
from network.paginate import PER_PAGE, paginate_rows
from network.prepared import prepared
from regions.facets import FINLAND, Facet, FacetValue
from regions.models import Region

_REPORTS_SHOWN = 6
_COUNTS_HOLD = dt.timedelta(minutes=5)


def calendar(request: HttpRequest, page: EventIndexPage) -> dict[str, Any]:
    """The facets, the events in the view that was asked for, and what search engines are told."""
    language, here = get_language() or "fi", page.region
    if here is None:
        raise Http404  # a page outside of every site, which nobody can visit
    chosen = CalendarFilter(request.GET, region=here)
    ends_by(timezone.now() + _COUNTS_HOLD)  # an event on another page may end and still be counted
    facets = CalendarFacets(
        chosen, language=language, action=request.path, originals=page.shows_originals
    )
    items = paginate_rows(
        request, lambda wanted: _shown(facets, wanted, here), total=facets.total, per_page=PER_PAGE
    )
    context = {
        "chosen": chosen,
        "facets": facets.every,
        "taken": facets.taken,
        "items": items,
        "views": [(view, chosen.query(view=view) or request.path) for view in VIEWS],
        "action": request.path,
        "past_url": chosen.query({**_no_time(), PAST: [] if chosen.past else [YES]}, view=LIST)
        or request.path,
        **_feeds(request, chosen),
        **_told_to_search_engines(request, page, chosen, items.number),
    }
    if chosen.view == MONTHLY:
        context |= _month(chosen, facets, language)
    if chosen.view == MAP:
        context["map"] = _map(facets)
    if chosen.view == LIST:
        context["reports"] = _reports(None if here.is_hub else here.pk)
    return context


def _shown(facets: CalendarFacets, wanted: slice, here: Region) -> list[Card]:
    """The events of a page of the list; a month has no such pages."""
    if facets.filter.view == MONTHLY:
        return []
    rows = facets.rows(f"{wanted}", lambda now: rows_of(facets.found_at(now)[wanted]))
    return cards_from(rows, here)


def _no_time() -> dict[str, list[str]]:
    return {"aika": [], "alkaen": [], "asti": []}


def _month(chosen: CalendarFilter, facets: CalendarFacets, language: str) -> dict[str, Any]:
    month, now = chosen.month, Month.of(chosen.today)
    before, after = month.step(-1), month.step(1)
    return {
        "month": month.first,
        "weeks": weeks_of(month, facets.found, here=chosen.region, language=language),
        "before": (before.first, chosen.query(month=before)) if before.is_near else None,
        "after": (after.first, chosen.query(month=after)) if after.is_near else None,
        "this_month": "" if month == now else chosen.query(month=now),
    }


def _map(facets: CalendarFacets) -> Facet | None:
    """The region's municipalities; on the hub Finland, where closed regions have nothing."""
    if not facets.filter.region.is_hub:
        return next((facet for facet in facets.every if facet.view_box), None)
    known = {value.key: value for facet in facets.every for value in facet.values}
    values = []
    for region in Region.objects.regional().exclude(outline=""):
        key = f"{REGION}-{region.slug}"
        value = known.get(key) or FacetValue(key=key, name=region.name, count=0, url="")
        value.outline = region.outline
        values.append(value)
    return Facet(key=REGION, title=_("Region"), values=values, view_box=FINLAND)


@prepared
def _reports(region: int | None) -> Any:
    reports = EventReportPage.objects.in_language()
    if region is not None:
        reports = reports.filter(region=region)
    return reports.newest().for_cards().defer("body")[:_REPORTS_SHOWN]


def _feeds(request: HttpRequest, chosen: CalendarFilter) -> dict[str, str]:
    """The same choices as calendars to subscribe to."""
    query = chosen.query({**_no_time(), PAST: []}, view=LIST)
    ics = request.build_absolute_uri(reverse("events_feed") + query)
    return {
        "ics_url": ics,
        "webcal_url": "webcal://" + ics.partition("://")[2],
        "atom_url": reverse("events_atom") + query,
    }


def _told_to_search_engines(
    request: HttpRequest, page: EventIndexPage, chosen: CalendarFilter, number: int
) -> dict[str, str]:
    """One municipality or one theme is a page that people look for; of the countless other lists
    only the links are followed."""
    address = page.get_full_url(request) or ""
    made = {name: values for name, values in chosen.choices.items() if values}
    wanted = len(made) <= 1 and set(made) <= {MUNICIPALITY, THEME, PAST}
    single = wanted and sum(map(len, made.values())) <= 1
    query = chosen.query()
    if not single or chosen.view != LIST:
        return {"canonical": address + query, "robots": "noindex, follow"}
    paged = f"{'&' if query else '?'}sivu={number}" if number > 1 else ""
    return {"canonical": f"{address}{query}{paged}"}
