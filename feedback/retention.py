"""Forgetting what people have told, and numbers that are old."""

from __future__ import annotations

from django.db.models import Q
from django.utils import timezone

from feedback.models import (
    ANSWERED_KEPT_FOR,
    KEPT_AT_MOST,
    NUMBERS_KEPT_FOR,
    AnswerTally,
    Feedback,
    HandOver,
    PageVerdict,
)
from regions.scoping import in_every_region


def forget_feedback() -> int:
    """Delete what was answered 30 days ago, and anything after a year; returns how many went."""
    now = timezone.now()
    over = Q(answered_at__lte=now - ANSWERED_KEPT_FOR) | Q(created_at__lte=now - KEPT_AT_MOST)
    old = timezone.localdate(now) - NUMBERS_KEPT_FOR
    with in_every_region():
        PageVerdict.objects.filter(month__lt=old).delete()
        AnswerTally.objects.filter(month__lt=old).delete()
        HandOver.objects.filter(at__lte=now - ANSWERED_KEPT_FOR).delete()
        return int(Feedback.objects.filter(over).delete()[0])
