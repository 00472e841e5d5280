"""Which region's event a page in the admin is about."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from events.models import Occasion
from events.permissions import user_runs_events
from regions.models import Region

View = Callable[..., HttpResponse]


def for_region(view: View) -> View:
    """Let in the people of the address's region, whatever their role, and hand the region on."""

    @wraps(view)
    def guarded(request: HttpRequest, region_slug: str, **kwargs: Any) -> HttpResponse:
        region = Region.objects.open().filter(slug=region_slug).select_related("site").first()
        if region is None or not user_runs_events(request.user, region):
            raise Http404
        return view(request, region=region, **kwargs)

    return guarded


def for_occasion(view: View) -> View:
    """The same for the addresses of one event; hands ``region`` and ``occasion`` on."""

    @for_region
    @wraps(view)
    def guarded(
        request: HttpRequest, region: Region, occasion_id: int, **kwargs: Any
    ) -> HttpResponse:
        rows = Occasion.objects.filter(region=region).select_related("municipality")
        occasion = get_object_or_404(rows.defer("municipality__outline"), pk=occasion_id)
        return view(request, region=region, occasion=occasion, **kwargs)

    return guarded
