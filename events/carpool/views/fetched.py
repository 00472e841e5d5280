"""What other sites and calendars fetch: the board in a frame, the feed, one trip's file."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.utils.translation import get_language, gettext
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from events.carpool.board import Wanted, shown
from events.carpool.ics import calendar_of
from events.carpool.queries import board_page, has_board, trips_on_the_board
from events.models import Trip
from network.api.doors import described
from network.api.parameters import loose
from regions.models import Region

MOST = 500
EMBEDDED = 30


def _region(request: HttpRequest) -> Region:
    region: Region = request.region  # type: ignore[attr-defined]
    if not has_board(region):
        raise Http404
    return region


@require_safe
@xframe_options_exempt
def embed(request: HttpRequest) -> HttpResponse:
    """The coming trips without header and footer; the one page that any site may frame."""
    region, wanted = _region(request), Wanted.by(request.GET)
    rows = wanted.narrow(trips_on_the_board(region))
    context = {
        "trips": shown(rows[:EMBEDDED]),
        "board": board_page(region, get_language() or "fi"),
        "wanted": wanted,
    }
    response = render(request, "events/carpool/embed.html", context)
    response["X-Robots-Tag"] = "noindex"
    return response


@described(
    loose("mista", "From a municipality, by its slug."),
    loose("minne", "To a municipality, by its slug."),
    loose("tapa", f"One of: {', '.join(Trip.Kind.values)}."),
    loose("kuukausi", "In a month, as 2027-02."),
)
@require_safe
def feed(request: HttpRequest) -> HttpResponseBase:
    """The coming trips as a calendar to subscribe to; narrowed as the board is."""
    rows = Wanted.by(request.GET).narrow(trips_on_the_board(_region(request)))
    return _calendar(request, rows[:MOST], "kimppakyydit.ics")


@described()
@require_safe
def trip_file(request: HttpRequest, trip_id: int) -> HttpResponseBase:
    """One trip for one's own calendar."""
    rows = list(trips_on_the_board(_region(request)).filter(pk=trip_id))
    if not rows:
        raise Http404
    return _calendar(request, rows, f"kimppakyyti-{trip_id}.ics")


def _calendar(request: HttpRequest, trips: Iterable[Trip], name: str) -> HttpResponseBase:
    region = _region(request)
    path = reverse("carpool_contact", args=(0,)).replace("/0/", "/%d/")
    title = gettext("Lifts in %(region)s") % {"region": region.name}
    content = calendar_of(trips, name=title, url=request.build_absolute_uri("/")[:-1] + path)
    etag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Cache-Control"] = "public, max-age=300"
    response["ETag"] = etag
    return get_conditional_response(request, etag=etag, response=response) or response
