"""Stories as cards of the wall, without a query a card."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.text import Truncator
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from campaign.models import CampaignPage, VideoStoryPage
from campaign.models.stories import StoryQuerySet
from campaign.sharing.addresses import address_of

_LEAD_LENGTH = 110
_UNSEEN = ("body", "captions", "transcript", "search_description", "draft_title")


@dataclass(frozen=True, kw_only=True)
class Card:
    """One story, as ``components/story_card.html`` shows it."""

    url: str
    title: str
    lead: str
    """Its beginning."""
    speaker: str
    region: str
    """Where it comes from; on a region only for what is not its own."""
    length: str
    """Such as "1 min 5 s"; empty when it is not known."""
    photo: Any
    lifted: bool
    """On the hub: it was lifted to the nation."""
    code: str
    """Its language, where it is not the reader's."""


def for_wall(rows: StoryQuerySet) -> StoryQuerySet:
    """With all that a card shows and nothing more."""
    return rows.for_cards("wall").prefetch_related(None).select_related("video").defer(*_UNSEEN)


def cards_of(stories: list[VideoStoryPage], campaign: CampaignPage) -> list[Card]:
    """The stories as cards on a campaign's page, in their order."""
    language, here = get_language(), campaign.region
    on_hub = here is not None and here.is_hub
    return [_card(story, campaign, language, on_hub=on_hub) for story in stories]


def _card(
    story: VideoStoryPage, campaign: CampaignPage, language: str | None, *, on_hub: bool
) -> Card:
    code = story.locale.language_code
    elsewhere = story.region is not None and story.region_id != campaign.region_id
    return Card(
        url=address_of(story, campaign),
        title=story.title,
        lead=Truncator(story.lead).chars(_LEAD_LENGTH),
        speaker=story.speaker,
        region=story.region.name if elsewhere and story.region else "",
        length=length_of(story.video.duration if story.video else None),
        photo=story.picture,
        lifted=on_hub and getattr(story, "comes_first", 1) == 0,
        code="" if code == language else code,
    )


def length_of(seconds: float | None) -> str:
    """Minutes and seconds: 65 → "1 min 5 s"; empty when it is not known."""
    if not seconds:
        return ""
    minutes, rest = divmod(round(seconds), 60)
    told = {"minutes": minutes, "seconds": rest}
    if not minutes:
        return _("%(seconds)s s") % told
    return _("%(minutes)s min %(seconds)s s") % told if rest else _("%(minutes)s min") % told
