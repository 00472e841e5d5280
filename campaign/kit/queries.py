"""Reading the pages of a story for its kit."""

from __future__ import annotations

import uuid

from campaign.models import VideoStoryPage
from campaign.models.stories import StoryQuerySet


def public_story(key: uuid.UUID) -> VideoStoryPage | None:
    """The story in the reader's language, else its Finnish original; None when it is not public.

    Asked at every request, so that a story that is withdrawn is closed at once.
    """
    rows = VideoStoryPage.objects.in_language().filter(translation_key=key)
    return _whole(rows).first()


def versions_of(page: VideoStoryPage) -> list[VideoStoryPage]:
    """The story's public pages in all languages."""
    return public_versions(page.translation_key)


def public_versions(key: uuid.UUID) -> list[VideoStoryPage]:
    """The same by the key that they share."""
    rows = VideoStoryPage.objects.open_to_all().filter(translation_key=key)
    return list(_whole(rows).select_related("locale").order_by("path"))


def _whole(rows: StoryQuerySet) -> StoryQuerySet:
    """With all that a kit and an embed show."""
    related = ("locale", "region__site__regionsettings", "municipality", "organisation", "video")
    rows = rows.select_related(*related, "picture")
    return rows.defer("region__outline", "municipality__outline")
