"""Measures of the regions' post."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import Count, Min
from django.utils import timezone
from prometheus_client.core import Metric

from network.metrics.measuring import gauge, measure
from regions.models import OutgoingMail
from regions.scoping import in_every_region


@measure
def outbox() -> Iterator[Metric]:
    """How many mails are due and wait, and since when the first of them."""
    now = timezone.now()
    with in_every_region():
        due = OutgoingMail.objects.filter(state=OutgoingMail.State.WAITING, next_at__lte=now)
        found = due.aggregate(count=Count("pk"), since=Min("next_at"))
    lag = (now - found["since"]).total_seconds() if found["since"] else 0.0
    yield gauge("outbox_due", "Mails that are due and wait for a worker.", found["count"])
    yield gauge("outbox_lag_seconds", "How long the first of them has been due.", lag)
