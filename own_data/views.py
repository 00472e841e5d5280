"""What a region holds about somebody: asked for by address, opened by a mailed link."""

from __future__ import annotations

from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from network.auditlog.models import Event
from network.auditlog.recording import note
from network.public_forms.tokens import NO_TIME
from network.public_forms.views import PublicFormView, unkept
from own_data.forms import AskForm, CorrectForm, EraseForm
from own_data.models import VALID_FOR, DataLink
from own_data.queries import Group, held_about, rows_of
from own_data.services import correct, erase, send_link
from own_data.tokens import LinkUnknown, link_of
from regions.models import Region
from regions.scoping import inside


def region_of(request: HttpRequest) -> Region:
    """The site's region (regions.middleware)."""
    found: Region = request.region  # type: ignore[attr-defined]
    return found


class Ask(PublicFormView):
    """The address in, a mail out; the answer is the same for every address."""

    form_id = "own_data.ask"
    form_class = AskForm
    template_name = "own_data/ask.html"
    sends_mail = True

    def act(self, form: Any) -> str:
        email = form.cleaned_data["email"]
        send_link(region=region_of(self.request), email=email, language=get_language() or "fi")
        return reverse("own_data_thanks")


def thanks(request: HttpRequest) -> HttpResponse:
    """Says what happens next."""
    minutes = int(VALID_FOR.total_seconds() // 60)
    return unkept(render(request, "own_data/thanks.html", {"minutes": minutes}))


def erased(request: HttpRequest) -> HttpResponse:
    """It has been done."""
    return unkept(render(request, "own_data/erased.html"))


def dead_link(request: HttpRequest) -> HttpResponse:
    """A link that we never wrote, or whose hour is over."""
    return unkept(render(request, "own_data/dead_link.html", status=410))


@require_safe
def show(request: HttpRequest, token: str) -> HttpResponse:
    """Everything that the region holds about the address."""
    try:
        link = link_of(token, region_of(request))
    except LinkUnknown:
        return dead_link(request)
    note(Event.LINK_USED, regions=[link.region_id], details={"view": "page"})
    return unkept(render(request, "own_data/page.html", _context(link, token, _groups(link))))


@require_safe
def file(request: HttpRequest, token: str, kind: str) -> HttpResponse:
    """The same as a file: ``json`` for programs, ``html`` for people."""
    try:
        link = link_of(token, region_of(request))
    except LinkUnknown:
        return dead_link(request)
    if kind not in {"json", "html"}:
        raise Http404
    note(Event.LINK_USED, regions=[link.region_id], details={"view": kind})
    groups = _groups(link)
    if kind == "json":
        reply: HttpResponse = JsonResponse(
            {group.declared.model: [row.data for row in group.rows] for group in groups},
            encoder=DjangoJSONEncoder,
            json_dumps_params={"ensure_ascii": False, "indent": 2},
        )
    else:
        context = _context(link, token, groups)
        reply = HttpResponse(render_to_string("own_data/file.html", context, request))
    reply["Content-Disposition"] = f'attachment; filename="omat-tiedot.{kind}"'
    return unkept(reply)


class Linked(PublicFormView):
    """A form behind the link, for whoever reads the mailbox."""

    soonest = NO_TIME
    link: DataLink
    token: str

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.token = kwargs["token"]
        try:
            self.link = link_of(self.token, region_of(request))
        except LinkUnknown:
            again = self.answer_again() if request.method == "POST" else None
            return unkept(again or dead_link(request))
        return super().dispatch(request, *args, **kwargs)

    def context(self) -> dict[str, Any]:
        return _context(self.link, self.token, _groups(self.link))


class Correct(Linked):
    """What can be written anew."""

    form_id = "own_data.correct"
    form_class = CorrectForm
    template_name = "own_data/correct.html"

    def make_form(self, data: Any = None) -> CorrectForm:
        return CorrectForm(data, held=rows_of(_groups(self.link)))

    def act(self, form: Any) -> str:
        with inside(self.link.region):
            correct(
                region=self.link.region,
                held=rows_of(_groups(self.link)),
                told=form.cleaned_data,
            )
        return reverse("own_data_page", args=(self.token,))


class Erase(Linked):
    """GET says what goes and what stays; POST erases at once."""

    form_id = "own_data.erase"
    form_class = EraseForm
    template_name = "own_data/erase.html"

    def act(self, form: Any) -> str:
        erase(region=self.link.region, email=self.link.email)
        return reverse("own_data_erased")


def _groups(link: DataLink) -> list[Group]:
    """Without the link itself and its mail: they are there because she asks."""
    return held_about(link.email, link.region, besides=link)


def _context(link: DataLink, token: str, groups: list[Group]) -> dict[str, Any]:
    return {
        "groups": groups,
        "email": link.email,
        "token": token,
        "corrects": any(group.declared.corrects for group in groups),
        "stays": any(group.declared.staff for group in groups),
        "public": any(group.declared.is_published for group in groups),
    }
