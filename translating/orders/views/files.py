"""The admin's pages of files for translators."""

from __future__ import annotations

from collections import Counter
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from regions.models import Region
from translating.desk.guard import for_region
from translating.models import TranslationFile
from translating.orders.errors import TooManyPages
from translating.orders.files import taking
from translating.orders.files.judging import WRITTEN, Judged, Verdict
from translating.orders.files.po import write_po
from translating.orders.files.units import FileRefused, Unit
from translating.orders.files.xliff import write_xliff
from translating.orders.forms import FileInForm, FilesOutForm
from translating.orders.queries import locales_of
from translating.orders.services import place_order

_KINDS = {"po": (write_po, "text/x-gettext-translation", "po")}
_KINDS["xliff"] = (write_xliff, "application/xliff+xml", "xlf")
_SHOWN = 10


@for_region
def files(request: HttpRequest, region: Region) -> HttpResponse:
    """Take a file, bring one back, and what has come back."""
    return _files(request, region)


@require_POST
@for_region
def out(request: HttpRequest, region: Region) -> HttpResponse:
    """A file of everything that is sent to a language; or first an order for what is not."""
    form = FilesOutForm(region, request.POST, auto_id="out_%s")
    if not form.is_valid():
        return _files(request, region, out_form=form)
    told: Any = form.cleaned_data
    if told["submit"]:
        return _order_all(request, region, form)
    write, kind, ending = _KINDS[told["format"]]
    reply = HttpResponse(write(region, told["language"]), content_type=kind)
    name = f"{region.slug}-{told['language']}.{ending}"
    reply["Content-Disposition"] = f'attachment; filename="{name}"'
    return reply


@require_POST
@for_region
def bring(request: HttpRequest, region: Region) -> HttpResponse:
    """Read a file that has come back; nothing changes yet."""
    form = FileInForm(region, request.POST, request.FILES, auto_id="in_%s")
    if form.is_valid():
        told: Any = form.cleaned_data
        user: Any = request.user
        try:
            row = taking.keep_file(
                region=region,
                language=told["language"],
                name=told["file"].name,
                content=told["file"].read(),
                user=user,
            )
        except FileRefused as refused:
            form.add_error("file", refused.sentence)
        else:
            return redirect("translating_file", region.slug, row.pk)
    return _files(request, region, in_form=form)


@for_region
def file(request: HttpRequest, region: Region, file_id: int) -> HttpResponse:
    """What a file would change, and what is refused, line by line; then taking it in."""
    row = _row(region, file_id)
    context: dict[str, Any] = {"region": region, "file": row}
    if row.state == TranslationFile.State.TAKEN:
        context["refused"] = [_line(one) for one in row.report]
    else:
        try:
            lines = taking.judged(row)
        except FileRefused as refused:
            context["refusal"] = refused.sentence
            lines = []
        counts = Counter(line.verdict for line in lines)
        context["refused"] = [one for one in lines if one.is_refused][: taking.MOST_TOLD]
        context["changes"] = [one for one in lines if one.verdict in WRITTEN][: taking.MOST_TOLD]
        context["writes"] = sum(counts[one] for one in WRITTEN)
        context["same"], context["empty"] = counts[Verdict.SAME], counts[Verdict.EMPTY]
    return render(request, "translating/admin/file.html", context)


@require_POST
@for_region
def take(request: HttpRequest, region: Region, file_id: int) -> HttpResponse:
    """Take it in."""
    row = _row(region, file_id)
    taking.ask_to_take(row=row)
    return redirect("translating_file", region.slug, row.pk)


def _row(region: Region, file_id: int) -> TranslationFile:
    rows = TranslationFile.objects.filter(region=region)
    row: TranslationFile = get_object_or_404(rows.select_related("region__site"), pk=file_id)
    return row


def _line(told: dict[str, Any]) -> Judged:
    """A line of a kept report, to be told in the person's language."""
    unit = Unit(translation="", path="", source="", target=told["text"], line=told["line"])
    return Judged(unit=unit, verdict=told["verdict"], title=told["title"])


def _files(
    request: HttpRequest,
    region: Region,
    out_form: FilesOutForm | None = None,
    in_form: FileInForm | None = None,
) -> HttpResponse:
    rows = TranslationFile.objects.filter(region=region).defer("content", "report")
    context = {
        "region": region,
        "out_form": out_form or FilesOutForm(region, auto_id="out_%s"),
        "in_form": in_form or FileInForm(region, auto_id="in_%s"),
        "files": rows[:_SHOWN],
    }
    return render(request, "translating/admin/files.html", context)


def _order_all(request: HttpRequest, region: Region, form: FilesOutForm) -> HttpResponse:
    user: Any = request.user
    locales = locales_of(region).filter(language_code=form.cleaned_data["language"])
    root = region.open_site.root_page
    try:
        order = place_order(region=region, root=root, locales=list(locales), user=user)
    except TooManyPages:
        form.add_error("submit", _("There are too many pages for one go. Send them by branches."))
        return _files(request, region, out_form=form)
    messages.success(request, _("The pages are being sent. Take the file when they are ready."))
    return redirect("translating_order", region.slug, order.pk)
