"""How long we know who got which letter."""

from __future__ import annotations

import datetime as dt

from django.db.models import QuerySet
from django.utils import timezone

from newsletters.models import Delivery, MailWorker, ReturnedMail
from regions.scoping import in_every_region

KEPT_FOR = dt.timedelta(days=90)
"""Long enough to answer "did I get it?" about the last letters; then only counts are left."""


def forget_deliveries() -> int:
    """Empty the addresses of deliveries that were settled 90 days ago, and what servers said about
    them; returns how many. Workers that ended then go altogether."""
    limit = timezone.now() - KEPT_FOR
    with in_every_region():
        rows: QuerySet[Delivery] = Delivery.objects.filter(settled_at__lt=limit)
        old = rows.exclude(email="")
        ReturnedMail.objects.filter(delivery__settled_at__lt=limit).exclude(text="").update(text="")
        MailWorker.objects.filter(ended_at__lt=limit).delete()
        return old.update(email="", reply="", subscriber=None)
