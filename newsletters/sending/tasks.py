"""Celery's doors to the sending desk."""

from celery import shared_task

from newsletters.sending import telling


@shared_task(name="newsletters.sending.tasks.tell_of_waiting")
def tell_of_waiting() -> int:
    """Beat, every minute: mail those whom a letter waits for."""
    return telling.tell_of_waiting()
