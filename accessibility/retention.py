"""Forgetting what people have told."""

from __future__ import annotations

from django.db.models import Q
from django.utils import timezone

from accessibility.models import ANSWERED_KEPT_FOR, KEPT_AT_MOST, Feedback
from regions.scoping import in_every_region


def forget_feedback() -> int:
    """Delete what was answered 30 days ago, and anything after a year; returns how many went."""
    now = timezone.now()
    over = Q(answered_at__lte=now - ANSWERED_KEPT_FOR) | Q(created_at__lte=now - KEPT_AT_MOST)
    with in_every_region():
        return int(Feedback.objects.filter(over).delete()[0])
