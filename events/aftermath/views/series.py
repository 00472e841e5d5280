"""The region's meeting series: whose turn it is, and what to press."""

from __future__ import annotations

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from events.aftermath.batons import make_meeting, send_task
from events.aftermath.errors import NotYet
from events.desk.guard import for_region
from events.models import MeetingSeriesPage
from network.pages import BasePageQuerySet
from regions.models import Region


def _series(region: Region) -> BasePageQuerySet:
    pages = MeetingSeriesPage.objects.filter(
        region=region, locale__language_code=settings.LANGUAGE_CODE
    )
    return pages.select_related("locale", "region").order_by("title", "pk")


@require_safe
@for_region
def series(request: HttpRequest, region: Region) -> HttpResponse:
    """Each series with its baton."""
    return render(request, "events/admin/series.html", {"region": region, "items": _series(region)})


@require_POST
@for_region
def task(request: HttpRequest, region: Region, page_id: int) -> HttpResponse:
    """Mail the convener her task."""
    page = get_object_or_404(_series(region), pk=page_id)
    try:
        messages.success(request, send_task(page=page))
    except NotYet as problem:
        messages.error(request, str(problem))
    return redirect("events_series", region.slug)


@require_POST
@for_region
def meeting(request: HttpRequest, region: Region, page_id: int) -> HttpResponse:
    """Write the next meeting's draft from the baton, and open it."""
    page = get_object_or_404(_series(region), pk=page_id)
    try:
        event = make_meeting(page=page, user=request.user)  # type: ignore[arg-type]  # staff only
    except NotYet as problem:
        messages.error(request, str(problem))
        return redirect("events_series", region.slug)
    except PermissionDenied:
        raise Http404 from None
    messages.success(request, _("The meeting is a draft now, and the baton is empty."))
    return redirect("wagtailadmin_pages:edit", event.pk)
