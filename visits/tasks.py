"""Celery's doors of the room."""

from celery import shared_task

from visits import counting, mailing, retention


@shared_task(name="visits.tasks.store_visits")
def store_visits() -> int:
    """Move counted visits from Redis into the tables; beat, so often that a Redis that starts
    anew loses a minute at most."""
    return counting.store_visits()


@shared_task(name="visits.tasks.forget_visits")
def forget_visits() -> int:
    """Delete old numbers; beat, every night."""
    return retention.forget_old()


@shared_task(name="visits.tasks.post_packs")
def post_packs() -> int:
    """Mail the month's figures to the regions' administrators; beat, every morning."""
    return mailing.post_packs()
