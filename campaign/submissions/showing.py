"""A submission as its moderator reads it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from campaign.captions import problems_of
from campaign.models import Consent, StorySubmission, VideoStoryPage
from campaign.submissions.content import people_of
from campaign.submissions.pages import missing_in
from regions.models import Municipality, Theme

State = StorySubmission.State


@dataclass(frozen=True)
class Round:
    """One thing that was said to or fro."""

    at: dt.datetime
    what: str
    words: str


@dataclass(frozen=True)
class PersonShown:
    """Somebody whom the video shows, in words."""

    name: str
    guardian: str
    email: str
    until: dt.date | None
    purposes: str


def shown(submission: StorySubmission) -> dict[str, Any]:
    """Everything about the submission, for its page in the admin."""
    content = submission.content
    waits = submission.state == State.SENT
    return {
        "submission": submission,
        "waits": waits,
        "content": content,
        "language": dict(settings.LANGUAGES).get(submission.language, submission.language),
        "municipality": Municipality.objects.filter(code=content.get("municipality", "")).first(),
        "themes": list(Theme.objects.filter(key__in=content.get("themes", []))),
        "people": _people(submission),
        "missing": missing_in(submission) if waits else [],
        "caption_problems": _caption_problems(submission),
        "rounds": _rounds(submission),
        "page": _page_of(submission),
    }


def _caption_problems(submission: StorySubmission) -> list[str]:
    captions = str(submission.content.get("captions", ""))
    duration = submission.video.duration if submission.video else None
    return [one.sentence for one in problems_of(captions, duration)] if captions.strip() else []


def _people(submission: StorySubmission) -> list[PersonShown]:
    names = dict(Consent.Purpose.choices)
    return [
        PersonShown(
            one.name,
            one.guardian,
            one.email,
            one.last_day,
            ", ".join(str(names.get(key, key)) for key in one.purposes),
        )
        for one in people_of(submission.content)
    ]


def _rounds(submission: StorySubmission) -> list[Round]:
    said = {"sent": _("Sent"), "asked": _("Asked for"), "declined": _("Declined")}
    return [
        Round(dt.datetime.fromisoformat(one["at"]), said.get(one["what"], ""), one["words"])
        for one in submission.rounds
    ]


def _page_of(submission: StorySubmission) -> VideoStoryPage | None:
    if submission.story is None:
        return None
    pages = VideoStoryPage.objects.filter(
        translation_key=submission.story.key, locale__language_code=submission.language
    )
    return pages.first()
