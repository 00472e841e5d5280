"""Celery's door to what comes after events."""

from celery import shared_task

from events.aftermath import answering
from regions.scoping import in_every_region


@shared_task(name="events.tasks.forget_survey_words")
def forget_survey_words() -> int:
    """Empty old answers in own words, in every region; beat, once a day."""
    with in_every_region():
        return answering.forget_survey_words()
