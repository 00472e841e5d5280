"""Celery's doors of the room."""

from celery import shared_task

from contact import services


@shared_task(name="contact.tasks.forget_contacts")
def forget_contacts() -> int:
    """Delete contacts whose day passed a month ago; beat, every night."""
    return services.forget_contacts()
