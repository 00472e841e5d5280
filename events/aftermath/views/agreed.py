"""The region's agreed items, and its figures, for its people."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from events.aftermath.agreeing import settle_agreed
from events.aftermath.figures import figures_of
from events.aftermath.forms import SettleForm
from events.aftermath.queries import agreed_of_region
from events.desk.guard import for_region
from events.models import AgreedItem
from network.paginate import paginate
from regions.models import Region


@require_safe
@for_region
def agreed(request: HttpRequest, region: Region) -> HttpResponse:
    """What is open in the region, or with ``?hoidetut=1`` what has been done or dropped."""
    settled = request.GET.get("hoidetut") == "1"
    items = paginate(request, agreed_of_region(region, settled=settled), per_page=50)
    context = {"region": region, "items": items, "settled": settled}
    return render(request, "events/admin/agreed.html", context)


@require_POST
@for_region
def settle(request: HttpRequest, region: Region) -> HttpResponse:
    """One press: done, dropped, or open again."""
    form = SettleForm(request.POST)
    if not form.is_valid():
        for mistakes in form.errors.values():
            messages.error(request, " ".join(mistakes))
        return _back(request, region)
    told = form.cleaned_data
    try:
        row = settle_agreed(
            region=region,
            key=told["item"],
            state=told["state"],
            note=told["note"],
            by=request.user,  # type: ignore[arg-type]  # only staff come here
        )
    except AgreedItem.DoesNotExist:
        raise Http404 from None
    state = {"state": row.get_state_display()}
    messages.success(request, _("Written down: %(state)s.") % state)
    return _back(request, region)


def _back(request: HttpRequest, region: Region) -> HttpResponse:
    """To where the button was pressed: the list, or the desk of an event."""
    wanted = request.POST.get("next", "")
    if url_has_allowed_host_and_scheme(wanted, allowed_hosts=None):
        return redirect(wanted)
    return redirect("events_agreed", region.slug)


@require_safe
@for_region
def region_figures(request: HttpRequest, region: Region) -> HttpResponse:
    """The region's events in figures, also those whose page is hidden."""
    found = figures_of([region], request.GET, public=False)
    address = f"{region.open_site.root_url}{reverse('events_figures')}"
    context = {"region": region, "figures": found, "address": address}
    return render(request, "events/admin/figures.html", context)
