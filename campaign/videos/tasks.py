"""Celery doors of the videos."""

from __future__ import annotations

from celery import shared_task

from campaign.videos.leasing import due, give_up
from campaign.videos.preparing import prepare_next
from campaign.videos.receiving.services import forget_old_uploads
from campaign.videos.services import let_originals_go, wake
from regions.scoping import in_every_region


@shared_task(name="campaign.videos.tasks.prepare_videos")
def prepare_videos() -> bool:
    """Prepare the video that has waited longest; the next one is the next task's."""
    with in_every_region():
        done = prepare_next()
        if done and due().exists():
            wake()
    return done


@shared_task(name="campaign.videos.tasks.resume_videos")
def resume_videos() -> None:
    """Beat, every minute: what a dead worker has left is taken up again, or given up."""
    give_up()
    if due().exists():
        wake()


@shared_task(name="campaign.videos.tasks.purge_uploads")
def purge_uploads() -> int:
    """Beat, every hour."""
    with in_every_region():
        return forget_old_uploads()


@shared_task(name="campaign.videos.tasks.purge_originals")
def purge_originals() -> int:
    """Beat, every hour."""
    return let_originals_go()
