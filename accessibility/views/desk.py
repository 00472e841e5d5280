"""The region's desk of accessibility: the gaps that it knows."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from accessibility import queries, services
from accessibility.forms_admin import GapForm
from accessibility.models import KnownGap
from accessibility.permissions import user_keeps_gaps, user_sees_gaps
from feedback.models import Kind
from feedback.queries import waiting
from regions.desk.where import for_duty, regions_of_desk, to_region_at_hand
from regions.models import Region
from regions.roles import Duty

View = Callable[..., HttpResponse]


def own_regions(request: HttpRequest) -> list[Region]:
    """The regions in which the person works."""
    return [row for row in regions_of_desk(request) if user_sees_gaps(request.user, row)]


def home(request: HttpRequest) -> HttpResponse:
    """The menu's door: to the region at hand."""
    return to_region_at_hand(request, own_regions(request), "accessibility_desk")


def for_region(view: View) -> View:
    """Let in the people of the address's region, whatever their role, and hand the region on."""

    @wraps(view)
    def guarded(request: HttpRequest, region_slug: str, **kwargs: Any) -> HttpResponse:
        region = Region.objects.open().filter(slug=region_slug).select_related("site").first()
        if region is None or not user_sees_gaps(request.user, region):
            raise Http404
        return view(request, region=region, **kwargs)

    return guarded


@for_region
def desk(request: HttpRequest, region: Region) -> HttpResponse:
    """The gaps, and how much waits for an answer on the desk of feedback."""
    context = {
        "region": region,
        "regions": own_regions(request),
        "gaps": queries.gaps(region),
        "keeps_gaps": user_keeps_gaps(request.user, region),
        "waiting": waiting(region, Kind.ACCESSIBILITY).count(),
    }
    return render(request, "accessibility/admin/desk.html", context)


@for_duty(Duty.CHANGE_SETTINGS)
def gap(request: HttpRequest, region: Region, gap_id: int | None = None) -> HttpResponse:
    """A new gap, or one that is told better."""
    row = _gap(region, gap_id) if gap_id is not None else None
    form = GapForm(request.POST or None, region=region, row=row)
    if request.method == "POST" and form.is_valid():
        services.keep_gap(region=region, words=form.words(), mended_by=form.day(), row=row)
        messages.success(request, _("Saved. The accessibility statement tells it now."))
        return redirect("accessibility_desk", region.slug)
    return render(
        request, "accessibility/admin/gap.html", {"region": region, "form": form, "gap": row}
    )


@require_POST
@for_duty(Duty.CHANGE_SETTINGS)
def mended(request: HttpRequest, region: Region, gap_id: int) -> HttpResponse:
    """ "It has been mended"."""
    services.mend_gap(row=_gap(region, gap_id))
    messages.success(request, _("Well done. The accessibility statement tells it no more."))
    return redirect("accessibility_desk", region.slug)


def _gap(region: Region, gap_id: int) -> KnownGap:
    row: KnownGap = get_object_or_404(queries.gaps(region), pk=gap_id)
    return row
