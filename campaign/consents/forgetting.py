"""Deleting for good what a story was, some time after it was taken down."""

from __future__ import annotations

import datetime as dt

from django.db import transaction
from django.utils import timezone
from wagtail.models import PageLogEntry
from wagtail_localize.models import String, StringSegment, TranslatableObject

from campaign.consents.reach import pages_of, video_is_shared
from campaign.consents.withdrawing import remove_files
from campaign.models import Story, StorySubmission, Video
from regions.scoping import in_every_region

KEPT_FOR = dt.timedelta(days=30)
"""So long the region can still see what was taken down, and answer for it."""


def remove_left_files() -> int:
    """Delete video files that a process which died has left behind; returns how many videos."""
    with in_every_region():
        rows = Story.objects.filter(taken_down_at__isnull=False, video__isnull=False)
        rows = rows.exclude(video__state=Video.State.REMOVED)
        return sum(remove_files(story) for story in rows)


def forget_taken_down() -> int:
    """Delete stories that were taken down 30 days ago; returns how many.

    Pages with their revisions, translators' texts, consents with their papers, the video's row, and
    what was sent in; titles in the pages' log entries are emptied. ``StoryTakenDown`` stays.
    """
    with in_every_region():
        old = Story.objects.filter(taken_down_at__lte=timezone.now() - KEPT_FOR)
        return sum(forget_story(pk) for pk in list(old.values_list("pk", flat=True)))


@transaction.atomic
def forget_story(pk: int) -> bool:
    """Delete one story with everything that belongs to it; False when it has gone already."""
    story = Story.objects.select_for_update(of=("self",)).filter(pk=pk).first()
    if story is None:
        return False
    pages = pages_of(story)
    keys = [page.pk for page in pages]
    video = None if video_is_shared(story) else story.video
    StorySubmission.objects.filter(story=story).delete()
    for page in pages:
        page.delete()
    PageLogEntry.objects.filter(page__in=keys).update(label="", data={})
    _forget_translations(story)
    Story.objects.filter(pk=pk).delete()  # the last page may have taken it along
    if video is not None:
        video.delete()
    return True


def _forget_translations(story: Story) -> None:
    """wagtail-localize keeps a page's texts when the page goes."""
    segments = StringSegment.objects.filter(source__object__translation_key=story.key)
    strings = list(segments.values_list("string_id", flat=True))
    TranslatableObject.objects.filter(translation_key=story.key).delete()
    used = StringSegment.objects.filter(string_id__in=strings).values("string_id")
    String.objects.filter(pk__in=strings).exclude(pk__in=used).delete()
