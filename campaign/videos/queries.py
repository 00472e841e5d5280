"""Reading videos."""

from __future__ import annotations

import uuid

from campaign.models import VideoRendition, VideoStoryPage


def public_rendition(key: uuid.UUID, name: str) -> VideoRendition | None:
    """The file of a video that a public story shows; None when it is not there or not public.

    Asked at every request, so that a story that is withdrawn is closed at once.
    """
    shown = VideoStoryPage.objects.open_to_all().filter(video__key=key)
    if not shown.exists():
        return None
    return VideoRendition.objects.filter(video__key=key, name=name).first()
