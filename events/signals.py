"""What happens to pages, told to what is kept beside them."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_slug_changed, post_page_move

from events.aftermath.batons import hand_over
from events.models import EventPage, MeetingSeriesPage
from events.services.calendar import refresh_entries
from events.services.occasions import record_occasion
from regions.deleting import section_hidden


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


@receiver(post_delete, sender=EventPage)
def show_the_original_again(instance: EventPage, **_: Any) -> None:
    """A translation has gone: its readers get the Finnish original again."""
    refresh_entries([instance.translation_key])


@receiver([post_save, post_delete], sender=PageViewRestriction)
def show_what_is_open(instance: PageViewRestriction, **_: Any) -> None:
    """A page has been closed to some or opened to all, and everything below it too."""
    _refresh_below(instance.page)


@receiver([post_page_move, page_slug_changed, section_hidden])
def show_what_has_moved(instance: Page, **_: Any) -> None:
    """What has been moved may now stand under a closed page, or no longer do so; and feeds that
    name its address are new. A hidden section has nothing to show."""
    _refresh_below(instance)


def _refresh_below(page: Page) -> None:
    found = EventPage.objects.descendant_of(page, inclusive=True)
    refresh_entries(found.values_list("translation_key", flat=True).distinct())


@receiver(page_published, sender=MeetingSeriesPage)
def hand_over_the_baton(instance: MeetingSeriesPage, **_: Any) -> None:
    """The convener's task leaves when the page that names her is public."""
    hand_over(page=instance)
