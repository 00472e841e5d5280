"""Timelines follow their events, whichever way these were changed."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_save
from django.dispatch import receiver

from events.evenings.planning import move_steps
from events.evenings.queries import CHANGED, invited_before
from events.models import Occasion
from events.services.occasions import Change, occasion_changed
from regions.outbox import Post, post_all
from regions.scoping import inside


@receiver(post_save, sender=Occasion)
def follow_the_date(
    instance: Occasion, created: bool, update_fields: frozenset[str] | None = None, **_: Any
) -> None:
    """In the transaction that changes the date; drafts too."""
    if created or (update_fields is not None and "starts_at" not in update_fields):
        return
    move_steps(occasion=instance)


@receiver(occasion_changed)
def tell_the_invited(occasion: Occasion, change: Change, **_: Any) -> None:
    """Whoever got an invitation and has not registered hears of a change too, once for each.

    Of an event that has been cancelled they have heard already.
    """
    if occasion.cancelled and not change.cancelled:
        return
    with inside(occasion.region):
        mails = [
            Post(
                kind=CHANGED,
                about=row.pk,
                key=f"{row.pk}:{occasion.sequence}",
                email=row.email,
                language=row.language,
            )
            for row in invited_before(occasion)
        ]
        post_all(region=occasion.region, mails=mails)
