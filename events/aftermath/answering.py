"""Taking an answer to the survey, and forgetting words."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.utils import timezone

from events.models import Occasion, SurveyAnswer
from events.models.surveys import OPEN_FOR, WORDS_KEPT_FOR


def survey_state(occasion: Occasion, now: dt.datetime | None = None) -> str:
    """ "early", "open", "closed" or "cancelled": it opens when the event begins, so that a code on
    the door works before people go home."""
    moment = now or timezone.now()
    if occasion.cancelled:
        return "cancelled"
    if moment < occasion.starts_at:
        return "early"
    return "open" if moment < occasion.ends_at + OPEN_FOR else "closed"


def answer_survey(*, occasion: Occasion, language: str, **answer: Any) -> SurveyAnswer:
    """Keep one anonymous answer."""
    row: SurveyAnswer = SurveyAnswer.objects.create(
        region_id=occasion.region_id, occasion=occasion, language=language, **answer
    )
    return row


def forget_survey_words() -> int:
    """Empty what was written in own words about events of more than a year ago."""
    old = timezone.now() - WORDS_KEPT_FOR
    rows = SurveyAnswer.objects.filter(occasion__ends_at__lt=old).exclude(words="")
    return int(rows.update(words=""))
