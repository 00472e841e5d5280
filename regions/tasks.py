"""Celery doors of the regions."""

from celery import shared_task

from regions.searching.missed import forget_old


@shared_task(name="regions.tasks.forget_missed_searches")
def forget_missed_searches() -> None:
    """Beat, once a night."""
    forget_old()
