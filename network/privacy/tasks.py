"""Celery's doors of what is kept of people."""

import datetime as dt

from celery import shared_task
from django.utils import timezone

from network.privacy import journal, retention
from network.privacy.models import ErasedPerson


@shared_task(name="network.privacy.tasks.look_for_overdue")
def look_for_overdue() -> int:
    """Complain of what is kept too long; beat, every morning, after all purges."""
    return retention.tell_of_overdue()


@shared_task(name="network.privacy.tasks.forget_erasures")
def forget_erasures() -> int:
    """Forget that somebody was erased when no backup from before it is kept any more; beat."""
    limit: dt.datetime = timezone.now() - journal.KEPT_FOR
    journal.forget()
    # The journal goes by whole months, and a line that the table has forgotten would count anew.
    month = limit.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return ErasedPerson.objects.filter(erased_at__lt=month).delete()[0]
