"""Forgetting: submissions that were settled, and those that nobody came back to."""

from __future__ import annotations

import datetime as dt

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from campaign.models import Story, StorySubmission, Video, VideoStoryPage
from campaign.models.submissions import REMINDED_BEFORE, SETTLED_FOR, UNTOUCHED_FOR
from campaign.submissions.posting import REMINDER, post_about
from regions.models import Region
from regions.scoping import inside

State = StorySubmission.State
_BEGUN = (State.DRAFT, State.RETURNED)


def drop_video(*, video: Video) -> bool:
    """Delete a video that no story shows, its files too; False when one does."""
    if Story.everywhere.filter(video=video).exists():
        return False
    if VideoStoryPage.objects.filter(video=video).exists():
        return False
    for rendition in video.renditions.all():
        _after_commit(rendition.file)
    video.delete()  # its own files go with it, after the commit: wagtailmedia sees to that
    return True


def remove(*, row: StorySubmission) -> None:
    """Delete a submission, and its video unless it has become a story. The row must be locked."""
    video = row.video
    row.delete()
    if video is not None:
        drop_video(video=video)


def purge_submissions(now: dt.datetime | None = None) -> int:
    """Delete what nobody needs any more, in every region; returns how many submissions went."""
    moment, gone = now or timezone.now(), 0
    for region in Region.objects.defer("outline"):
        with inside(region):
            keys = list(_over(region, moment).values_list("pk", flat=True))
            gone += sum(_purge(region, key, moment) for key in keys)
    return gone


def remind_of_drafts(now: dt.datetime | None = None) -> int:
    """Tell those whose draft is deleted within a week, once a week of silence; returns how many."""
    moment, told = now or timezone.now(), 0
    latest = moment - UNTOUCHED_FOR
    for region in Region.objects.open().defer("outline"):
        with inside(region):
            rows = StorySubmission.objects.filter(
                region=region,
                state__in=_BEGUN,
                changed_at__gt=latest,
                changed_at__lte=latest + REMINDED_BEFORE,
            ).exclude(content={})
            for row in rows.select_related("region"):
                told += post_about(row, REMINDER, f"{row.pk}:{row.changed_at.isoformat()}")
    return told


def _over(region: Region, moment: dt.datetime) -> QuerySet[StorySubmission]:
    untouched = Q(state__in=(State.INVITED, *_BEGUN), changed_at__lte=moment - UNTOUCHED_FOR)
    settled = Q(settled_at__lte=moment - SETTLED_FOR)
    return StorySubmission.objects.filter(untouched | settled, region=region)


@transaction.atomic
def _purge(region: Region, key: int, moment: dt.datetime) -> bool:
    """Look again under the lock: somebody may just be saving."""
    row = _over(region, moment).filter(pk=key).select_for_update(of=("self",)).first()
    if row is not None:
        remove(row=row)
    return row is not None


def _after_commit(file: object) -> None:
    name, storage = getattr(file, "name", ""), getattr(file, "storage", None)
    if name and storage is not None:
        transaction.on_commit(lambda: storage.delete(name))
