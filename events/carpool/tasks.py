"""Celery's door to forgetting trips."""

from celery import shared_task

from events.carpool import services


@shared_task(name="events.carpool.tasks.purge_trips")
def purge_trips() -> int:
    """Delete announcements and messages whose time is over; beat, every hour."""
    return services.purge_trips()
