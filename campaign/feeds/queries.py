"""Which stories a site tells to programs."""

from __future__ import annotations

from campaign.models import VideoStoryPage
from campaign.models.stories import StoryQuerySet
from regions.models import Region

NEWEST = 50


def told_by(region: Region, campaign: str = "") -> StoryQuerySet:
    """A region's own stories in the reader's language, the hub's are everybody's; newest first."""
    rows = VideoStoryPage.objects.in_language().newest()
    if not region.is_hub:
        rows = rows.filter(region=region)
    return rows.filter(campaign_key=campaign) if campaign else rows


def with_files(rows: StoryQuerySet) -> StoryQuerySet:
    """The same rows with what their films, pictures and languages need: no query a story."""
    rows = rows.with_picture("poster").select_related("video", "locale", "region__site")
    rows = rows.defer("body", "region__outline")
    return rows.prefetch_related("video__renditions")
