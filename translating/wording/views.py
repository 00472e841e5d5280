"""The admin's pages of the interface's own sentences in a Sámi language."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin import messages

from network.localisation import SAMI_LANGUAGES
from network.paginate import PARAMETER
from translating.wording import queries, services
from translating.wording.files import po_file
from translating.wording.forms import SentenceForm, UploadForm
from translating.wording.permissions import user_approves_wording, wording_languages
from translating.wording.reading import LARGEST, Report, WrongFile, read_file

View = Callable[..., HttpResponse]
PER_PAGE = 50
_TOLD = 200
"""So many problems of a file are told; a file with more is another file."""


def for_language(view: View) -> View:
    """Let in the network's administrators and the staff of regions that have the language."""

    @wraps(view)
    def guarded(request: HttpRequest, language: str, **kwargs: Any) -> HttpResponse:
        if language not in wording_languages(request.user):
            raise Http404
        return view(request, language=language, **kwargs)

    return guarded


@require_safe
@for_language
def listing(request: HttpRequest, language: str) -> HttpResponse:
    """Every sentence with its state, narrowed by state, use and words."""
    asked = {name: request.GET.get(name, "") for name in ("state", "use", "q")}
    used = queries.used_in(queries.rows_of(language), asked["use"])
    rows = queries.narrowed(used, asked["state"], asked["q"])
    context = {
        **_shared(request, language),
        "items": Paginator(rows, PER_PAGE).get_page(request.GET.get(PARAMETER)),
        "counts": queries.counts(used),
        "total": len(used),
        "found": len(rows),
        "asked": asked,
        "uses": [(key, label) for key, (label, _uses) in queries.USES.items()],
        "states": queries.Standing.choices,
    }
    return render(request, "translating/admin/wording.html", context)


@for_language
def sentence(request: HttpRequest, language: str, sentence: str) -> HttpResponse:
    """One sentence: read, correct, suggest or approve it."""
    row = queries.row_of(language, sentence)
    if row is None:
        raise Http404
    may_approve = user_approves_wording(request.user, language)
    initial: dict[str, Any] = {f"form{n}": text for n, text in enumerate(row.draft)}
    form = SentenceForm(
        request.POST if request.method == "POST" else None,
        sentence=row.sentence,
        may_approve=may_approve,
        initial=initial,
    )
    if request.method == "POST" and form.is_valid():
        approved = bool(form.cleaned_data.get("spoken"))
        change = services.Change(key=row.sentence.key, forms=form.texts, approved=approved)
        user: Any = request.user
        services.keep_texts(language=language, changes=[change], user=user)
        said = _("Readers see it within a minute.") if approved else _("It waits for a speaker.")
        messages.success(request, said)
        return redirect("translating_wording", language)
    context = {**_shared(request, language), "row": row, "form": form, "may_approve": may_approve}
    return render(request, "translating/admin/wording_sentence.html", context)


@require_safe
@for_language
def download(request: HttpRequest, language: str) -> HttpResponse:
    """The sentences as a PO file: those that readers meet or of one use; all, or what waits."""
    rows = queries.used_in(queries.rows_of(language), request.GET.get("use", ""))
    if request.GET.get("which") != "all":
        rows = [row for row in rows if row.standing != queries.Standing.REVIEWED]
    reply = HttpResponse(
        po_file(language, rows), content_type="text/x-gettext-translation; charset=utf-8"
    )
    reply["Content-Disposition"] = f'attachment; filename="jarjestoverkko-{language}.po"'
    return reply


@for_language
def upload(request: HttpRequest, language: str) -> HttpResponse:
    """A file in: what it would change is told, and nothing is stored but what waits for a yes."""
    sent = (request.POST, request.FILES) if request.method == "POST" else ()
    form = UploadForm(*sent)
    report = None
    if request.method == "POST" and form.is_valid():
        try:
            report = _read(request, language, form.cleaned_data["file"])
        except WrongFile as error:
            form.add_error("file", str(error))
    context = {**_shared(request, language), "form": form, "report": report}
    if report is not None:
        context["problems"] = report.problems[:_TOLD]
        context["unknown"] = report.unknown[:_TOLD]
    return render(request, "translating/admin/wording_upload.html", context)


def _read(request: HttpRequest, language: str, file: Any) -> Report:
    user: Any = request.user
    # One byte more than is allowed tells that it is too large; the rest need not be read.
    content = file.read(LARGEST + 1)
    may_approve = user_approves_wording(user, language)
    report = read_file(content, language=language, may_approve=may_approve)
    services.keep_upload(language=language, name=file.name, changes=report.changes, user=user)
    return report


@require_POST
@for_language
def apply(request: HttpRequest, language: str) -> HttpResponse:
    """Store what the person's last file would change."""
    user: Any = request.user
    may_approve = user_approves_wording(user, language)
    kept = services.apply_upload(language=language, user=user, may_approve=may_approve)
    if kept is None:
        messages.warning(request, _("There is no file to apply any more. Upload it again."))
        return redirect("translating_wording_upload", language)
    said = ngettext("%(count)s sentence was stored.", "%(count)s sentences were stored.", kept)
    messages.success(request, said % {"count": kept})
    return redirect("translating_wording", language)


def _shared(request: HttpRequest, language: str) -> dict[str, Any]:
    return {
        "language": language,
        "language_name": SAMI_LANGUAGES[language][1],
        "languages": [(code, SAMI_LANGUAGES[code][1]) for code in wording_languages(request.user)],
    }
