"""The list of a region's events, and the desk of one."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from events.desk.guard import for_occasion, for_region
from events.desk.sections import sections_of
from events.models import EventPage, Occasion
from events.permissions import user_runs_events
from network.paginate import paginate
from regions.desk.where import regions_of_desk, to_region_at_hand
from regions.models import Region


def runners_regions(request: HttpRequest) -> list[Region]:
    """The regions whose events the person looks after."""
    return [row for row in regions_of_desk(request) if user_runs_events(request.user, row)]


def home(request: HttpRequest) -> HttpResponse:
    """The menu's door: to the region at hand."""
    return to_region_at_hand(request, runners_regions(request), "events_occasions")


@for_region
def occasions(request: HttpRequest, region: Region) -> HttpResponse:
    """Coming events, the next one first; with ``?menneet=1`` past ones, the latest first."""
    show_past = request.GET.get("menneet") == "1"
    rows = Occasion.objects.filter(region=region).select_related("municipality")
    rows = rows.defer("municipality__outline")
    now = timezone.now()
    if show_past:
        rows = rows.filter(ends_at__lt=now).order_by("-starts_at", "-pk")
    else:
        rows = rows.filter(ends_at__gte=now)
    context = {
        "region": region,
        "regions": runners_regions(request),
        "show_past": show_past,
        "items": paginate(request, rows, per_page=50),
    }
    return render(request, "events/admin/occasions.html", context)


@for_occasion
def occasion(request: HttpRequest, region: Region, occasion: Occasion) -> HttpResponse:
    """Everything about one event."""
    pages = EventPage.objects.filter(translation_key=occasion.key).select_related("locale")
    context = {
        "region": region,
        "occasion": occasion,
        "pages": pages.order_by("pk"),
        "sections": sections_of(request, occasion),
    }
    return render(request, "events/admin/occasion.html", context)
