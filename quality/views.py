"""The region's desk: what there is to mend, and the few things that one does about it here."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from network.paginate import paginate
from quality import queries, services
from quality.forms import LONGEST_KEY, TwinForm
from quality.models import Finding, Kind
from quality.permissions import user_mends_pages
from quality.words import language_mark, told
from regions.desk.where import person_at, regions_of_desk, to_region_at_hand
from regions.models import Region

View = Callable[..., HttpResponse]
PER_PAGE = 25


def own_regions(request: HttpRequest) -> list[Region]:
    """The regions whose pages the person mends."""
    return [row for row in regions_of_desk(request) if user_mends_pages(request.user, row)]


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The menu's door: to the region at hand."""
    return to_region_at_hand(request, own_regions(request), "quality_desk")


def for_region(view: View) -> View:
    """Let in the people of the address's region, and hand the region on."""

    @wraps(view)
    def guarded(request: HttpRequest, region_slug: str, **kwargs: Any) -> HttpResponse:
        rows = Region.objects.open().filter(slug=region_slug)
        region = rows.select_related("site__root_page", "collection").first()
        if region is None or not user_mends_pages(request.user, region):
            raise Http404
        return view(request, region=region, **kwargs)

    return guarded


@require_safe
@for_region
def desk(request: HttpRequest, region: Region) -> HttpResponse:
    """What there is to mend, of a kind or on a page where the address says so."""
    wanted = _wanted(request)
    found = queries.counts(region)
    page_id = wanted.get("page_id")
    rows = queries.listed(region, wanted.get("kind", ""), int(page_id) if page_id else None)
    items = paginate(request, rows, PER_PAGE)
    context = {
        "region": region,
        "regions": own_regions(request),
        "counts": found,
        "total": sum(one.count for one in found),
        "pages": queries.pages_to_mend(region),
        "kind": wanted.get("kind", ""),
        "page_id": int(page_id) if page_id else None,
        "items": items,
        "rows": _told(items, region),
        "query": urlencode(wanted | ({"sivu": items.number} if items.number > 1 else {})),
        "last_look": queries.last_look(region),
        "fine": queries.called_fine(region).count() + queries.twins(region).count(),
    }
    return render(request, "quality/admin/desk.html", context)


def _told(items: Any, region: Region) -> list[dict[str, Any]]:
    return [{"told": told(row, region), "language": language_mark(row)} for row in items]


def _wanted(request: HttpRequest) -> dict[str, str]:
    """What the address narrows the list to; anything that makes no sense narrows nothing."""
    asked = {name: request.GET.get(name, "") for name in ("kind", "page_id")}
    if asked["kind"] not in Kind.values:
        asked["kind"] = ""
    if not (asked["page_id"].isdecimal() and len(asked["page_id"]) < LONGEST_KEY):
        asked["page_id"] = ""
    return {name: value for name, value in asked.items() if value}


def _back(request: HttpRequest, region: Region) -> HttpResponse:
    """To the list as it was narrowed, at the page where the person was."""
    number = request.GET.get("sivu", "")
    query = urlencode(_wanted(request) | ({"sivu": number} if number.isdecimal() else {}))
    address = reverse("quality_desk", args=[region.slug])
    return redirect(f"{address}?{query}" if query else address)


@require_safe
@for_region
def fine(request: HttpRequest, region: Region) -> HttpResponse:
    """What has been called fine, by whom and when."""
    items = paginate(request, queries.called_fine(region), PER_PAGE)
    context = {
        "region": region,
        "regions": own_regions(request),
        "items": items,
        "rows": _told(items, region),
        "twins": queries.twins(region),
    }
    return render(request, "quality/admin/fine.html", context)


@require_POST
@for_region
def dismiss(request: HttpRequest, region: Region, finding_id: int) -> HttpResponse:
    """ "This is fine as it is"; what has gone meanwhile is fine all the same."""
    row = Finding.objects.filter(region=region, pk=finding_id).first()
    if row is None:
        messages.info(request, _("This has been mended already."))
    else:
        services.dismiss(row=row, by=person_at(request))
        messages.success(
            request, _("Off the list. It comes back only if the page is changed, and stays so.")
        )
    return _back(request, region)


@require_POST
@for_region
def take_back(request: HttpRequest, region: Region, finding_id: int) -> HttpResponse:
    """On the list again."""
    row = get_object_or_404(Finding.objects.filter(region=region), pk=finding_id)
    services.take_back(row=row)
    messages.success(request, _("It is on the list again."))
    return redirect("quality_fine", region.slug)


@for_region
def name_twin(request: HttpRequest, region: Region, finding_id: int) -> HttpResponse:
    """On which page the same can be read as in a PDF."""
    rows = Finding.objects.filter(region=region, kind=Kind.PDF).select_related("page", "document")
    row = get_object_or_404(rows, pk=finding_id)
    form = TwinForm(request.POST if request.method == "POST" else None, region=region)
    if form.is_valid():
        services.name_twin(row=row, page=form.cleaned_data["page"])
        messages.success(request, _("Saved. The file is off the list on every page."))
        return redirect("quality_desk", region.slug)
    context = {"region": region, "row": row, "form": form}
    status = 422 if form.is_bound else 200
    return render(request, "quality/admin/twin.html", context, status=status)


@require_POST
@for_region
def forget_twin(request: HttpRequest, region: Region, twin_id: int) -> HttpResponse:
    """They do not say the same after all."""
    services.forget_twin(twin=get_object_or_404(queries.twins(region), pk=twin_id))
    messages.success(request, _("Taken away. The file is on the list again after the next night."))
    return redirect("quality_fine", region.slug)
