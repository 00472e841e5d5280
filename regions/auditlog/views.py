"""The log's pages: a region's own, and all of it for the network."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from network.auditlog.chain import KEPT_FOR
from network.auditlog.exporting import taken_out
from network.auditlog.models import AuditEntry
from network.paginate import paginate
from regions.auditlog.forms import AuditFilterForm
from regions.auditlog.lines import Line, lines
from regions.desk.where import for_duty, person_at, regions_with_duty
from regions.models import Region
from regions.roles import Duty

PER_PAGE = 50
MOST_IN_A_FILE = 10_000
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def entries_of(region: Region | None) -> QuerySet[AuditEntry]:
    """The region's rows, or all of them, the latest first."""
    rows = AuditEntry.objects.all()
    return rows.filter(regions__contains=[region.pk]) if region else rows


@require_safe
@for_duty(Duty.READ_ACTIVITY)
def of_region(request: HttpRequest, region: Region) -> HttpResponse:
    """What has been done in the region that its administrators answer for."""
    return _answer(request, region)


@require_safe
def of_network(request: HttpRequest) -> HttpResponse:
    """Everything; the address is the network's administrators' only (regions.isolation)."""
    return _answer(request, None)


def _answer(request: HttpRequest, region: Region | None) -> HttpResponse:
    form = AuditFilterForm(request.GET)
    rows = form.narrow(entries_of(region))
    if request.GET.get("muoto") == "csv":
        return _file(request, region, rows)
    items = paginate(request, rows, per_page=PER_PAGE)
    context = {
        "region": region,
        "regions": _readable(request),
        "form": form,
        "items": items,
        "lines": lines(items),
        "days": KEPT_FOR.days,
    }
    return render(request, "regions/admin/audit_log.html", context)


def _readable(request: HttpRequest) -> list[Region]:
    return regions_with_duty(request, Duty.READ_ACTIVITY)


def _file(request: HttpRequest, region: Region | None, rows: QuerySet[Any]) -> HttpResponse:
    """What the form asks for as a file; that it was taken out stands in the log from then on."""
    told = lines(rows[:MOST_IN_A_FILE])
    mark = taken_out(
        what="auditlog.AuditEntry",
        user=person_at(request),
        region=region.pk if region else None,
    )
    reply = HttpResponse("".join(_csv(told, mark)), content_type="text/csv; charset=utf-8")
    name = f"{region.slug}-loki" if region else "loki"
    reply["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    reply["Cache-Control"] = "no-store"
    return reply


def _csv(told: list[Line], mark: str) -> Iterator[str]:
    """Semicolons, and a BOM by which Excel knows UTF-8."""
    yield "\ufeff" + _row(
        [
            *(_("When"), _("Who"), _("Role"), _("What"), _("To what"), _("Details")),
            *(_("Region"), _("Network address"), _("Request")),
        ]
    )
    for one in told:
        yield _row(
            [
                *(one.when.isoformat(), one.who, one.role, one.what, one.about, one.details),
                *(one.regions, one.network, one.request),
            ]
        )
    yield _row([mark])


def _row(cells: list[str]) -> str:
    buffer = io.StringIO()
    # A spreadsheet must not take a title for a formula (OWASP: CSV injection).
    safe = [f"'{cell}" if cell.lstrip().startswith(_FORMULA) else cell for cell in cells]
    csv.writer(buffer, delimiter=";").writerow(safe)
    return buffer.getvalue()
