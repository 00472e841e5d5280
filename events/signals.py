"""What happens to pages, told to what is kept beside them."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_save
from django.dispatch import receiver

from events.models import EventPage
from events.services.occasions import record_occasion


@receiver(post_save, sender=EventPage)
def keep_the_occasion(
    instance: EventPage, update_fields: frozenset[str] | None = None, **_: Any
) -> None:
    """Whichever way the page was saved or published.

    Saving a draft of a public page saves only what names its revision, from an instance that holds
    the draft: that must not move the event, nor tell anybody.
    """
    if update_fields is None:
        record_occasion(page=instance)
