"""What the sender's side does with a submission."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.core.files import File
from django.db import transaction
from django.utils import timezone

from campaign.models import StorySubmission, Video, new_nonce
from campaign.submissions.errors import Settled
from campaign.submissions.posting import INVITATION, LINK, RECEIVED, post_about
from campaign.submissions.queries import association_by_name
from campaign.submissions.retention import drop_video, remove
from regions.activity import record
from regions.models import Deed, Region

if TYPE_CHECKING:
    from network.users.models import User

State = StorySubmission.State
WRITABLE = (State.INVITED, State.DRAFT, State.RETURNED)


def locked(submission: StorySubmission, *states: str) -> StorySubmission:
    """The row for this transaction alone. Raises ``Settled`` when it is in none of the states."""
    rows = StorySubmission.objects.select_for_update(of=("self",))
    row = rows.select_related("region__site", "organisation", "video").filter(pk=submission.pk)
    found = row.first()
    if found is None or found.state not in states:
        raise Settled
    return found


@transaction.atomic
def ask_for_link(
    *, region: Region, campaign_key: str, email: str, association: str, language: str
) -> StorySubmission:
    """Begin a story and mail the link to it; whoever asks again gets the link to what she has
    begun."""
    known = association_by_name(region, association)
    who: dict[str, Any] = {"organisation": known}
    if known is None:
        who["organisation_name"] = association
    row = StorySubmission.objects.filter(
        region=region, campaign_key=campaign_key, email=email, state=State.DRAFT, **who
    ).first()
    if row is None:
        row = StorySubmission(region=region, campaign_key=campaign_key, email=email, **who)
        row.language, row.agreed_at = language, timezone.now()
    row.changed_at = timezone.now()
    row.save()
    post_about(row, LINK, new_nonce())
    return row


@dataclass(frozen=True, kw_only=True)
class Invited:
    """Whom an editor asks, and with what words."""

    campaign_key: str
    organisation: Any
    email: str
    language: str
    words: str


@transaction.atomic
def invite(*, region: Region, invited: Invited, by: User) -> StorySubmission:
    """Ask an association for its story."""
    row: StorySubmission = StorySubmission.objects.create(
        region=region,
        campaign_key=invited.campaign_key,
        state=State.INVITED,
        email=invited.email,
        language=invited.language,
        organisation=invited.organisation,
        feedback=invited.words,
        invited_by=by,
    )
    post_about(row, INVITATION, str(row.pk))
    record(region, by, Deed.INVITED_STORY, row.association)
    return row


@transaction.atomic
def keep_words(
    *, submission: StorySubmission, told: dict[str, Any], language: str, paper: File | None = None
) -> StorySubmission:
    """Keep what has been written, right or not. Raises ``Settled``."""
    row = locked(submission, *WRITABLE)
    row.content = row.content | told
    row.language, row.changed_at = language, timezone.now()
    if row.state == State.INVITED:
        row.state = State.DRAFT
    if paper is not None:
        _put_paper(row, paper)
    row.save()
    return row


def _put_paper(row: StorySubmission, paper: File) -> None:
    old, storage = row.document.name, row.document.storage
    row.document.save(f"{new_nonce()}.bin", paper, save=False)
    if old:
        transaction.on_commit(lambda: storage.delete(old))


@transaction.atomic
def send_story(*, submission: StorySubmission) -> StorySubmission:
    """Hand the story to the moderators; nothing can be changed until they answer. Raises
    ``Settled``."""
    row = locked(submission, State.DRAFT, State.RETURNED)
    now = timezone.now()
    said = row.content.pop("message", "")
    row.rounds = [*row.rounds, {"at": now.isoformat(), "what": "sent", "words": said}]
    row.state, row.sent_at, row.changed_at = State.SENT, now, now
    row.agreed_at = row.agreed_at or now
    row.save()
    post_about(row, RECEIVED, f"{row.pk}:{len(row.rounds)}")
    return row


@transaction.atomic
def attach_video(*, submission: StorySubmission, video: Video) -> None:
    """Take a video for the story, instead of an earlier one. Raises ``Settled``."""
    row = locked(submission, *WRITABLE)
    earlier = row.video
    row.video, row.changed_at = video, timezone.now()
    row.save()
    if earlier is not None and earlier.pk != video.pk:
        drop_video(video=earlier)


@transaction.atomic
def withdraw(*, submission: StorySubmission) -> None:
    """Delete everything that was sent in, as its sender asks. Raises ``Settled`` when it has become
    a story."""
    remove(row=locked(submission, *WRITABLE, State.SENT))
