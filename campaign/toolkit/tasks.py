"""Celery's door to forgetting addresses."""

from celery import shared_task

from campaign.toolkit.following import purge_followers


@shared_task(name="campaign.toolkit.tasks.purge_followers")
def purge() -> int:
    """Delete addresses that nobody confirmed; beat, every hour."""
    return purge_followers()
