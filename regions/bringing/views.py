"""What the admin's pages of brought files do alike, whatever the room."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from network.paginate import paginate
from regions.bringing.models import Brought
from regions.bringing.reports import counts_of, outcomes_of
from regions.bringing.working import drop, start_undo
from regions.desk.where import person_at
from regions.models import Region


def listed(request: HttpRequest, model: Any, region: Region) -> Any:
    """A page of what has been brought to the region, the latest first."""
    rows = model.objects.filter(region=region).select_related("region", "made_by")
    return paginate(request, rows.defer("region__outline"), per_page=20)


def find(model: Any, region: Region, pk: int) -> Any:
    """What was brought to the region; another region's is not found."""
    found = model.objects.filter(region=region, pk=pk)
    source = found.select_related("region__site__root_page", "made_by").first()
    if source is None:
        raise Http404
    return source


def rows_shown(request: HttpRequest, source: Brought) -> dict[str, Any]:
    """A page of the rows, all of them or those of the verdict in ``?rivit=``; numbers of all."""
    counts, rows = counts_of(source), source.rows.all()
    wanted = request.GET.get("rivit", "")
    if wanted in counts:
        rows = rows.filter(verdict=wanted)
    labels = source.rows.model.Verdict.choices
    return {
        "items": paginate(request, rows, per_page=50),
        "wanted": wanted,
        "counts": [(key, label, counts[key]) for key, label in labels],
        "total": sum(counts.values()),
        "outcomes": outcomes_of(source),
    }


def begun(request: HttpRequest, source: Brought, *, is_begun: bool) -> HttpResponse:
    """Back to the report, which tells when it could not be brought in."""
    if not is_begun:
        messages.error(request, _("This cannot be brought in now. Look at the report."))
    return redirect(source)


def undone(request: HttpRequest, source: Brought, template: str) -> HttpResponse:
    """Ask, and take back on POST."""
    if request.method == "POST":
        if not start_undo(source=source, user=person_at(request)):
            messages.error(request, _("There is nothing to undo."))
        return redirect(source)
    written = outcomes_of(source)["written"]
    context = {"region": source.region, "source": source, "written": written}
    return render(request, template, context)


def dropped(request: HttpRequest, source: Brought, index: str) -> HttpResponse:
    """Delete the file and its rows, and back to the list at the address of that name."""
    drop(source=source)
    messages.success(request, _("The file and its rows have been deleted."))
    return redirect(index, source.region.slug)
