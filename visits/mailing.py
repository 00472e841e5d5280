"""Sending the monthly pack to those who answer for a region."""

from __future__ import annotations

import datetime as dt

from django.utils import timezone
from wagtail.users.models import UserProfile

from network.users.models import User
from regions.models import Region
from regions.outbox import Post, post_all
from regions.roles import RoleKey
from regions.scoping import in_every_region
from visits.figures import months_back
from visits.monthly import first_working_day

MONTHLY = "visits.monthly"
_LATEST = 10
"""After the month's tenth day beat was away too long: the next pack comes in its time."""


def post_packs(today: dt.date | None = None) -> int:
    """Post the last month's pack from the first working day on; returns how many mails are new.

    Each person gets it once, however often this is asked: the mail's key says so.
    """
    day = today or timezone.localdate()
    if not first_working_day(day) <= day <= day.replace(day=_LATEST):
        return 0
    month = months_back(day, 1)
    with in_every_region():
        return sum(_post(region, month) for region in Region.objects.open())


def about(month: dt.date) -> int:
    """The month as the number that a mail's row holds: 202610."""
    return month.year * 100 + month.month


def month_of(number: int) -> dt.date:
    """The month that a mail's row tells of."""
    return dt.date(number // 100, number % 100, 1)


def _post(region: Region, month: dt.date) -> int:
    people = User.objects.filter(
        is_active=True,
        groups__region_role__region=region,
        groups__region_role__role=RoleKey.ADMINISTRATOR,
    )
    mails = [
        Post(
            kind=MONTHLY,
            about=about(month),
            key=f"{region.pk}:{about(month)}:{person.pk}",
            email=person.email,
            language=UserProfile.get_for_user(person).get_preferred_language(),
        )
        for person in people.distinct().order_by("pk")
    ]
    return post_all(region=region, mails=mails)
