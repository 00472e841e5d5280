"""The region's trips for its editors, who may take one off the board."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from events.carpool.forms import HideForm
from events.carpool.queries import board_page, trips_for_editors
from events.carpool.services import hide_trip
from events.desk.guard import for_region
from events.desk.views import runners_regions
from network.paginate import paginate
from regions.models import Region


@for_region
def trips(request: HttpRequest, region: Region) -> HttpResponse:
    """Coming trips, the next one first, also those that have been hidden."""
    context = {
        "region": region,
        "regions": runners_regions(request),
        "items": paginate(request, trips_for_editors(region), per_page=50),
        "board": board_page(region, get_language() or "fi"),
    }
    return render(request, "events/admin/carpool.html", context)


@for_region
def hide(request: HttpRequest, region: Region, trip_id: int) -> HttpResponse:
    """Take a trip off the board, with a reason that is mailed to the person."""
    trip = get_object_or_404(trips_for_editors(region), pk=trip_id)
    form = HideForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        trip.region = region
        if hide_trip(trip=trip, reason=form.cleaned_data["reason"]):
            messages.success(request, _("The trip is off the board, and the reason is mailed."))
        else:
            messages.error(request, _("Somebody has dealt with this meanwhile."))
        return redirect("events_carpool", region.slug)
    context = {"region": region, "trip": trip, "form": form}
    return render(request, "events/admin/carpool_hide.html", context)
