"""The admin's pages for bringing associations in and taking them out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from itertools import chain
from typing import IO, Any

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from network.auditlog.exporting import taken_out
from network.paginate import paginate
from organisations.exchange import exporting, samples
from organisations.exchange.forms import ColumnsForm, FileForm
from organisations.exchange.problems import Trouble, sentence
from organisations.exchange.receiving import (
    check_with,
    drop_import,
    receive_file,
    start_run,
    start_undo,
)
from organisations.exchange.reports import counts_of, lines_of, outcomes_of, progress_of
from organisations.exchange.running import directory_of
from organisations.models import Import, ImportRow
from regions.activity import record
from regions.desk.where import for_duty, person_at, regions_of_desk
from regions.models import Deed, Region, RoomKey
from regions.permissions import user_has_duty
from regions.roles import Duty

WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
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
        for region in regions_of_desk(request)
        if RoomKey.ORGANISATIONS in region.rooms
        and user_has_duty(request.user, region, Duty.EXCHANGE_RECORDS)
    ]


def home(request: HttpRequest) -> HttpResponse:
    """The menu's door: to the person's own region, or to the first of them."""
    regions = regions_to_exchange(request)
    if not regions:
        raise Http404
    return redirect("exchange_index", regions[0].slug)


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
    rows = Import.objects.filter(region=region).select_related("made_by")
    context = {
        "region": region,
        "regions": regions_to_exchange(request),
        "form": form,
        "items": paginate(request, rows, per_page=20),
    }
    return render(request, "organisations/admin/exchange.html", context)


@guarded
def columns(request: HttpRequest, region: Region, import_id: int) -> HttpResponse:
    """Which column is what; POST begins the dry run."""
    source = _find(region, import_id)
    if source.state not in {Import.State.RECEIVED, Import.State.CHECKED}:
        return redirect("exchange_report", region.slug, source.pk)
    may_publish = directory_of(source).permissions_for_user(request.user).can_publish_subpage()
    form = ColumnsForm(request.POST or None, source=source, may_publish=may_publish)
    if request.method == "POST" and form.is_valid():
        check_with(
            source=source,
            columns=form.chosen(),
            publish=may_publish and form.cleaned_data["publish"] == "1",
            whole=form.cleaned_data["whole"] == "1",
        )
        return redirect("exchange_report", region.slug, source.pk)
    context = {"region": region, "source": source, "form": form}
    return render(request, "organisations/admin/exchange_columns.html", context)


@guarded
def report(request: HttpRequest, region: Region, import_id: int) -> HttpResponse:
    """The import as it stands: its progress, its rows, and what can be done next."""
    source = _find(region, import_id)
    if source.state == Import.State.RECEIVED:
        return redirect("exchange_columns", region.slug, source.pk)
    context = {"region": region, "source": source, "progress": progress_of(source)}
    if "osa" in request.GET:
        return render(request, "organisations/admin/exchange_progress.html", context)
    counts = counts_of(source)
    wanted = request.GET.get("rivit", "")
    rows = source.rows.all()
    if wanted in ImportRow.Verdict.values:
        rows = rows.filter(verdict=wanted)
    items = paginate(request, rows, per_page=50)
    context |= {
        "items": items,
        "lines": lines_of(items, source),
        "wanted": wanted,
        "counts": [(key, label, counts[key]) for key, label in ImportRow.Verdict.choices],
        "total": sum(counts.values()),
        "outcomes": outcomes_of(source),
        "to_do": counts["new"] + counts["changed"],
        "blocked": source.whole and counts["error"],
        "trouble": source.trouble and sentence(source.trouble["code"], source.trouble["told"]),
    }
    return render(request, "organisations/admin/exchange_report.html", context)


@require_POST
@guarded
def run(request: HttpRequest, region: Region, import_id: int) -> HttpResponse:
    """Bring in what was checked."""
    source = _find(region, import_id)
    if not start_run(source=source, user=request.user):
        messages.error(request, _("This cannot be brought in now. Look at the report."))
    return redirect("exchange_report", region.slug, source.pk)


@guarded
def undo(request: HttpRequest, region: Region, import_id: int) -> HttpResponse:
    """Ask, and take back on POST."""
    source = _find(region, import_id)
    if request.method == "POST":
        if not start_undo(source=source, user=request.user):
            messages.error(request, _("There is nothing to undo."))
        return redirect("exchange_report", region.slug, source.pk)
    context = {"region": region, "source": source, "written": outcomes_of(source)["written"]}
    return render(request, "organisations/admin/exchange_undo.html", context)


@require_POST
@guarded
def drop(request: HttpRequest, region: Region, import_id: int) -> HttpResponse:
    """Delete an import's file and rows; pages stay as they are."""
    drop_import(source=_find(region, import_id))
    messages.success(request, _("The file and its rows have been deleted."))
    return redirect("exchange_index", region.slug)


@guarded
def sample(request: HttpRequest, region: Region) -> HttpResponse:
    """A file to begin with."""
    if request.GET.get("muoto") == "xlsx":
        return _workbook(samples.sample_workbook(region), "mallitiedosto.xlsx")
    return _csv(samples.sample_csv(region), "mallitiedosto.csv")


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
        return _workbook(exporting.workbook_of((_("Associations"), rows)), name)
    return _csv(exporting.csv_of(rows), name)


def _find(region: Region, import_id: int) -> Import:
    found = Import.objects.filter(region=region, pk=import_id)
    source = found.select_related("region__site__root_page", "made_by").first()
    if source is None:
        raise Http404
    return source


def _csv(lines: Iterable[str], name: str) -> StreamingHttpResponse:
    said = spoken(lines, get_language() or "fi")
    reply = StreamingHttpResponse(said, content_type="text/csv; charset=utf-8")
    reply["Content-Disposition"] = f'attachment; filename="{name}"'
    return reply


def spoken(lines: Iterable[str], language: str) -> Iterator[str]:
    """The lines in a language: they are made after the request's own has been forgotten."""
    with override(language):
        yield from lines


def _workbook(file: IO[bytes], name: str) -> FileResponse:
    return FileResponse(file, as_attachment=True, filename=name, content_type=WORKBOOK)
