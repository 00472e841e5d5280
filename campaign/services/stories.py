"""Keeping a story as its pages are."""

from __future__ import annotations

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from campaign.models import Story, VideoStoryPage
from regions.scoping import inside


@transaction.atomic
def record_story(*, page: VideoStoryPage) -> Story | None:
    """Write what the story's original says into its row; doing it twice changes nothing.

    A translation says nothing of its own, but it can be the first that is public. None for a page
    that stands in no region.
    """
    if page.region is None:
        return None
    with inside(page.region):
        rows = Story.objects.select_for_update()
        story = rows.filter(key=page.translation_key).first()
        if story is None:
            story = Story(region=page.region, key=page.translation_key)
        if story.pk is None or page.locale.language_code == settings.LANGUAGE_CODE:
            story.title, story.campaign_key = page.title, page.campaign_key
            story.video_id = page.video_id
        if page.live and story.first_public_at is None:
            story.first_public_at = timezone.now()
        story.save()
    return story
