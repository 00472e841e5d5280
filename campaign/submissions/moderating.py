"""What a region's moderators answer to a story that was sent in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from campaign.consents.recording import Given, record_consent
from campaign.models import Story, StorySubmission, VideoStoryPage
from campaign.submissions.content import people_of
from campaign.submissions.errors import NoCampaignPage
from campaign.submissions.pages import page_of
from campaign.submissions.posting import DECLINED, RETURNED, post_about
from campaign.submissions.queries import campaign_of
from campaign.submissions.services import locked
from regions.activity import record
from regions.models import Deed
from regions.services.planting import free_slug, slug_of

if TYPE_CHECKING:
    from network.users.models import User

State = StorySubmission.State


@transaction.atomic
def ask_for_more(*, submission: StorySubmission, words: str, by: User) -> None:
    """Give the story back with what is wanted, mailed with the link. Raises ``Settled``."""
    row = locked(submission, State.SENT)
    _say(row, "asked", words)
    row.state = State.RETURNED
    row.save()
    post_about(row, RETURNED, f"{row.pk}:{len(row.rounds)}")
    record(row.region, by, Deed.ASKED_OF_STORY, row.association)


@transaction.atomic
def decline(*, submission: StorySubmission, words: str, by: User) -> None:
    """Not this one; the reason is mailed. Raises ``Settled``."""
    row = locked(submission, State.SENT)
    _say(row, "declined", words)
    row.state, row.settled_at = State.DECLINED, timezone.now()
    row.save()
    post_about(row, DECLINED, str(row.pk))
    record(row.region, by, Deed.DECLINED_STORY, row.association)


@transaction.atomic
def accept(*, submission: StorySubmission, by: User, publish: bool = False) -> VideoStoryPage:
    """Make the story's page below the region's campaign, as a draft with its consents.

    ``publish`` makes it public too, unless it lacks something; then it stays a draft, and
    ``page.live`` says so. Raises ``Settled`` and ``NoCampaignPage``.
    """
    row = locked(submission, State.SENT)
    page = _write(row, by)
    row.story = Story.objects.get(key=page.translation_key)
    _record_consents(row)
    row.state, row.settled_at, row.changed_at = State.ACCEPTED, timezone.now(), timezone.now()
    row.save()
    record(row.region, by, Deed.ACCEPTED_STORY, row.association)
    revision = page.save_revision(user=by, log_action=True)
    problems: Any = page.publishing_problems()
    if publish and not list(problems):
        revision.publish(user=by)
        page.refresh_from_db(fields=["live"])
    return page


def _write(row: StorySubmission, by: User) -> VideoStoryPage:
    campaign = campaign_of(row)
    if campaign is None:
        raise NoCampaignPage
    page = page_of(row)
    page.live, page.locale, page.owner = False, campaign.locale, by
    parent = Page.objects.get(pk=campaign.pk)
    page.slug = free_slug(parent, slug_of(page.title))
    parent.add_child(instance=page)
    return page


def _record_consents(row: StorySubmission) -> None:
    story = row.story
    if story is None:
        return
    for person in people_of(row.content):
        if person.last_day is None:
            continue
        given = Given(
            name=person.name,
            guardian=person.guardian,
            email=person.email,
            language=row.language,
            purposes=person.purposes,
            valid_until=person.last_day,
            document=row.document.open("rb") if row.document else None,
        )
        record_consent(story=story, given=given)


def _say(row: StorySubmission, what: str, words: str) -> None:
    now = timezone.now()
    row.feedback, row.changed_at = words, now
    row.rounds = [*row.rounds, {"at": now.isoformat(), "what": what, "words": words}]
