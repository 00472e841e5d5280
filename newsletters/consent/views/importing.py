"""The admin's pages of bringing people in from a file."""

from __future__ import annotations

from collections import Counter

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from network.paginate import paginate
from newsletters.consent import importing
from newsletters.consent.desk_forms import ImportForm
from newsletters.consent.errors import BasisMissing
from newsletters.consent.guard import for_readers
from newsletters.consent.views.readers import basis_missing
from newsletters.models import ReaderImport
from organisations.exchange.problems import Trouble, sentence
from regions.desk.where import person_at
from regions.models import Region

VERDICTS: dict[str, Promise] = {
    importing.NEW: gettext_lazy("comes onto the list"),
    importing.THERE: gettext_lazy("is on the list already"),
    importing.DOUBLE: gettext_lazy("stands in the file twice"),
    importing.LEFT: gettext_lazy("has left the list or was taken off: stays off"),
    importing.BAD_ADDRESS: gettext_lazy("is not an e-mail address"),
    importing.IDENTITY_CODE: gettext_lazy("holds a personal identity code: take it out"),
}
_TROUBLES: dict[str, Promise] = {
    "address_column": gettext_lazy(
        "No column has the heading E-mail. Write it above the addresses and try again."
    ),
    "empty": gettext_lazy("The file is empty. Choose the file that has the addresses."),
    "no_rows": gettext_lazy("The file has headings but no addresses under them."),
}


@for_readers
def bring(request: HttpRequest, region: Region) -> HttpResponse:
    """Choose a file; its rows are judged, and nobody is on a list yet."""
    sent = (request.POST, request.FILES) if request.method == "POST" else ()
    form = ImportForm(*sent, region=region)
    if request.method == "POST" and form.is_valid():
        try:
            found = importing.receive(user=person_at(request), **form.cleaned_data)
        except Trouble as trouble:
            said = _TROUBLES.get(trouble.code) or sentence(trouble.code, trouble.told)
            form.add_error("file", str(said))
        except BasisMissing:
            form.add_error("audience", basis_missing())
        else:
            return redirect("newsletters_import_report", region.slug, found.pk)
    context = {"region": region, "form": form, "title": _("Bring subscribers in from a file")}
    return render(request, "newsletters/admin/reader_form.html", context)


@for_readers
def report(request: HttpRequest, region: Region, reader_import_id: int) -> HttpResponse:
    """What becomes of each row; what needs a look comes first."""
    source = _import(region, reader_import_id)
    rows = source.rows
    counts = Counter(row["verdict"] for row in rows)
    order = list(reversed(VERDICTS))
    rows.sort(key=lambda row: (order.index(row["verdict"]), row["row"]))
    for row in rows:
        row["said"] = VERDICTS[row["verdict"]]
    context = {
        "region": region,
        "source": source,
        "counts": [(VERDICTS[key], counts[key]) for key in VERDICTS if counts[key]],
        "fresh": counts[importing.NEW],
        "items": paginate(request, rows, per_page=100),  # type: ignore[arg-type]
    }
    return render(request, "newsletters/admin/import_report.html", context)


@require_POST
@for_readers
def run(request: HttpRequest, region: Region, reader_import_id: int) -> HttpResponse:
    """Put the new ones on the list, or throw the file away."""
    source = _import(region, reader_import_id)
    if "drop" in request.POST:
        ReaderImport.objects.filter(pk=source.pk, state=ReaderImport.State.CHECKED).delete()
        messages.success(request, _("The file was thrown away; nobody was brought in."))
        return redirect("newsletters_readers", region.slug)
    if importing.start(source=source, user=person_at(request)):
        messages.success(request, _("The people are being put on the list."))
    return redirect("newsletters_import_report", region.slug, source.pk)


def _import(region: Region, pk: int) -> ReaderImport:
    rows = ReaderImport.objects.filter(region=region).select_related("audience")
    found: ReaderImport = get_object_or_404(rows, pk=pk)
    return found
