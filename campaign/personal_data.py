"""What this room holds of people (network/privacy)."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from campaign.consents.forgetting import KEPT_FOR as TAKEN_DOWN_KEPT_FOR
from campaign.consents.forgetting import forget_story
from campaign.consents.tokens import link_to as consent_link
from campaign.consents.withdrawing import withdraw_consent
from campaign.models import Consent, StorySubmission
from campaign.models.submissions import SETTLED_FOR, UNTOUCHED_FOR
from campaign.submissions.retention import remove as remove_submission
from campaign.submissions.tokens import link_to as submission_link
from campaign.toolkit.following import ARCHIVED_FOR, UNCONFIRMED_FOR
from campaign.toolkit.tokens import Purpose
from campaign.toolkit.tokens import link_to as follower_link
from network.privacy.declaring import Basis, Limit, Personal, Way
from network.privacy.pages import empty_on_pages
from network.privacy.registry import declare, nothing_personal

PUBLISHED = "what editors publish; whoever is named in it has agreed"
_WITHOUT_ADDRESS = _("It has no address beside it. Write to us, and we look for you.")


def _consent_ways(row: Consent) -> list[Way]:
    if not row.is_in_force:
        return []
    return [(_("Withdraw your consent"), consent_link(row))]


def _end_consents(rows: QuerySet[Any]) -> int:
    """Withdraw what is in force, which takes the story down everywhere, and delete the story with
    its consents at once: whoever wants to be erased does not wait for the 30 days."""
    found = list(rows.select_related("story", "region"))
    for row in found:
        withdraw_consent(consent=row)
    papers = [row.document for row in found if row.document]
    for story in {row.story_id for row in found}:
        papers += [one.document for one in Consent.objects.filter(story=story) if one.document]
        forget_story(story)
    for paper in papers:
        transaction.on_commit(partial(paper.storage.delete, paper.name))
    return len(found)


def _submission_ways(row: StorySubmission) -> list[Way]:
    return [(_("Go on with your story"), submission_link(row))] if row.can_be_written else []


def _remove_submissions(rows: QuerySet[Any]) -> int:
    found = list(rows.select_related("video"))
    for row in found:
        if row.document:
            row.document.delete(save=False)
        remove_submission(row=row)
    return len(found)


declare(
    Personal(
        model="campaign.Consent",
        title=_("Consents to be shown in a story"),
        people=_("those whom a story shows, and guardians"),
        purpose=_("To show that you have agreed, and to take the story away when you withdraw."),
        basis=Basis.CONSENT,
        fields=("name", "guardian", "email", "document"),
        others=("nonce", "purposes"),
        limits=(
            Limit(
                days=TAKEN_DOWN_KEPT_FOR.days,
                after="story__taken_down_at",
                event=_("the story was taken away"),
            ),
        ),
        until=_("as long as the story is shown"),
        purge="campaign.consents.tasks.forget_taken_down",
        email="email",
        ways=_consent_ways,
        erase=_end_consents,
    ),
    Personal(
        model="campaign.StorySubmission",
        title=_("Stories that have been sent in"),
        people=_("those who send a story, and those whom it shows"),
        purpose=_("To make the story together with you."),
        basis=Basis.CONSENT,
        fields=("email", "organisation_name", "content", "document", "feedback", "rounds"),
        others=("campaign_key", "nonce"),
        limits=(
            Limit(days=SETTLED_FOR.days, after="settled_at", event=_("our answer")),
            Limit(
                days=UNTOUCHED_FOR.days,
                after="changed_at",
                event=_("you last wrote in an unfinished story"),
                when=Q(state__in=("invited", "draft", "returned")),
            ),
        ),
        purge="campaign.submissions.tasks.purge_submissions",
        email="email",
        ways=_submission_ways,
        erase=_remove_submissions,
    ),
    Personal(
        model="campaign.Upload",
        title=_("Files on their way to us"),
        people=_("those who send a video"),
        purpose=_("To receive the file."),
        basis=Basis.WISH,
        fields=("name",),
        others=("sha256", "problem"),
        limits=(Limit(days=1, after="touched_at", event=_("the sending stopped")),),
        purge="campaign.videos.tasks.purge_uploads",
        email="submission__email",
    ),
    Personal(
        model="campaign.Video",
        title=_("Films and sound"),
        people=_("those whom a film shows"),
        purpose=_("To tell the story that you have agreed to."),
        basis=Basis.CONSENT,
        fields=("title", "file", "thumbnail"),
        others=("problem", "findings"),
        until=_("as long as the story is shown; the recording as it was sent, 30 days"),
        region="",
        unfound=_("It goes with the story: withdraw your consent."),
    ),
    Personal(
        model="campaign.MaterialFollower",
        title=_("Those who want to hear of new materials"),
        people=_("those who follow the campaign's materials"),
        purpose=_("To tell you by mail when a material changes."),
        basis=Basis.CONSENT,
        fields=("email",),
        others=("nonce",),
        limits=(
            Limit(
                days=UNCONFIRMED_FOR.days,
                after="created_at",
                event=_("you asked, when you do not confirm it"),
                when=Q(confirmed_at=None),
            ),
            Limit(
                days=ARCHIVED_FOR.days,
                after="material__archived_at",
                event=_("the material is no longer offered"),
            ),
        ),
        until=_("until you say that you do not follow it any more"),
        purge="campaign.toolkit.tasks.purge_followers",
        email="email",
        ways=lambda row: [(_("Stop following"), follower_link(row, Purpose.LEAVE))],
    ),
    Personal(
        model="campaign.PracticePage",
        title=_("Contacts of good practices"),
        people=_("contact people of good practices"),
        purpose=_("So that others can ask about the practice."),
        basis=Basis.INTEREST,
        seen_by=_("everybody"),
        fields=("author", "contact_role", "contact_email"),
        others=(
            *("lead", "area", "whole", "place", "funder", "groups", "target_group", "idea"),
            *("conditions", "tips", "evaluation", "more"),
        ),
        until=_("as long as it is right"),
        email="contact_email",
        erase=lambda rows: empty_on_pages(rows, ("author", "contact_role", "contact_email")),
    ),
    Personal(
        model="campaign.VideoStoryPage",
        title=_("Stories"),
        people=_("those whom a story shows"),
        purpose=_("To tell the story that you have agreed to."),
        basis=Basis.CONSENT,
        seen_by=_("everybody"),
        fields=("lead", "body", "captions", "transcript", "speaker"),
        others=("embed_provider", "embed_id", "campaign_key"),
        until=_("as long as your consent is in force; 30 days after it the pages are deleted"),
        unfound=_("It goes with the consent: withdraw that."),
    ),
)
nothing_personal("campaign.Story", "title campaign_key", "named by the page, and gone with it")
nothing_personal("campaign.StoryShare", "reason answer", "words between the desks of two regions")
nothing_personal("campaign.DeclinedLift", "reason", "words between the desks of two regions")
nothing_personal("campaign.VideoRendition", "name file", "goes with its video, which is declared")
nothing_personal("campaign.StoryTakenDown", "campaign_key", "a key of a campaign")
nothing_personal("campaign.CampaignPage", "lead body key hashtag taking_part", PUBLISHED)
nothing_personal("campaign.PracticeIndexPage", "lead", PUBLISHED)
nothing_personal("campaign.Material", "campaign_key name purpose", PUBLISHED)
nothing_personal("campaign.MaterialVersion", "file text changes", PUBLISHED)
