"""Celery's door to the letters that compose themselves."""

from celery import shared_task

from newsletters.digests import services


@shared_task(name="newsletters.digests.tasks.compose_digests")
def compose_digests() -> int:
    """Write what is due; beat, every ten minutes."""
    return services.compose_due()
