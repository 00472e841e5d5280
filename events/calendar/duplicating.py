"""Making the next event out of one that was written before."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from events.calendar.repeating import FINLAND
from events.models import EventPage
from regions.services.planting import free_slug

if TYPE_CHECKING:
    from network.users.models import User

_WEEK = dt.timedelta(days=7)


@transaction.atomic
def duplicate_event(*, page: EventPage, user: User) -> EventPage:
    """A draft with the same words and place, a week later at the same hour, and nobody in it.

    An old event is taken to the same weekday of the coming week. The copy is held once, is not
    cancelled, and has no translations yet: they are made from the new page.
    """
    later = _Later(page.starts_at)
    parent = Page.objects.get(pk=page.get_parent().pk)
    changed = {
        "slug": free_slug(parent, page.slug[:240]),
        "starts_at": later(page.starts_at),
        "ends_at": later(page.ends_at),
        "registration_ends_at": page.registration_ends_at and later(page.registration_ends_at),
        "cancelled": False,
        "repeats": EventPage.Rule.NEVER,
        "repeats_until": None,
        "not_on": "",
    }
    copied = page.copy(
        to=parent, update_attrs=changed, copy_revisions=False, keep_live=False, user=user
    )
    copied.save_revision(user=user)
    return copied


class _Later:
    """A moment so many whole weeks later on the wall clock that the event is yet to come."""

    def __init__(self, starts_at: dt.datetime) -> None:
        weeks = max((timezone.now() - starts_at) // _WEEK, 0) + 1
        self._shift = weeks * _WEEK

    def __call__(self, moment: dt.datetime) -> dt.datetime:
        wall = moment.astimezone(FINLAND).replace(tzinfo=None) + self._shift
        return wall.replace(tzinfo=FINLAND).astimezone(dt.UTC)
