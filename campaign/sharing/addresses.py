"""Where a story is read on a site."""

from __future__ import annotations

from campaign.models import CampaignPage, VideoStoryPage


def address_of(story: VideoStoryPage, campaign: CampaignPage) -> str:
    """The address of a story's card on a campaign's page: the story's own page, or for another
    region's story the copy that the campaign's page shows."""
    if story.region_id == campaign.region_id or story.region is None:
        return str(story.url)
    copy = campaign.reverse_subpage("shared_story", args=(story.region.slug, story.slug))
    return f"{campaign.url}{copy}"
