"""The admin's pages of the people who get letters."""

from __future__ import annotations

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from network.auditlog.exporting import taken_out
from network.paginate import paginate
from newsletters.addresses import address_key
from newsletters.consent.desk_forms import AddReaderForm, ProofForm
from newsletters.consent.errors import BasisMissing, ReaderHasLeft
from newsletters.consent.guard import for_readers, readers_regions
from newsletters.consent.keeping import add_reader, remove_reader
from newsletters.consent.queries import ReaderFilter, proof_of
from newsletters.consent.queries import readers as people_of
from newsletters.models import Audience, Subscriber, Subscription
from organisations.exchange.exporting import csv_of
from regions.activity import record
from regions.desk.where import person_at, to_region_at_hand
from regions.models import Deed, Region


def home(request: HttpRequest) -> HttpResponse:
    """The menu's door: to the region at hand."""
    return to_region_at_hand(request, readers_regions(request), "newsletters_readers")


def _narrowed(request: HttpRequest) -> ReaderFilter:
    asked = request.GET
    return ReaderFilter(
        words=asked.get("q", "")[:200],
        audience=asked.get("audience", "")[:40],
        state=asked.get("state", ""),
    )


@for_readers
def readers(request: HttpRequest, region: Region) -> HttpResponse:
    """The region's people with their lists."""
    narrowed = _narrowed(request)
    context = {
        "region": region,
        "regions": readers_regions(request),
        "items": paginate(request, people_of(region, narrowed), per_page=50),
        "narrowed": narrowed,
        "audiences": Audience.objects.filter(region=region).order_by("pk"),
        "states": Subscription.State.choices,
    }
    return render(request, "newsletters/admin/readers.html", context)


@for_readers
def add(request: HttpRequest, region: Region) -> HttpResponse:
    """One person, with the proof that she may be written to."""
    form = AddReaderForm(request.POST or None, region=region)
    if request.method == "POST" and form.is_valid():
        try:
            added = add_reader(by=person_at(request), **form.cleaned_data)
        except ReaderHasLeft:
            form.add_error(
                "email",
                _("This person has left the list. Only they can come back: ask them to subscribe."),
            )
        except BasisMissing:
            form.add_error("audience", basis_missing())
        else:
            said = (
                _("The person is on the list now.") if added else _("Nothing new: on it already.")
            )
            messages.success(request, said)
            return redirect("newsletters_readers", region.slug)
    context = {"region": region, "form": form, "title": _("Add a subscriber")}
    return render(request, "newsletters/admin/reader_form.html", context)


def basis_missing() -> str:
    """What to do when a list has no legal basis written down."""
    return _("Write down first, on the page of the list, why the region may write to these people.")


@for_readers
def reader(request: HttpRequest, region: Region, reader_id: int) -> HttpResponse:
    """One person: lists, the log, and a button to take off."""
    found = _reader(region, reader_id)
    lists = Subscription.objects.filter(subscriber=found).select_related("audience")
    context = {
        "region": region,
        "reader": found,
        "lists": lists.order_by("audience"),
        "log": paginate(request, proof_of(region, bytes(found.address_key)), per_page=50),
    }
    return render(request, "newsletters/admin/reader.html", context)


@require_POST
@for_readers
def take_off(request: HttpRequest, region: Region, reader_id: int) -> HttpResponse:
    """Off one list, or off all of them."""
    found = _reader(region, reader_id)
    key = request.POST.get("audience", "")[:40]
    audiences = list(Audience.objects.filter(region=region, key=key)) if key else None
    remove_reader(subscriber=found, audiences=audiences, by=person_at(request))
    messages.success(request, _("Taken off."))
    if Subscriber.objects.filter(pk=found.pk).exists():
        return redirect("newsletters_reader", region.slug, found.pk)
    return redirect("newsletters_readers", region.slug)


@for_readers
def proof(request: HttpRequest, region: Region) -> HttpResponse:
    """The log of an address, also of one that has left. By POST: an address is no part of a URL."""
    form = ProofForm(request.POST or None)
    log = None
    if request.method == "POST" and form.is_valid():
        log = proof_of(region, address_key(form.cleaned_data["email"]))[:200]
    context = {"region": region, "form": form, "log": log}
    return render(request, "newsletters/admin/proof.html", context)


@require_POST
@for_readers
def export(request: HttpRequest, region: Region) -> StreamingHttpResponse:
    """The people and their lists as a file; the region's log says who took it out."""
    record(region, request.user, Deed.EXPORTED_READERS)
    mark = taken_out(what="newsletters.Subscriber", user=person_at(request), region=region.pk)
    rows = [*_rows(region), [mark]]
    response = StreamingHttpResponse(csv_of(rows), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{region.slug}-tilaajat.csv"'
    response["Cache-Control"] = "no-store"
    return response


def _rows(region: Region) -> Iterator[list[str]]:
    yield [_("E-mail"), _("Name"), _("Language"), _("List"), _("State"), _("Since")]
    rows = Subscription.objects.filter(subscriber__region=region)
    rows = rows.select_related("subscriber", "audience").order_by("subscriber__email", "audience")
    for row in rows.iterator(chunk_size=2_000):
        person = row.subscriber
        told = [person.email, person.name, person.language, row.audience.name]
        yield [*told, row.get_state_display(), row.changed_at.date().isoformat()]


def _reader(region: Region, reader_id: int) -> Subscriber:
    rows = Subscriber.objects.filter(region=region).select_related("region")
    found: Subscriber = get_object_or_404(rows, pk=reader_id)
    return found
