"""The story's page as the submission tells it."""

from __future__ import annotations

from typing import Any

from wagtail.models import Locale

from campaign.captions import problems_of
from campaign.models import StorySubmission, VideoStoryPage
from campaign.submissions.content import people_of
from network.blocks.writing import blocks_from_text
from regions.models import Municipality, Theme


def page_of(submission: StorySubmission) -> VideoStoryPage:
    """A page that is not saved yet, with everything that was sent."""
    content = submission.content
    captions = str(content.get("captions", ""))
    page = VideoStoryPage(
        title=content.get("title", "") or submission.association or "–",
        lead=content.get("lead", ""),
        speaker=content.get("speaker", ""),
        # Captions that are not captions yet would keep the page from being saved in its form.
        captions="" if _unreadable(captions) else captions,
        transcript=content.get("transcript", ""),
        organisation=submission.organisation,
        municipality=Municipality.objects.filter(code=content.get("municipality", "")).first(),
        campaign_key=submission.campaign_key,
        video=submission.video,
        nobody_shown=bool(content.get("nobody")),
        body=blocks_from_text(content.get("words", "")),
        locale=Locale.objects.get(language_code=submission.language),
    )
    page.themes = list(Theme.objects.filter(key__in=content.get("themes", [])))
    return page


def _unreadable(captions: str) -> bool:
    return any(problem.kind == "unreadable" for problem in problems_of(captions))


def missing_in(submission: StorySubmission) -> list[str]:
    """What keeps the story from being published now, in sentences."""
    page: Any = page_of(submission)
    # Whoever is named consents when the story is accepted.
    page.nobody_shown = page.nobody_shown or bool(people_of(submission.content))
    return [problem.sentence for problem in page.publishing_problems()]
