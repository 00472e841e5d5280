"""The admin's doors of this part."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks

from campaign.desk import Section, register_section
from campaign.models import Story
from campaign.permissions import user_publishes_stories
from campaign.sharing import offered, queries, views
from regions.desk.panels import DeskPanel, Line, first_of, region_for_panels
from regions.models import RoomKey

_REGION = "campaign/<slug:region_slug>/"
_STORY = f"{_REGION}<int:story_id>/"
URLS: list[URLPattern] = [
    path(f"{_STORY}lift/", views.lift, name="campaign_lift"),
    path(f"{_STORY}offer/", views.offer, name="campaign_offer"),
    path(f"{_STORY}letter/", views.letter, name="campaign_letter"),
    path(f"{_STORY}shares/<int:share_id>/end/", views.take_back, name="campaign_take_back"),
    path(f"{_REGION}offers/", offered.offers, name="campaign_offers"),
    path(f"{_REGION}offers/lifted/", offered.lifted, name="campaign_lifted"),
    path(f"{_REGION}offers/<int:share_id>/", offered.answer, name="campaign_offer_answer"),
    path(f"{_REGION}all-stories/", offered.all_stories, name="campaign_all_stories"),
    path(f"{_REGION}all-stories/lift/", offered.lift_any, name="campaign_lift_any"),
]
NAMES: tuple[str, ...] = tuple(str(url.name) for url in URLS)
PARAMETERS: dict[str, str] = {"share_id": "campaign.StoryShare"}


def _sharing(request: HttpRequest, story: Story) -> dict[str, Any]:
    """What has been done with the story; the buttons for those who may."""
    may = user_publishes_stories(request.user, story.region)
    public = story.taken_down_at is None and queries.is_public(story)
    return {
        "rows": list(queries.shares_of(story)),
        "may": may,
        "public": public,
        "can_mail": may and public and views.letters_for(story.region).exists(),
    }


register_section(
    Section(
        key="sharing",
        heading=gettext_lazy("Sharing"),
        order=50,
        template="campaign/admin/sharing_section.html",
        context=_sharing,
    )
)


@hooks.register("construct_homepage_panels")
def offered_stories(request: HttpRequest, panels: list[Any]) -> None:
    """The desk's line about stories that other regions offer; for those who may answer."""
    region = region_for_panels(request)
    if region is None or RoomKey.CAMPAIGN not in region.rooms:
        return
    if not user_publishes_stories(request.user, region):
        return
    rows, count = first_of(queries.waiting_for(region))
    panels.append(
        DeskPanel(
            heading=_("Stories offered to you"),
            lines=[
                Line(
                    share.story.title,
                    reverse("campaign_offer_answer", args=(region.slug, share.pk)),
                    share.region.name,
                )
                for share in rows
            ],
            count=count,
            empty=_("No story waits for your answer."),
            more_url=reverse("campaign_offers", args=(region.slug,)),
            order=450,
            icon="media",
        )
    )
