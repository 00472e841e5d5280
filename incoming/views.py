"""The admin's pages for bringing the content of an old site in."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from incoming import receiving
from incoming.forms import BringForm
from incoming.models import Incoming
from incoming.pages import parent_of
from incoming.problems import sentence
from incoming.reports import lines_of, progress_of, sheet_of
from incoming.running import waiting
from network.localisation import CONTENT_LANGUAGES
from newsletters.consent.guard import readers_regions
from organisations.exchange.exporting import csv_of
from organisations.exchange.replies import csv_reply
from organisations.exchange.views import regions_to_exchange
from regions.bringing.views import begun, dropped, find, listed, rows_shown, undone
from regions.desk.where import for_duty, person_at, regions_with_duty, to_region_at_hand
from regions.models import Region, RoomKey
from regions.roles import Duty

Kind = Incoming.Kind
ROOM_OF = {Kind.WORDPRESS: RoomKey.NEWS, Kind.FEED: RoomKey.NEWS, Kind.CALENDAR: RoomKey.EVENTS}
guarded = for_duty(Duty.EXCHANGE_RECORDS)


def regions_to_bring_to(request: HttpRequest) -> list[Region]:
    """The regions that the person may bring content to."""
    return regions_with_duty(request, Duty.EXCHANGE_RECORDS)


def home(request: HttpRequest) -> HttpResponse:
    """The menu's door: to the region at hand."""
    return to_region_at_hand(request, regions_to_bring_to(request), "incoming_index")


@guarded
def index(request: HttpRequest, region: Region) -> HttpResponse:
    """What can be brought from where, and what has been brought."""
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
        "items": listed(request, Incoming, region),
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
        return redirect(source)
    context = {"region": region, "form": form, "kind": Kind(kind)}
    return render(request, "incoming/admin/bring.html", context)


@guarded
def report(request: HttpRequest, region: Region, incoming_id: int) -> HttpResponse:
    """How it stands: progress, items, and what can be done next."""
    source = find(Incoming, region, incoming_id)
    context: dict[str, Any] = {"region": region, "source": source, "progress": progress_of(source)}
    if "osa" in request.GET:
        return render(request, "regions/admin/bringing/progress.html", context)
    context |= rows_shown(request, source)
    context |= {
        "lines": lines_of(context["items"], source),
        "to_do": waiting(source).count(),
        "trouble": source.trouble and sentence(source.trouble["code"], source.trouble["told"]),
    }
    return render(request, "incoming/admin/report.html", context)


@guarded
def sheet(request: HttpRequest, region: Region, incoming_id: int) -> Any:
    """The report as a file."""
    source = find(Incoming, region, incoming_id)
    return csv_reply(csv_of(sheet_of(source)), f"{region.slug}-{source.pk}.csv")


@require_POST
@guarded
def run(request: HttpRequest, region: Region, incoming_id: int) -> HttpResponse:
    """Bring in what was checked."""
    source = find(Incoming, region, incoming_id)
    is_begun = receiving.start_run(source=source, user=person_at(request))
    return begun(request, source, is_begun=is_begun)


@guarded
def undo(request: HttpRequest, region: Region, incoming_id: int) -> HttpResponse:
    """Ask, and take back on POST."""
    return undone(request, find(Incoming, region, incoming_id), "incoming/admin/undo.html")


@require_POST
@guarded
def drop(request: HttpRequest, region: Region, incoming_id: int) -> HttpResponse:
    """Delete the file and its items; pages stay as they are."""
    return dropped(request, find(Incoming, region, incoming_id), "incoming_index")
