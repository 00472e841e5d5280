"""Celery's doors of the room."""

from celery import shared_task

from feedback import reminding, retention


@shared_task(name="feedback.tasks.remind_of_feedback")
def remind_of_feedback() -> int:
    """Remind regions of what waits for an answer; beat, every morning."""
    return reminding.remind()


@shared_task(name="feedback.tasks.forget_feedback")
def forget_feedback() -> int:
    """Delete what was answered long ago; beat, every hour."""
    return retention.forget_feedback()
