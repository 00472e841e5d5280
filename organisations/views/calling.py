"""The call list: associations that answered no mail, with their telephone numbers."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from network.paginate import paginate
from organisations import queries
from organisations.errors import Settled
from organisations.forms_admin import CallForm
from organisations.models import DetailCheck
from organisations.services import checking
from organisations.views.caring import carers_regions
from organisations.views.region import for_carers
from regions.models import Municipality, Region

MOST_ON_PAPER = 200


@for_carers
def calls(request: HttpRequest, region: Region) -> HttpResponse:
    """Whom to call, the oldest details first; ``?kunta=`` narrows."""
    chosen = _municipality(request)
    context = _context(request, region, chosen) | {
        "items": paginate(request, queries.calls(region, chosen), per_page=50),
        "regions": carers_regions(request),
    }
    return render(request, "organisations/admin/calls.html", context)


@for_carers
def sheet(request: HttpRequest, region: Region) -> HttpResponse:
    """The same list on paper, with room to write."""
    chosen = _municipality(request)
    context = _context(request, region, chosen)
    context["items"] = queries.calls(region, chosen)[:MOST_ON_PAPER]
    return render(request, "organisations/admin/call_sheet.html", context)


@require_POST
@for_carers
def call(request: HttpRequest, region: Region, check_id: int) -> HttpResponse:
    """ "Checked by phone", or "could not be reached" with a note."""
    rows = DetailCheck.objects.filter(region=region).select_related("organisation", "region")
    row = get_object_or_404(rows, pk=check_id, organisation__isnull=False)
    form = CallForm(request.POST)
    told_of = {"name": row.organisation.title}
    if not form.is_valid():
        for mistakes in form.errors.values():
            messages.error(request, f"{row.organisation.title}: {' '.join(mistakes)}")
        return _back(request, region)
    try:
        if "reached" in request.POST:
            checking.confirm_details(check=row, by=request.user)
            messages.success(
                request, _("The details of %(name)s are checked as of today.") % told_of
            )
        else:
            checking.could_not_reach(check=row, by=request.user, **form.cleaned_data)
            messages.success(request, _("%(name)s stays on the list.") % told_of)
    except Settled as problem:
        messages.error(request, str(problem))
    return _back(request, region)


def _back(request: HttpRequest, region: Region) -> HttpResponse:
    chosen = _municipality(request)
    query = f"?{urlencode({'kunta': chosen.slug})}" if chosen else ""
    return redirect(reverse("organisations_calls", args=(region.slug,)) + query)


def _municipality(request: HttpRequest) -> Municipality | None:
    wanted = request.GET.get("kunta", "").replace("\x00", "")
    return Municipality.objects.defer("outline").filter(slug=wanted).first() if wanted else None


def _context(request: HttpRequest, region: Region, chosen: Municipality | None) -> dict[str, Any]:
    return {
        "region": region,
        "chosen": chosen,
        "query": f"?{urlencode({'kunta': chosen.slug})}" if chosen else "",
        "municipalities": queries.municipalities_to_call(region),
    }
