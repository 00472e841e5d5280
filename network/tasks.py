"""Celery doors that belong to no room."""

from celery import shared_task
from django.core.management import call_command

from network import background  # noqa: F401 — its task must be known to the worker


@shared_task(name="network.tasks.publish_scheduled")
def publish_scheduled() -> None:
    """Publish and expire what editors have timed; beat calls it every minute."""
    call_command("publish_scheduled", verbosity=0)


@shared_task(name="network.tasks.rebuild_indexes")
def rebuild_indexes() -> None:
    """Fill the admin's search index and the reference index from nothing."""
    call_command("update_index", verbosity=0)
    call_command("rebuild_references_index", verbosity=0)
