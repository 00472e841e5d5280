"""What happens to pages, told to what is kept beside them."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_save
from django.dispatch import receiver
from wagtail.signals import page_published

from events.aftermath.batons import hand_over
from events.models import EventPage, MeetingSeriesPage
from events.services.occasions import record_occasion


@receiver(post_save, sender=EventPage)
def keep_the_occasion(instance: EventPage, **_: Any) -> None:
    """Whichever way the page was saved or published."""
    record_occasion(page=instance)


@receiver(page_published, sender=MeetingSeriesPage)
def hand_over_the_baton(instance: MeetingSeriesPage, **_: Any) -> None:
    """The convener's task leaves when the page that names her is public."""
    hand_over(page=instance)
