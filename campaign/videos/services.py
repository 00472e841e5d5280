"""What is done with a whole video: prepare it, take it away, let its original go."""

from __future__ import annotations

import datetime as dt
import logging
import shutil
from pathlib import Path

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext, override
from kombu.exceptions import OperationalError

from campaign.models import Video
from campaign.models.videos import private_files
from campaign.videos.keeping import drop_rendition

logger = logging.getLogger(__name__)
ORIGINAL_KEPT_FOR = dt.timedelta(days=30)
"""So long a prepared video's original is kept, so that it could be prepared anew."""


def begin_preparing(*, video: Video) -> None:
    """Let a new file be prepared; what was made of an earlier one goes."""
    _drop_renditions(video)
    video.state, video.problem, video.findings = Video.State.WAITING, "", []
    video.progress, video.attempts, video.lease_until = 0, 0, None
    video.prepared_at = video.original_gone_at = None
    video.save()
    transaction.on_commit(wake)


def wake() -> None:
    """Ask the video worker to look; beat asks every minute in any case."""
    from campaign.videos.tasks import prepare_videos  # noqa: PLC0415 — tasks are doors to services

    try:
        prepare_videos.apply_async(expires=600)
    except OperationalError:
        logger.warning("The broker did not answer; the videos wait for the next round.")


def remove_video(*, video: Video) -> None:
    """Delete every file of a video for good, and mark it as taken away. Safe to repeat.

    The row stays, because pages and stories point to it, without its title, which may hold a name.
    Whoever is preparing it stops at the next look at the row.
    """
    Video.objects.filter(pk=video.pk).update(state=Video.State.REMOVED, lease_until=None)
    _drop_renditions(video)
    for field in (video.file, video.thumbnail):
        if field.name:
            field.storage.delete(field.name)
    for folder in (f"renditions/{video.key}", f"work/{video.key}"):
        shutil.rmtree(Path(private_files().path(folder)), ignore_errors=True)
    video.state, video.lease_until, video.problem = Video.State.REMOVED, None, ""
    video.thumbnail = ""
    with override("fi"):
        video.title = gettext("A video that was taken away")
    video.original_gone_at = video.original_gone_at or timezone.now()
    video.save()


def _drop_renditions(video: Video) -> None:
    for name in list(video.renditions.values_list("name", flat=True)):
        drop_rendition(video=video, name=name)


def let_originals_go() -> int:
    """Delete originals whose renditions have stood for 30 days, and those that could not be used.

    Returns how many went.
    """
    limit = timezone.now() - ORIGINAL_KEPT_FOR
    over = Q(state=Video.State.READY, prepared_at__lt=limit)
    over |= Q(state=Video.State.REFUSED, created_at__lt=limit)
    old = Video.objects.filter(over, original_gone_at__isnull=True)
    for video in old:
        video.file.storage.delete(video.file.name)
        Video.objects.filter(pk=video.pk).update(original_gone_at=timezone.now())
    return len(old)
