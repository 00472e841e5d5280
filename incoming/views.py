"""The admin's pages for bringing the content of an old site in."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from incoming import receiving
from incoming.forms import BringForm
from incoming.models import Incoming, IncomingItem
from incoming.pages import parent_of
from incoming.problems import sentence
from incoming.reports import counts_of, lines_of, outcomes_of, progress_of, sheet_of
from network.localisation import CONTENT_LANGUAGES
from network.paginate import paginate
from newsletters.consent.guard import readers_regions
from organisations.exchange.exporting import csv_of
from organisations.exchange.views import regions_to_exchange, spoken
from regions.desk.where import for_duty, person_at, regions_of_desk
from regions.models import Region, RoomKey
from regions.permissions import user_has_duty
from regions.roles import Duty

Kind = Incoming.Kind
ROOM_OF = {Kind.WORDPRESS: RoomKey.NEWS, Kind.FEED: RoomKey.NEWS, Kind.CALENDAR: RoomKey.EVENTS}
guarded = for_duty(Duty.EXCHANGE_RECORDS)


def regions_to_bring_to(request: HttpRequest) -> list[Region]:
    """The regions that the person may bring content to."""
    return [
        region
        for region in regions_of_desk(request)
        if user_has_duty(request.user, region, Duty.EXCHANGE_RECORDS)
    ]


def home(request: HttpRequest) -> HttpResponse:
    """The menu's door: to the person's own region, or to the first of them."""
    regions = regions_to_bring_to(request)
    if not regions:
        raise Http404
    return redirect("incoming_index", regions[0].slug)


@guarded
def index(request: HttpRequest, region: Region) -> HttpResponse:
    """What can be brought from where, and what has been brought."""
    rows = Incoming.objects.filter(region=region).select_related("made_by")
    ways = []
    if region in regions_to_exchange(request):
        ways.append(("associations", reverse("exchange_index", args=[region.slug])))
    if region in readers_regions(request):
        ways.append(("readers", reverse("newsletters_import", args=[region.slug])))
    context = {
        "region": region,
        "regions": regions_to_bring_to(request),
        "kinds": [kind for kind in Kind if ROOM_OF[kind] in region.rooms],
        "ways": dict(ways),
        "items": paginate(request, rows, per_page=20),
    }
    return render(request, "incoming/admin/index.html", context)


@guarded
def bring(request: HttpRequest, region: Region) -> HttpResponse:
    """A file or an address; POST begins the dry run."""
    kind = request.GET.get("laji", "")
    if kind not in Kind.values or ROOM_OF[Kind(kind)] not in region.rooms:
        raise Http404
    parents = {code: parent_of(region, kind, code) for code, _name in CONTENT_LANGUAGES}
    languages = [(code, name) for code, name in CONTENT_LANGUAGES if parents[code]]
    if not languages:
        raise Http404
    mine = parents[languages[0][0]].permissions_for_user(request.user)
    sent = (request.POST, request.FILES) if request.method == "POST" else ()
    form = BringForm(*sent, kind=kind, languages=languages, may_publish=mine.can_publish_subpage())
    if request.method == "POST" and form.is_valid():
        source = receiving.receive(
            region=region,
            user=person_at(request),
            kind=kind,
            file=form.cleaned_data.get("file") or None,
            address=form.cleaned_data.get("address", ""),
            **form.choices(),
        )
        return redirect("incoming_report", region.slug, source.pk)
    context = {"region": region, "form": form, "kind": Kind(kind)}
    return render(request, "incoming/admin/bring.html", context)


@guarded
def report(request: HttpRequest, region: Region, incoming_id: int) -> HttpResponse:
    """How it stands: progress, items, and what can be done next."""
    source = _find(region, incoming_id)
    context: dict[str, Any] = {"region": region, "source": source, "progress": progress_of(source)}
    if "osa" in request.GET:
        return render(request, "incoming/admin/progress.html", context)
    counts = counts_of(source)
    wanted = request.GET.get("rivit", "")
    rows = source.items.all()
    if wanted in IncomingItem.Verdict.values:
        rows = rows.filter(verdict=wanted)
    items = paginate(request, rows, per_page=50)
    context |= {
        "items": items,
        "lines": lines_of(items, source),
        "wanted": wanted,
        "counts": [(key, label, counts[key]) for key, label in IncomingItem.Verdict.choices],
        "total": sum(counts.values()),
        "outcomes": outcomes_of(source),
        "to_do": counts["new"],
        "trouble": source.trouble and sentence(source.trouble["code"], source.trouble["told"]),
    }
    return render(request, "incoming/admin/report.html", context)


@guarded
def sheet(request: HttpRequest, region: Region, incoming_id: int) -> Any:
    """The report as a file."""
    source = _find(region, incoming_id)
    said = spoken(csv_of(sheet_of(source)), get_language() or "fi")
    reply = StreamingHttpResponse(said, content_type="text/csv; charset=utf-8")
    reply["Content-Disposition"] = f'attachment; filename="{region.slug}-{source.pk}.csv"'
    return reply


@require_POST
@guarded
def run(request: HttpRequest, region: Region, incoming_id: int) -> HttpResponse:
    """Bring in what was checked."""
    source = _find(region, incoming_id)
    if not receiving.start_run(source=source, user=person_at(request)):
        messages.error(request, _("This cannot be brought in now. Look at the report."))
    return redirect("incoming_report", region.slug, source.pk)


@guarded
def undo(request: HttpRequest, region: Region, incoming_id: int) -> HttpResponse:
    """Ask, and take back on POST."""
    source = _find(region, incoming_id)
    if request.method == "POST":
        if not receiving.start_undo(source=source, user=person_at(request)):
            messages.error(request, _("There is nothing to undo."))
        return redirect("incoming_report", region.slug, source.pk)
    context = {"region": region, "source": source, "written": outcomes_of(source)["written"]}
    return render(request, "incoming/admin/undo.html", context)


@require_POST
@guarded
def drop(request: HttpRequest, region: Region, incoming_id: int) -> HttpResponse:
    """Delete the file and its items; pages stay as they are."""
    receiving.drop(source=_find(region, incoming_id))
    messages.success(request, _("The file and its rows have been deleted."))
    return redirect("incoming_index", region.slug)


def _find(region: Region, incoming_id: int) -> Incoming:
    found = Incoming.objects.filter(region=region, pk=incoming_id)
    source = found.select_related("region__site__root_page", "made_by").first()
    if source is None:
        raise Http404
    return source
