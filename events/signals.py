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
def keep_the_occasion(instance: EventPage, update_fields: Any = None, **_: Any) -> None:
    """Whichever way the page was saved or published.

    Saving a draft of a live page saves only a few of its fields, while the instance holds all that
    the draft says: what has not been published must change no occasion, so the stored page is read.
    """
    page = instance if update_fields is None else EventPage.objects.get(pk=instance.pk)
    record_occasion(page=page)


@receiver(page_published, sender=MeetingSeriesPage)
def hand_over_the_baton(instance: MeetingSeriesPage, **_: Any) -> None:
    """The convener's task leaves when the page that names her is public."""
    hand_over(page=instance)
