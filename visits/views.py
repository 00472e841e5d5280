"""The page of figures, and what may be taken out of it."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from network.auditlog.exporting import taken_out
from regions.desk.where import person_at, regions_of_desk, to_region_at_hand
from regions.models import Region
from regions.permissions import regions_with_role, user_has_role
from regions.roles import RoleKey
from visits.charts import chart_of
from visits.figures import YEAR, Figures, figures_of, months_back
from visits.monthly import pack_of
from visits.pdf import pdf_of

View = Callable[..., HttpResponse]
BOM = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def own_regions(request: HttpRequest) -> list[Region]:
    """The regions whose figures the person sees: those in which she works."""
    return regions_with_role(person_at(request), regions_of_desk(request), *RoleKey)


def home(request: HttpRequest) -> HttpResponse:
    """The menu's door: to the region at hand."""
    return to_region_at_hand(request, own_regions(request), "figures_desk")


def for_region(view: View) -> View:
    """Let in the people of the address's region, whatever their role, and hand the region on."""

    @wraps(view)
    def guarded(request: HttpRequest, region_slug: str, **kwargs: Any) -> HttpResponse:
        region = Region.objects.open().filter(slug=region_slug).select_related("site").first()
        if region is None or not user_has_role(request.user, region, *RoleKey):
            raise Http404
        return view(request, region=region, **kwargs)

    return guarded


@require_safe
@for_region
def desk(request: HttpRequest, region: Region) -> HttpResponse:
    """Twelve months with a chart, and the tables."""
    figures = figures_of(region)
    context = {
        "region": region,
        "regions": own_regions(request),
        "figures": figures,
        "chart": chart_of(figures.months),
        "packs": [months_back(timezone.localdate(), number) for number in range(1, YEAR + 1)],
    }
    return render(request, "visits/admin/desk.html", context)


@require_safe
@for_region
def export(request: HttpRequest, region: Region) -> HttpResponse:
    """The same numbers as a CSV file; who took it out stands in it and in the audit log."""
    mark = _mark(request, region)
    reply = HttpResponse(BOM + _csv(figures_of(region), mark), content_type="text/csv")
    reply["Content-Disposition"] = _named(region, f"{timezone.localdate():%Y-%m-%d}.csv")
    return reply


@require_safe
@for_region
def pack(request: HttpRequest, region: Region, year: int, month: int) -> HttpResponse:
    """A month's pack as a PDF."""
    try:
        first = dt.date(year, month, 1)
    except ValueError as error:
        raise Http404 from error
    if not months_back(timezone.localdate(), YEAR) <= first < timezone.localdate().replace(day=1):
        raise Http404
    _mark(request, region)
    written = pdf_of(pack_of(region, first), who=str(person_at(request)))
    reply = HttpResponse(written, content_type="application/pdf")
    reply["Content-Disposition"] = _named(region, f"{first:%Y-%m}.pdf")
    return reply


def _mark(request: HttpRequest, region: Region) -> str:
    person = person_at(request)
    return taken_out(what="visits", user=person, region=region.pk, is_personal=False)


def _named(region: Region, rest: str) -> str:
    return f'attachment; filename="{region.slug}-{rest}"'


def _csv(figures: Figures, mark: str) -> str:
    file = io.StringIO()
    writer = csv.writer(file, delimiter=";")
    writer.writerows([safe(str(cell)) for cell in row] for row in _rows(figures))
    writer.writerow([mark])
    return file.getvalue()


def _rows(figures: Figures) -> Iterator[list[Any]]:
    """Of each table its name, the thing and the count; hidden counts stay empty."""
    yield [_("Table"), _("Row"), _("Count"), _("A year before")]
    for month in figures.months:
        yield [_("Visits by month"), f"{month.first:%Y-%m}", _cell(month.now), _cell(month.before)]
    for table in figures.tables:
        for name, count, _language in table.rows:
            yield [table.heading, name, count, ""]


def _cell(count: int | None) -> str:
    return "" if count is None else str(count)


def safe(text: str) -> str:
    """A cell that no spreadsheet program takes for a formula (OWASP, CSV injection)."""
    return f"'{text}" if text.startswith(_FORMULA) else text
