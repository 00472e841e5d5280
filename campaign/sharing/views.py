"""The doors to sharing a region's own story."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from campaign.models import Story, StoryShare
from campaign.sharing import giving
from campaign.sharing.errors import CannotShare
from campaign.sharing.forms import LetterForm, OfferForm, ReasonForm
from campaign.sharing.guard import for_publishers_of_story
from regions.models import Region, RoomKey
from regions.models.regions import HUB_SLUG


def letters_for(region: Region) -> QuerySet[Region]:
    """Whose letters the region's stories may go along in: its own, and the hub's."""
    rows = Region.objects.open().filter(rooms__contains=[RoomKey.NEWSLETTERS])
    return rows.filter(slug__in=(region.slug, HUB_SLUG)).order_by("-code")


def _shared(
    request: HttpRequest,
    region: Region,
    story: Story,
    form: Any,
    do: Callable[[], str],
    **words: Any,
) -> HttpResponse:
    """The page of one deed: the form, or what came of it."""
    if request.method == "POST" and form.is_valid():
        try:
            messages.success(request, do())
        except CannotShare as problem:
            messages.error(request, str(problem))
        return redirect("campaign_story", region.slug, story.pk)
    context = {"region": region, "story": story, "form": form, **words}
    return render(request, "campaign/admin/share.html", context)


@for_publishers_of_story
def lift(request: HttpRequest, region: Region, story: Story) -> HttpResponse:
    """Lift to the nation."""
    form = ReasonForm(request.POST or None)

    def do() -> str:
        reason = form.cleaned_data["reason"]
        share = giving.lift_story(story=story, reason=reason, actor=_person(request))
        if share.state == StoryShare.State.SHOWN:
            return _("The story is lifted: every region shows it that does not decline it.")
        return _("The story is proposed. When the network's publishers agree, all regions show it.")

    if region.is_hub:
        lead = _("Every region's campaign shows the story at once. A region can decline it.")
    else:
        lead = _(
            "The network's publishers get your proposal. When they agree, every region's campaign "
            "shows the story; a region can decline it."
        )
    heading = _("Lift to the nation")
    return _shared(request, region, story, form, do, heading=heading, lead=lead)


@for_publishers_of_story
def offer(request: HttpRequest, region: Region, story: Story) -> HttpResponse:
    """Offer to regions."""
    form = OfferForm(request.POST or None, region=region)

    def do() -> str:
        told = form.cleaned_data
        made = giving.offer_story(
            story=story, regions=told["regions"], reason=told["reason"], actor=_person(request)
        )
        sentence = ngettext(
            "The story is offered to %(count)s region.",
            "The story is offered to %(count)s regions.",
            len(made),
        )
        return sentence % {"count": len(made)}

    lead = _("Their publishers see your reason and decide. You see their answers on the desk.")
    heading = _("Offer to regions")
    return _shared(request, region, story, form, do, heading=heading, lead=lead)


@for_publishers_of_story
def letter(request: HttpRequest, region: Region, story: Story) -> HttpResponse:
    """Into the next letter."""
    letters = letters_for(region)
    if not letters:
        raise Http404
    first = letters.filter(pk=region.pk).first() or letters[0]
    form = LetterForm(request.POST or None, letters=letters, initial={"to_region": first.pk})

    def do() -> str:
        told = form.cleaned_data
        share = giving.pick_for_letter(
            story=story,
            to_region=told["to_region"],
            reason=told["reason"],
            actor=_person(request),
        )
        if share.to_region_id == region.pk:
            return _("The story goes along in the next letter.")
        return _("The story is proposed for the network's letter; its publishers decide.")

    lead = _("At the end of the letter stand the story's title, its lead, its picture and a link.")
    heading = _("Into the next letter")
    return _shared(request, region, story, form, do, heading=heading, lead=lead)


@require_POST
@for_publishers_of_story
def take_back(request: HttpRequest, region: Region, story: Story, share_id: int) -> HttpResponse:
    """Undo any of them."""
    share = get_object_or_404(StoryShare.objects.filter(story=story), pk=share_id)
    if giving.take_back(share=share):
        messages.success(request, _("It is taken back."))
    else:
        messages.error(request, _("It had ended already, or has gone along in a letter."))
    return redirect("campaign_story", region.slug, story.pk)


def _person(request: HttpRequest) -> Any:
    return request.user
