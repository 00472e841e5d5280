"""The admin's pages for bringing associations in and taking them out."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from itertools import chain
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from network.auditlog.exporting import taken_out
from organisations.exchange import exporting, samples
from organisations.exchange.forms import ColumnsForm, FileForm
from organisations.exchange.problems import Trouble, sentence
from organisations.exchange.receiving import check_with, receive_file, start_run
from organisations.exchange.replies import csv_reply, workbook_reply
from organisations.exchange.reports import lines_of, progress_of
from organisations.exchange.running import directory_of, waiting_rows
from organisations.models import Import, ImportRow
from regions.activity import record
from regions.bringing.views import begun, dropped, find, listed, rows_shown, undone
from regions.desk.where import for_duty, person_at, regions_with_duty, to_region_at_hand
from regions.models import Deed, Region, RoomKey
from regions.roles import Duty

View = Callable[..., HttpResponse]


def guarded(view: View) -> View:
    """Only for those who may, in a region that has associations at all."""

    @wraps(view)
    def with_associations(request: HttpRequest, region: Region, **kwargs: Any) -> HttpResponse:
        if RoomKey.ORGANISATIONS not in region.rooms:
            raise Http404
        return view(request, region=region, **kwargs)

    return for_duty(Duty.EXCHANGE_RECORDS)(with_associations)


def regions_to_exchange(request: HttpRequest) -> list[Region]:
    """The regions whose associations the person may bring in and take out."""
    return [
        region
        for region in regions_with_duty(request, Duty.EXCHANGE_RECORDS)
        if RoomKey.ORGANISATIONS in region.rooms
    ]


def home(request: HttpRequest) -> HttpResponse:
    """The menu's door: to the region at hand."""
    return to_region_at_hand(request, regions_to_exchange(request), "exchange_index")


@guarded
def index(request: HttpRequest, region: Region) -> HttpResponse:
    """What has been brought in, a form for more, and the files to take out."""
    sent = (request.POST, request.FILES) if request.method == "POST" else ()
    form = FileForm(*sent, label_suffix="")
    if request.method == "POST" and form.is_valid():
        try:
            source = receive_file(region=region, file=form.cleaned_data["file"], user=request.user)
        except Trouble as trouble:
            form.add_error("file", sentence(trouble.code, trouble.told))
        else:
            return redirect("exchange_columns", region.slug, source.pk)
    context = {
        "region": region,
        "regions": regions_to_exchange(request),
        "form": form,
        "items": listed(request, Import, region),
    }
    return render(request, "organisations/admin/exchange.html", context)


@guarded
def columns(request: HttpRequest, region: Region, import_id: int) -> HttpResponse:
    """Which column is what; POST begins the dry run."""
    source = find(Import, region, import_id)
    if source.state not in {Import.State.RECEIVED, Import.State.CHECKED}:
        return redirect(source)
    may_publish = directory_of(source).permissions_for_user(request.user).can_publish_subpage()
    form = ColumnsForm(request.POST or None, source=source, may_publish=may_publish)
    if request.method == "POST" and form.is_valid():
        check_with(
            source=source,
            columns=form.chosen(),
            publish=may_publish and form.cleaned_data["publish"] == "1",
            whole=form.cleaned_data["whole"] == "1",
        )
        return redirect(source)
    context = {"region": region, "source": source, "form": form}
    return render(request, "organisations/admin/exchange_columns.html", context)


@guarded
def report(request: HttpRequest, region: Region, import_id: int) -> HttpResponse:
    """The import as it stands: its progress, its rows, and what can be done next."""
    source = find(Import, region, import_id)
    if source.state == Import.State.RECEIVED:
        return redirect("exchange_columns", region.slug, source.pk)
    context: dict[str, Any] = {"region": region, "source": source, "progress": progress_of(source)}
    if "osa" in request.GET:
        return render(request, "regions/admin/bringing/progress.html", context)
    context |= rows_shown(request, source)
    context |= {
        "lines": lines_of(context["items"], source),
        "to_do": waiting_rows(source).count(),
        "blocked": source.whole and source.rows.filter(verdict=ImportRow.Verdict.ERROR).exists(),
        "trouble": source.trouble and sentence(source.trouble["code"], source.trouble["told"]),
    }
    return render(request, "organisations/admin/exchange_report.html", context)


@require_POST
@guarded
def run(request: HttpRequest, region: Region, import_id: int) -> HttpResponse:
    """Bring in what was checked."""
    source = find(Import, region, import_id)
    return begun(request, source, is_begun=start_run(source=source, user=person_at(request)))


@guarded
def undo(request: HttpRequest, region: Region, import_id: int) -> HttpResponse:
    """Ask, and take back on POST."""
    template = "organisations/admin/exchange_undo.html"
    return undone(request, find(Import, region, import_id), template)


@require_POST
@guarded
def drop(request: HttpRequest, region: Region, import_id: int) -> HttpResponse:
    """Delete an import's file and rows; pages stay as they are."""
    return dropped(request, find(Import, region, import_id), "exchange_index")


@guarded
def sample(request: HttpRequest, region: Region) -> HttpResponse:
    """A file to begin with."""
    if request.GET.get("muoto") == "xlsx":
        return workbook_reply(samples.sampleworkbook_reply(region), "mallitiedosto.xlsx")
    return csv_reply(samples.sample_csv(region), "mallitiedosto.csv")


@guarded
def export(request: HttpRequest, region: Region) -> HttpResponse:
    """Every association of the region, drafts too; who took them out is written down."""
    kind = "xlsx" if request.GET.get("muoto") == "xlsx" else "csv"
    name = f"{region.slug}-{timezone.localdate():%Y-%m-%d}.{kind}"
    record(region, request.user, Deed.EXPORTED, name)
    mark = taken_out(
        what="organisations.OrganisationPage", user=person_at(request), region=region.pk
    )
    rows = chain(exporting.rows_of_region(region), [[mark]])
    if kind == "xlsx":
        return workbook_reply(exporting.workbook_of((_("Associations"), rows)), name)
    return csv_reply(exporting.csv_of(rows), name)
