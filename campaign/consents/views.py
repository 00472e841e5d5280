"""The staff's doors to consents."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from campaign.consents.errors import StoryGone
from campaign.consents.forms import ConsentForm
from campaign.consents.papers import TYPES
from campaign.consents.reach import reach_of
from campaign.consents.recording import change_consent, record_consent
from campaign.consents.withdrawing import withdraw_consent
from campaign.desk.guard import for_story
from campaign.models import Consent, Story
from regions.models import Region


def _row(story: Story, consent_id: int) -> Consent:
    rows = Consent.objects.filter(story=story).select_related("story", "region__site")
    found: Consent = get_object_or_404(rows, pk=consent_id)
    return found


def _back(region: Region, story: Story) -> HttpResponse:
    return redirect("campaign_story", region.slug, story.pk)


def _too_late(request: HttpRequest, region: Region, story: Story) -> HttpResponse:
    messages.error(
        request, _("The story was taken down or the consent has ended, so nothing was changed.")
    )
    return _back(region, story)


@for_story
def add(request: HttpRequest, region: Region, story: Story) -> HttpResponse:
    """Write down who consents."""
    form = ConsentForm(request.POST or None, request.FILES or None, region=region)
    if request.method == "POST" and form.is_valid():
        try:
            row = record_consent(story=story, given=form.given())
        except StoryGone:
            return _too_late(request, region, story)
        _say(request, row, _("The consent is written down."))
        return _back(region, story)
    return _form(request, region, story, form)


@for_story
def change(request: HttpRequest, region: Region, story: Story, consent_id: int) -> HttpResponse:
    """Correct or prolong it."""
    row = _row(story, consent_id)
    if row.state != Consent.State.GIVEN or story.taken_down_at:
        return _too_late(request, region, story)
    form = ConsentForm(request.POST or None, request.FILES or None, region=region, row=row)
    if request.method == "POST" and form.is_valid():
        try:
            row = change_consent(consent=row, given=form.given())
        except StoryGone:
            return _too_late(request, region, story)
        _say(request, row, _("The consent is changed."))
        return _back(region, story)
    return _form(request, region, story, form)


def _form(request: HttpRequest, region: Region, story: Story, form: ConsentForm) -> HttpResponse:
    context = {"region": region, "story": story, "form": form, "row": form.row}
    return render(request, "campaign/admin/consent.html", context)


def _say(request: HttpRequest, row: Consent, sentence: str) -> None:
    more = ""
    if row.email:
        more = _("The mail with the link goes to %(email)s.") % {"email": row.email}
    messages.success(request, f"{sentence} {more}".strip())


@for_story
def withdraw(request: HttpRequest, region: Region, story: Story, consent_id: int) -> HttpResponse:
    """Says what will happen; the button does it."""
    row = _row(story, consent_id)
    if row.state != Consent.State.GIVEN or story.taken_down_at:
        return _too_late(request, region, story)
    if request.method == "POST":
        user: Any = request.user
        if withdraw_consent(consent=row, actor=user) is None:
            return _too_late(request, region, story)
        messages.success(request, _("The consent is withdrawn, and the story is off every site."))
        return _back(region, story)
    context = {"region": region, "story": story, "row": row, "reach": reach_of(story)}
    return render(request, "campaign/admin/consent_withdraw.html", context)


@require_safe
@for_story
def paper(request: HttpRequest, region: Region, story: Story, consent_id: int) -> HttpResponseBase:
    """The signed paper, as a file to keep: nothing in it is shown on our own pages."""
    row = _row(story, consent_id)
    if not row.document or not row.document.storage.exists(row.document.name):
        raise Http404
    ending = row.document.name.rpartition(".")[2]
    response = FileResponse(
        row.document.open("rb"),
        as_attachment=True,
        filename=f"{row.pk}.{ending}",
        content_type=TYPES.get(ending, "application/octet-stream"),
    )
    response["Cache-Control"] = "no-store"
    response["X-Content-Type-Options"] = "nosniff"
    return response
