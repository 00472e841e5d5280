"""Celery's doors of the room."""

from celery import shared_task

from webhooks import delivering


@shared_task(name="webhooks.tasks.deliver_webhooks")
def deliver_webhooks() -> int:
    """Send what is due; after each commit, and beat every minute."""
    return delivering.deliver()


@shared_task(name="webhooks.tasks.purge_messages")
def purge_messages() -> int:
    """Delete what was told long ago; beat, every night."""
    return delivering.purge()
