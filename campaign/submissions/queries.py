"""Reading: the region's campaigns, its associations, and what has been sent in."""

from __future__ import annotations

import uuid
from typing import Any

from django.conf import settings
from django.db.models import Case, IntegerField, QuerySet, Value, When

from campaign.models import CampaignPage, StorySubmission
from regions.models import Municipality, Region

State = StorySubmission.State
_TURN = {State.SENT: 0, State.RETURNED: 1, State.DRAFT: 2, State.INVITED: 2}


def campaigns_of(region: Region) -> list[CampaignPage]:
    """The region's public campaigns, each once, in the reader's language where it is written."""
    pages = CampaignPage.objects.in_language().filter(region=region).order_by("title", "pk")
    return list({page.key: page for page in pages}.values())


def campaign_of(submission: StorySubmission) -> CampaignPage | None:
    """The campaign's page on the region's site, in the language of the story."""
    return (
        CampaignPage.objects.filter(
            region=submission.region,
            key=submission.campaign_key,
            locale__language_code=submission.language,
        )
        .order_by("-live", "pk")
        .first()
    )


def _organisations() -> Any:
    model: Any = StorySubmission._meta.get_field("organisation").related_model
    return model.objects


def associations_of(region: Region) -> Any:
    """Finnish profiles of the associations that serve the region and go on, by name."""
    pages = _organisations().open_to_all().going_on().serving(region)
    pages = pages.filter(locale__language_code=settings.LANGUAGE_CODE)
    return pages.order_by("sort_key", "pk")


def association_by_key(region: Region, key: str) -> Any | None:
    """The association of the directory with this key; None for what is no key of the region's."""
    try:
        wanted = uuid.UUID(key)
    except ValueError:
        return None
    return associations_of(region).filter(translation_key=wanted).first()


def association_by_name(region: Region, name: str) -> Any | None:
    """The association of the directory that has this name in any language."""
    named = _organisations().live().filter(title__iexact=name.strip()).values("translation_key")
    return associations_of(region).filter(translation_key__in=named).first()


def municipalities_of(region: Region) -> list[Municipality]:
    """The region's municipalities in the reader's alphabet, without their outlines."""
    return list(Municipality.objects.filter(region=region).defer("outline"))


def submissions_of(region: Region) -> QuerySet[StorySubmission]:
    """All of the region's, those that wait for a moderator first and of these the oldest first."""
    turns = [When(state=state, then=Value(turn)) for state, turn in _TURN.items()]
    turn = Case(*turns, default=Value(3), output_field=IntegerField())
    rows = StorySubmission.objects.filter(region=region).select_related("organisation")
    waiting_first = Case(When(state=State.SENT, then="sent_at"))
    return rows.order_by(turn, waiting_first, "-changed_at", "-pk")


def waiting(region: Region) -> QuerySet[StorySubmission]:
    """Those that wait for a moderator, the oldest first."""
    rows = StorySubmission.objects.filter(region=region, state=State.SENT)
    return rows.select_related("organisation").order_by("sent_at", "pk")
