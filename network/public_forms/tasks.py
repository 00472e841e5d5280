"""Celery's door to forgetting."""

import datetime as dt

from celery import shared_task
from django.utils import timezone

from network.public_forms.models import SentForm, Tally

KEPT_FOR = dt.timedelta(days=1)


@shared_task(name="network.public_forms.tasks.forget_public_forms")
def forget_public_forms() -> int:
    """Delete what is older than a day; beat calls it every hour. Returns how many rows went."""
    limit = timezone.now() - KEPT_FOR
    sent, _by_model = SentForm.objects.filter(sent_at__lt=limit).delete()
    counted, _by_model = Tally.objects.filter(hour__lt=limit).delete()
    return sent + counted
