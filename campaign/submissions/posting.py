"""Putting the mails about submissions into the region's post."""

from __future__ import annotations

from campaign.models import StorySubmission
from regions.outbox.posting import Post, post

LINK, INVITATION = "campaign.submission_link", "campaign.submission_invitation"
RECEIVED, RETURNED = "campaign.submission_received", "campaign.submission_returned"
DECLINED, PUBLIC = "campaign.submission_declined", "campaign.submission_public"
REMINDER = "campaign.submission_reminder"


def post_about(row: StorySubmission, kind: str, key: str) -> bool:
    """One mail of the kind and key to the sender, in the caller's transaction."""
    mail = Post(kind=kind, about=row.pk, key=key, email=row.email, language=row.language)
    return post(region=row.region, mail=mail)
