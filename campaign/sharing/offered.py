"""The doors to what others share: stories offered to a region, and the hub's list of all."""

from __future__ import annotations

import uuid
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from campaign.desk.views import tellers_regions
from campaign.models import Story, StoryShare, VideoStoryPage
from campaign.sharing import answering, giving, queries
from campaign.sharing.errors import CannotShare
from campaign.sharing.forms import AnswerForm, DeclineForm, ReasonForm
from campaign.sharing.guard import for_hub, for_publishers
from network.paginate import paginate
from regions.models import Region

_MOST = 100


@for_publishers
def offers(request: HttpRequest, region: Region) -> HttpResponse:
    """What waits for an answer, what was answered, and what is lifted to the nation."""
    context = {
        "region": region,
        "regions": tellers_regions(request),
        "waiting": _with_pages(queries.waiting_for(region)[:_MOST]),
        "answered": _with_pages(queries.answered_by(region)[:_MOST]),
        "items": [],
    }
    if not region.is_hub:
        items = paginate(request, queries.lifted_for(region), per_page=50)
        items.object_list = _with_pages(items.object_list)
        context["items"] = items
    return render(request, "campaign/admin/offers.html", context)


def _with_pages(rows: Any) -> list[StoryShare]:
    """The shares, each with the public page of its story (``page``), by one query."""
    shares = list(rows)
    keys = [share.story.key for share in shares]
    pages = VideoStoryPage.objects.in_language("fi").filter(translation_key__in=keys)
    found = {page.translation_key: page for page in pages.select_related("locale")}
    for share in shares:
        share.page = found.get(share.story.key)
    return shares


@for_publishers
def answer(request: HttpRequest, region: Region, share_id: int) -> HttpResponse:
    """Accept or decline one."""
    rows = StoryShare.objects.filter(to_region=region, letter_key=None).exclude(region=region)
    rows = rows.exclude(state=StoryShare.State.ENDED).select_related("story", "region", "made_by")
    share = get_object_or_404(rows, pk=share_id)
    form = AnswerForm(request.POST or None, initial={"words": share.answer})
    if request.method == "POST" and form.is_valid():
        _answered(request, share, form.cleaned_data["words"])
        return redirect("campaign_offers", region.slug)
    context = {"region": region, "share": _with_pages([share])[0], "form": form}
    return render(request, "campaign/admin/offer.html", context)


def _answered(request: HttpRequest, share: StoryShare, words: str) -> None:
    accept = "accept" in request.POST
    person: Any = request.user
    try:
        answering.answer_share(share=share, accept=accept, words=words, actor=person)
    except CannotShare as problem:
        messages.error(request, str(problem))
    else:
        told = _("The story is accepted.") if accept else _("The story is declined.")
        messages.success(request, told)


@for_publishers
def lifted(request: HttpRequest, region: Region) -> HttpResponse:
    """Decline a lifted story, named by its key, or show it again."""
    rows = queries.lifted_for(region).filter(story__key=_key(request))
    share = rows.first()
    if share is None or region.is_hub:
        raise Http404
    form = DeclineForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        person: Any = request.user
        if "show" in request.POST:
            answering.show_lift_again(region=region, key=share.story.key)
            messages.success(request, _("Your campaign shows the story again."))
        else:
            reason = form.cleaned_data["reason"]
            answering.decline_lift(region=region, story=share.story, reason=reason, actor=person)
            messages.success(request, _("Your campaign does not show the story."))
        return redirect("campaign_offers", region.slug)
    context = {"region": region, "share": _with_pages([share])[0], "form": form}
    return render(request, "campaign/admin/lifted.html", context)


@for_hub
def all_stories(request: HttpRequest, region: Region) -> HttpResponse:
    """Stories of all regions, for the hub's publishers."""
    context = {
        "region": region,
        "items": paginate(request, queries.stories_of_all_regions(), per_page=50),
    }
    return render(request, "campaign/admin/all_stories.html", context)


@for_hub
def lift_any(request: HttpRequest, region: Region) -> HttpResponse:
    """Lift any region's story, named by its key, or take its lift down."""
    story = get_object_or_404(queries.stories_of_all_regions(), key=_key(request))
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and ("end" in request.POST or form.is_valid()):
        _lifted_or_ended(request, story, form)
        return redirect("campaign_all_stories", region.slug)
    page = VideoStoryPage.objects.in_language("fi").filter(translation_key=story.key).first()
    context = {"region": region, "story": story, "page": page, "form": form}
    return render(request, "campaign/admin/lift_any.html", context)


def _lifted_or_ended(request: HttpRequest, story: Story, form: ReasonForm) -> None:
    person: Any = request.user
    if "end" in request.POST:
        for share in queries.shares_of(story).filter(kind=StoryShare.Kind.LIFT):
            giving.take_back(share=share)
        messages.success(request, _("The story is not lifted any more."))
        return
    try:
        giving.lift_as_hub(story=story, reason=form.cleaned_data["reason"], actor=person)
    except CannotShare as problem:
        messages.error(request, str(problem))
    else:
        messages.success(
            request, _("The story is lifted: every region shows it that does not decline it.")
        )


def _key(request: HttpRequest) -> uuid.UUID:
    data = request.POST if request.method == "POST" else request.GET
    try:
        return uuid.UUID(data.get("story", ""))
    except ValueError as error:
        raise Http404 from error
