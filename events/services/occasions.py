"""Keeping an occasion as its pages are, and telling others what has changed."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.db import transaction
from django.dispatch import Signal
from django.utils import timezone

from events.models import EventPage, Occasion
from regions.scoping import inside

occasion_changed = Signal()
"""Sent in the transaction with ``occasion`` and ``change`` when a public event has changed."""


@dataclass(frozen=True)
class Change:
    """What is different from what people have been told."""

    moved: bool = False
    place: bool = False
    cancelled: bool = False
    restored: bool = False
    """It had been cancelled and is held after all."""

    def __bool__(self) -> bool:
        return self.moved or self.place or self.cancelled or self.restored


@transaction.atomic
def record_occasion(*, page: EventPage) -> Occasion | None:
    """Write what the event's original says into its occasion; doing it twice changes nothing.

    None for a translation, which says nothing of its own about when and where, and for a page that
    stands in no region. Sends ``occasion_changed`` when the event is public and was before.
    """
    if page.region is None or not is_original(page):
        return None
    with inside(page.region):
        rows = Occasion.objects.select_for_update()
        occasion = rows.filter(key=page.translation_key).first()
        if occasion is None:
            occasion = Occasion(region=page.region, key=page.translation_key)
            change = Change()
        else:
            change = _change(occasion, page) if occasion.announced_at else Change()
        _write(occasion, page, change)
        occasion.save()
    if change:
        occasion_changed.send(sender=Occasion, occasion=occasion, change=change)
    return occasion


def is_original(page: EventPage) -> bool:
    """The Finnish version; where there is none, the oldest."""
    if page.locale.language_code == settings.LANGUAGE_CODE:
        return True
    versions = EventPage.objects.filter(translation_key=page.translation_key)
    if versions.filter(locale__language_code=settings.LANGUAGE_CODE).exists():
        return False
    return bool(versions.order_by("pk").values_list("pk", flat=True).first() == page.pk)


def _change(occasion: Occasion, page: EventPage) -> Change:
    """Only a live page tells people anything."""
    if not page.live:
        return Change()
    was, now = occasion.cancelled, page.cancelled
    return Change(
        moved=(occasion.starts_at, occasion.ends_at) != (page.starts_at, page.ends_at),
        place=(occasion.place, occasion.municipality_id) != (_place(page), page.municipality_id),
        cancelled=now and not was,
        restored=was and not now,
    )


def _write(occasion: Occasion, page: EventPage, change: Change) -> None:
    if change:
        occasion.sequence += 1
    if change.moved and occasion.starts_at != page.starts_at:
        first = occasion.moved_from or occasion.starts_at
        occasion.moved_from = None if first == page.starts_at else first
    occasion.title, occasion.kind = page.title, page.kind
    occasion.starts_at, occasion.ends_at = page.starts_at, page.ends_at
    occasion.municipality_id, occasion.place = page.municipality_id, _place(page)
    occasion.cancelled, occasion.project = page.cancelled, page.project
    if page.live and occasion.announced_at is None:
        occasion.announced_at = timezone.now()


def _place(page: EventPage) -> str:
    return ", ".join(part for part in (page.venue, page.street) if part)
