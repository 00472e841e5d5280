"""The region's submissions, and one of them with the moderator's answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from campaign.desk.guard import for_region
from campaign.desk.views import tellers_regions
from campaign.models import StorySubmission
from campaign.permissions import user_publishes_stories
from campaign.submissions import moderating
from campaign.submissions.errors import NoCampaignPage, Settled
from campaign.submissions.forms_admin import AskForm, DeclineForm, InviteForm
from campaign.submissions.guard import for_moderators, for_submission
from campaign.submissions.queries import campaigns_of, submissions_of
from campaign.submissions.services import Invited, invite
from campaign.submissions.showing import shown
from campaign.videos.serving import serve
from network.paginate import paginate
from regions.models import Region

Answer = Callable[..., None]


@for_region
def submissions(request: HttpRequest, region: Region) -> HttpResponse:
    """Everything that was sent in, what waits first."""
    context = {
        "region": region,
        "regions": tellers_regions(request),
        "items": paginate(request, submissions_of(region), per_page=50),
        "may_invite": bool(campaigns_of(region)) and not region.is_hub,
    }
    return render(request, "campaign/admin/submissions.html", context)


@for_submission
def submission(request: HttpRequest, region: Region, submission: StorySubmission) -> HttpResponse:
    """One story as it was sent."""
    return _page(request, region, submission)


def _page(
    request: HttpRequest, region: Region, submission: StorySubmission, **forms_: forms.Form
) -> HttpResponse:
    context = {
        "region": region,
        "may_answer": user_publishes_stories(request.user, region),
        "ask": AskForm(prefix="ask"),
        "decline": DeclineForm(prefix="decline"),
        **shown(submission),
        **forms_,
    }
    return render(request, "campaign/admin/submission.html", context)


@require_POST
@for_moderators
def ask(request: HttpRequest, region: Region, submission: StorySubmission) -> HttpResponse:
    """Ask the sender for something."""
    form = AskForm(request.POST, prefix="ask")
    sentence = _("The story is back with its sender, and your words are mailed.")
    return _answer(request, submission, "ask", form, moderating.ask_for_more, sentence)


@require_POST
@for_moderators
def decline(request: HttpRequest, region: Region, submission: StorySubmission) -> HttpResponse:
    """Decline the story."""
    form = DeclineForm(request.POST, prefix="decline")
    sentence = _("The story is declined, and the reason is mailed.")
    return _answer(request, submission, "decline", form, moderating.decline, sentence)


def _answer(
    request: HttpRequest,
    submission: StorySubmission,
    name: str,
    form: forms.Form,
    act: Answer,
    sentence: str,
) -> HttpResponse:
    """Act on a valid form; another comes back filled in on the submission's page."""
    if not form.is_valid():
        return _page(request, submission.region, submission, **{name: form})
    try:
        act(submission=submission, words=form.cleaned_data["words"], by=request.user)
        messages.success(request, sentence)
    except Settled:
        messages.error(request, _("Somebody has dealt with this meanwhile."))
    return redirect("campaign_submission", submission.region.slug, submission.pk)


@require_POST
@for_moderators
def accept(request: HttpRequest, region: Region, submission: StorySubmission) -> HttpResponse:
    """Make the story's page; publish it when that button was pressed and nothing is missing."""
    here = redirect("campaign_submission", region.slug, submission.pk)
    publish = "publish" in request.POST
    try:
        page = moderating.accept(submission=submission, by=request.user, publish=publish)  # type: ignore[arg-type]
    except Settled:
        messages.error(request, _("Somebody has dealt with this meanwhile."))
        return here
    except NoCampaignPage:
        sentence = _(
            "The campaign's page has not been written in the story's language. Translate it first; "
            "then accept the story."
        )
        messages.error(request, sentence)
        return here
    if page.live:
        messages.success(request, _("The story is published, and its sender gets a mail."))
        return here
    if publish:
        messages.warning(
            request, _("The story is accepted, but something is missing, so it is a draft still.")
        )
    else:
        messages.success(
            request, _("The story is accepted. Finish its page, and publish it when it is ready.")
        )
    return redirect("wagtailadmin_pages:edit", page.pk)


@for_submission
def video(request: HttpRequest, region: Region, submission: StorySubmission) -> HttpResponseBase:
    """The prepared video for the moderator's player; until it is prepared, as it came."""
    if submission.video is None:
        raise Http404
    rows = submission.video.renditions.filter(name__endswith=".mp4").order_by("-height")
    prepared = rows.first()
    if prepared is not None:
        return serve(request, prepared)
    if not submission.video.file:
        raise Http404
    return _private(submission.video.file)


@for_submission
def paper(request: HttpRequest, region: Region, submission: StorySubmission) -> HttpResponseBase:
    """The signed consent."""
    if not submission.document:
        raise Http404
    return _private(submission.document, as_attachment=True)


_KINDS = {b"%PDF": ("application/pdf", "pdf"), b"\x89PNG": ("image/png", "png")}


def _private(file: Any, *, as_attachment: bool = False) -> FileResponse:
    try:
        opened = file.open("rb")
    except FileNotFoundError as error:
        raise Http404 from error
    kind, ending = "video/mp4", "mp4"
    if as_attachment:
        kind, ending = _KINDS.get(opened.read(4), ("image/jpeg", "jpg"))
        opened.seek(0)
    reply = FileResponse(
        opened, as_attachment=as_attachment, filename=f"file.{ending}", content_type=kind
    )
    reply["Cache-Control"] = "no-store"
    return reply


@for_region
def invite_association(request: HttpRequest, region: Region) -> HttpResponse:
    """Ask an association for its story."""
    if region.is_hub or not campaigns_of(region):
        raise Http404
    form = InviteForm(request.POST or None, region=region)
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        invited = Invited(
            campaign_key=told["campaign"],
            organisation=form.associations[told["association"]],
            email=told["email"],
            language=told["language"],
            words=told["words"],
        )
        invite(region=region, invited=invited, by=request.user)  # type: ignore[arg-type]
        sentence = _("The invitation is on its way to %(email)s.") % {"email": told["email"]}
        messages.success(request, sentence)
        return redirect("campaign_submissions", region.slug)
    context = {"region": region, "form": form}
    return render(request, "campaign/admin/invite.html", context)
