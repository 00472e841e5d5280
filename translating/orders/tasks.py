"""Celery's doors to orders and translators' files."""

from celery import shared_task

from regions.scoping import in_every_region
from translating.orders.files import taking
from translating.orders.working import work

SECONDS = 20.0
"""A turn; then others' work gets its own."""


@shared_task(name="translating.orders.tasks.work_on_orders")
def work_on_orders() -> None:
    """Make drafts for a while, and go on later; beat calls it every minute too."""
    with in_every_region():
        if work(seconds=SECONDS):
            work_on_orders.delay()


@shared_task(name="translating.orders.tasks.take_files")
def take_files() -> int:
    """Take in the files that wait; beat calls it every minute too."""
    with in_every_region():
        return taking.take_waiting()


@shared_task(name="translating.orders.tasks.purge_files")
def purge_files() -> int:
    """Delete translators' files after 30 days; beat, every hour."""
    return taking.purge()
