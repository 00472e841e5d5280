"""Timelines follow their events, whichever way these were changed."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_save
from django.dispatch import receiver

from events.evenings.planning import move_steps
from events.models import Occasion


@receiver(post_save, sender=Occasion)
def follow_the_date(
    instance: Occasion, created: bool, update_fields: frozenset[str] | None = None, **_: Any
) -> None:
    """In the transaction that changes the date; drafts too."""
    if created or (update_fields is not None and "starts_at" not in update_fields):
        return
    move_steps(occasion=instance)
