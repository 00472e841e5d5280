"""Reading stories."""

from __future__ import annotations

from django.db.models import Case, IntegerField, Value, When

from campaign.models.campaigns import CampaignPage
from campaign.models.stories import StoryQuerySet, VideoStoryPage


def stories_for(campaign: CampaignPage) -> StoryQuerySet:
    """Every site's stories of the campaign: on a region its own first, then the others' newest."""
    own_first = Case(
        When(region=campaign.region, then=Value(0)), default=Value(1), output_field=IntegerField()
    )
    stories = VideoStoryPage.objects.in_language().filter(campaign_key=campaign.key)
    return stories.order_by(own_first, "-published_on", "-pk").for_cards()
