"""The desk of a region's translations."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from regions.desk.where import regions_of_desk, to_region_at_hand
from regions.models import Region
from translating.desk.guard import for_region
from translating.desk.sections import sections_of
from translating.permissions import user_translates


def translators_regions(request: HttpRequest) -> list[Region]:
    """The regions whose translations the person looks after."""
    return [row for row in regions_of_desk(request) if user_translates(request.user, row)]


def home(request: HttpRequest) -> HttpResponse:
    """To the first region's desk."""
    return to_region_at_hand(request, translators_regions(request), "translating_desk")


@for_region
def desk(request: HttpRequest, region: Region) -> HttpResponse:
    """Everything about the region's translations, a section from each part."""
    context = {
        "region": region,
        "regions": translators_regions(request),
        "sections": sections_of(request, region),
    }
    return render(request, "translating/admin/desk.html", context)
