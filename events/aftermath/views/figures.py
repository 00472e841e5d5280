"""Figures for everybody, with the same figures as files."""

from __future__ import annotations

from collections.abc import Iterable

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from events.aftermath.figures import Figures, figures_of
from events.aftermath.reporting import line_rows, report_rows, sum_rows
from events.aftermath.sheets import ODS_TYPE, Row, csv_of, ods_of
from events.models import EventReportPage
from regions.models import Region, RoomKey
from regions.scoping import in_every_region


@require_safe
def figures(request: HttpRequest) -> HttpResponse:
    """A region's events in figures; on the hub all regions', each of which says them in public."""
    context = {"figures": _figures(request), "query": request.GET.urlencode()}
    return render(request, "events/figures.html", context)


@require_safe
def figures_file(request: HttpRequest, kind: str) -> HttpResponse:
    """The same as CSV (each event in its row) or as a spreadsheet (the sums on a second sheet)."""
    found = _figures(request)
    return _file(
        _("events-in-figures"),
        kind,
        [
            (_("Events"), line_rows(found)),
            (_("Together"), sum_rows(found)),
        ],
    )


@require_safe
def report_file(request: HttpRequest, report_id: int, kind: str) -> HttpResponse:
    """A public report's figures, on its own region's site or the hub."""
    pages = EventReportPage.objects.open_to_all()
    region: Region = request.region  # type: ignore[attr-defined]
    if not region.is_hub:
        pages = pages.filter(region=region)
    page = pages.filter(pk=report_id).first()
    if page is None:
        raise Http404
    return _file(page.slug, kind, [(page.title, report_rows(page))])


def _figures(request: HttpRequest) -> Figures:
    region: Region = request.region  # type: ignore[attr-defined]
    if region.is_hub:
        regions = Region.objects.open().regional().filter(rooms__contains=[RoomKey.EVENTS])
        with in_every_region():
            return figures_of(list(regions.defer("outline")), request.GET, public=True)
    if RoomKey.EVENTS not in region.rooms:
        raise Http404
    return figures_of([region], request.GET, public=True)


def _file(name: str, kind: str, sheets: Iterable[tuple[str, list[Row]]]) -> HttpResponse:
    sheets = list(sheets)
    if kind == "ods":
        reply = HttpResponse(ods_of(sheets), content_type=ODS_TYPE)
    else:
        reply = HttpResponse(csv_of(sheets[0][1]), content_type="text/csv; charset=utf-8")
    reply["Content-Disposition"] = f'attachment; filename="{name}.{kind}"'
    reply["X-Robots-Tag"] = "noindex"
    return reply
