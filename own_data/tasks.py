"""Celery's door of the room."""

from celery import shared_task
from django.utils import timezone

from own_data.models import KEPT_FOR, DataLink
from regions.scoping import in_every_region


@shared_task(name="own_data.tasks.purge_links")
def purge_links() -> int:
    """Delete links that were asked for a day ago; beat, every hour. Returns how many went."""
    with in_every_region():
        return DataLink.objects.filter(created_at__lt=timezone.now() - KEPT_FOR).delete()[0]
