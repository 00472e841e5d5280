"""Taking a story down, everywhere and at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from wagtail.models import Revision, WorkflowState

from campaign.consents.answerable import mail_people
from campaign.consents.reach import pages_of, pictures_of, sites_of, video_is_shared
from campaign.models import Consent, Story, StoryShare, StoryTakenDown, Video, VideoStoryPage
from campaign.videos.services import remove_video
from network.search import indexing
from regions.activity import record
from regions.models import Deed

if TYPE_CHECKING:
    from network.users.models import User

DOWN = "campaign.taken_down"


@transaction.atomic
def withdraw_consent(*, consent: Consent, actor: User | None = None) -> StoryTakenDown | None:
    """End a consent and take its story down. None when somebody was there before.

    ``actor`` is the member of staff who does it for the person; None is the person herself.
    """
    story = Story.objects.select_for_update(of=("self",)).get(pk=consent.story_id)
    rows = Consent.objects.filter(pk=consent.pk, state=Consent.State.GIVEN)
    if not rows.update(state=Consent.State.WITHDRAWN, ended_at=timezone.now()):
        return None
    return take_down(story=story, reason=StoryTakenDown.Reason.WITHDRAWN, actor=actor)


@transaction.atomic
def take_down(
    *, story: Story, reason: StoryTakenDown.Reason, actor: User | None = None
) -> StoryTakenDown | None:
    """Take the story off every site for good, in one transaction; files go after its commit.

    Pages in every language, what waits to be published, shares and picks for letters, the entry of
    the search. What is shown elsewhere (shared copies, embeds, feeds, video and caption files) asks
    for the live page at every request, and closes with it. None when it is down already.
    """
    story = Story.objects.select_for_update(of=("self",)).get(pk=story.pk)
    if story.taken_down_at is not None:
        return None
    story.taken_down_at = timezone.now()
    story.save(update_fields=["taken_down_at"])
    pages = pages_of(story)
    row = StoryTakenDown(
        region=story.region,
        story_number=story.pk,
        campaign_key=story.campaign_key,
        reason=reason,
        pages=sum(page.live for page in pages),
        sites=max(0, len(sites_of(story, pages)) - 1),
        actor=actor,
    )
    row.save()
    _close(pages, actor)
    StoryShare.everywhere.filter(story=story).update(state=StoryShare.State.ENDED)
    record(story.region, actor, Deed.TOOK_DOWN_STORY)
    mail_people(region=story.region, kind=DOWN, about=row.pk, key=str(row.pk))
    transaction.on_commit(partial(remove_files, story))
    return row


def _close(pages: list[VideoStoryPage], actor: User | None) -> None:
    """No log entry of Wagtail's: it would repeat the title, which may hold a name. In nobody's
    name, because an editor must be able to do it, who may not unpublish anything else."""
    keys = [page.pk for page in pages]
    waiting = WorkflowState.objects.filter(
        object_id__in=[str(key) for key in keys],
        base_content_type__model="page",
        status__in=(WorkflowState.STATUS_IN_PROGRESS, WorkflowState.STATUS_NEEDS_CHANGES),
    )
    for state in waiting:
        state.cancel(user=actor)
    for page in pages:
        page.unpublish(log_action=False)
    revisions = Revision.page_revisions.filter(object_id__in=[str(key) for key in keys])
    revisions.update(approved_go_live_at=None)
    indexing.forget(keys)
    for picture in pictures_of(pages)[0]:
        picture.delete()


def remove_files(story: Story) -> bool:
    """Delete the story's video files; False when another story shows the same video.

    Runs after the commit, and again by beat for what a dying process has left.
    """
    if story.video_id is None or video_is_shared(story):
        return False
    video = Video.objects.filter(pk=story.video_id).first()
    if video is None or video.state == Video.State.REMOVED:
        return False
    remove_video(video=video)
    return True
