"""What happens to an event, told to those who have registered."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_save
from django.dispatch import receiver

from events.models import EventPage, Occasion
from events.registration.posting import tell_everybody
from events.registration.services import promote_waiting
from events.services.occasions import Change, occasion_changed
from regions.scoping import inside


@receiver(occasion_changed)
def tell_those_who_come(occasion: Occasion, change: Change, **_: Any) -> None:
    """One mail for one change: what weighs more stands for the rest, and each says when and where.

    An event that was cancelled before and changes again has told all already.
    """
    if change.cancelled:
        name = "called_off"
    elif occasion.cancelled:
        return
    elif change.restored:
        name = "restored"
    else:
        name = "moved" if change.moved else "place"
    with inside(occasion.region):
        tell_everybody(occasion, name)


@receiver(post_save, sender=EventPage)
def seat_those_who_wait(instance: EventPage, **_: Any) -> None:
    """When an editor has added seats, or has held the event after all."""
    if not instance.live or instance.region is None:
        return
    with inside(instance.region):
        rows = Occasion.objects.filter(key=instance.translation_key, waiting__gt=0)
        for occasion in rows.select_related("region").defer("region__outline"):
            promote_waiting(occasion=occasion)
