"""The register of processing in the admin."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from own_data.permissions import user_reads_register
from own_data.register import csv_of, register_of
from regions.desk.where import regions_of_desk, to_region_at_hand
from regions.models import Region


def own_regions(request: HttpRequest) -> list[Region]:
    """The regions whose register the person reads."""
    return [one for one in regions_of_desk(request) if user_reads_register(request.user, one)]


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The menu's door: to all for the network's own, else to the person's first region."""
    if request.user.is_superuser:
        return redirect("own_data_network_register")
    return to_region_at_hand(request, own_regions(request), "own_data_register")


@require_safe
def of_region(request: HttpRequest, region_slug: str) -> HttpResponse:
    """What the region holds of people."""
    found = [one for one in own_regions(request) if one.slug == region_slug]
    if not found:
        raise Http404
    return _answer(request, found[0])


@require_safe
def of_network(request: HttpRequest) -> HttpResponse:
    """What all of the network holds; for its administrators (regions.isolation)."""
    return _answer(request, None)


def _answer(request: HttpRequest, region: Region | None) -> HttpResponse:
    rows = register_of(region)
    if request.GET.get("muoto") == "csv":
        reply = HttpResponse("".join(csv_of(rows)), content_type="text/csv; charset=utf-8")
        name = f"{region.slug}-seloste" if region else "seloste"
        reply["Content-Disposition"] = f'attachment; filename="{name}.csv"'
        return reply
    context = {"region": region, "regions": own_regions(request), "rows": rows}
    return render(request, "own_data/admin/register.html", context)
