"""What happens to submissions and stories, told to the files and the senders."""

from __future__ import annotations

import logging
from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete
from django.dispatch import receiver
from wagtail.signals import page_published

from campaign.models import StorySubmission, Upload, Video, VideoStoryPage
from campaign.submissions.errors import Settled
from campaign.submissions.posting import PUBLIC, post_about
from campaign.submissions.retention import drop_video
from campaign.submissions.services import attach_video
from campaign.videos.receiving.services import video_received
from regions.scoping import inside

logger = logging.getLogger(__name__)


@receiver(post_delete, sender=StorySubmission)
def delete_the_paper(instance: StorySubmission, **_: Any) -> None:
    """The paper's copies stay with the consents that were made of it."""
    if instance.document:
        storage, name = instance.document.storage, instance.document.name
        transaction.on_commit(lambda: storage.delete(name))


@receiver(page_published, sender=VideoStoryPage)
def tell_the_sender(instance: VideoStoryPage, **_: Any) -> None:
    """Once a story that was sent in is public, at once or later; the post sends it only once."""
    if instance.region is None:
        return
    with inside(instance.region):
        rows = StorySubmission.objects.filter(
            region=instance.region,
            story__key=instance.translation_key,
            state=StorySubmission.State.ACCEPTED,
        )
        for row in rows.select_related("region"):
            post_about(row, PUBLIC, str(row.pk))


@receiver(video_received)
def take_the_video(upload: Upload, video: Video, **_: Any) -> None:
    """The video of a story has come whole. One that comes after the story was sent is not taken:
    the moderator has the earlier one before her."""
    if upload.submission is None:
        return
    try:
        with inside(upload.region):
            attach_video(submission=upload.submission, video=video)
    except Settled:
        logger.info("A video came after its story had been sent; it is forgotten.")
        transaction.on_commit(lambda: drop_video(video=video))
