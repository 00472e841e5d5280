"""Forgetting old numbers, and words that only a few have searched for."""

from __future__ import annotations

import datetime as dt

from django.utils import timezone

from regions.scoping import in_every_region
from visits.models import (
    FEWEST_SHOWN,
    MONTHS_KEPT_FOR,
    VISITS_KEPT_FOR,
    MonthVisits,
    PageVisits,
    SearchedWords,
    SourceVisits,
    VisitBatch,
)

_BATCHES_KEPT_FOR = dt.timedelta(days=7)


def forget_old(now: dt.datetime | None = None) -> int:
    """Delete what is older than its time; returns how many rows of pages' visits went."""
    moment = now or timezone.now()
    today = timezone.localdate(moment)
    long_ago = today - VISITS_KEPT_FOR
    VisitBatch.objects.filter(stored_at__lt=moment - _BATCHES_KEPT_FOR).delete()
    with in_every_region():
        MonthVisits.objects.filter(month__lt=today - MONTHS_KEPT_FOR).delete()
        SourceVisits.objects.filter(month__lt=long_ago).delete()
        SearchedWords.objects.filter(month__lt=long_ago).delete()
        few = SearchedWords.objects.filter(count__lt=FEWEST_SHOWN)
        few.filter(month__lt=today.replace(day=1)).delete()
        return int(PageVisits.objects.filter(day__lt=long_ago).delete()[0])
