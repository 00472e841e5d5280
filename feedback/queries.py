"""What waits for an answer, who is asked for it, and what the numbers say."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django.db.models import QuerySet, Sum
from django.utils import timezone
from wagtail.users.models import UserProfile

from feedback.models import AnswerTally, Feedback, HandOver, PageVerdict
from network.users.models import User
from regions.models import Region
from regions.roles import Duty, roles_with

_YEAR = dt.timedelta(days=365)


def waiting(region: Region, kind: str = "") -> QuerySet[Feedback]:
    """What nobody has answered, the oldest first; of one kind or of all."""
    found: QuerySet[Feedback] = Feedback.objects.filter(region=region, answered_at=None)
    return found.filter(kind=kind) if kind else found


def answered(region: Region) -> QuerySet[Feedback]:
    """What has been answered and not been deleted yet, the latest first."""
    rows: QuerySet[Feedback] = Feedback.objects.filter(region=region, answered_at__isnull=False)
    return rows.select_related("answered_by").order_by("-answered_at", "-pk")


def handed_over(region: Region) -> QuerySet[HandOver]:
    """What it gave to others within a month, the latest first: no word of it."""
    rows: QuerySet[HandOver] = HandOver.objects.filter(region=region)
    return rows.select_related("to", "by")


@dataclass(frozen=True)
class Recipient:
    """Where a mail to the region goes, and in which language."""

    key: str
    email: str
    language: str


def recipients(region: Region) -> list[Recipient]:
    """Active people who approve the region's pages; where there are none, the site's address."""
    people = User.objects.filter(
        is_active=True,
        groups__region_role__region=region,
        groups__region_role__role__in=roles_with(Duty.APPROVE_PAGES),
    )
    found = [
        Recipient(
            str(person.pk),
            person.email,
            UserProfile.get_for_user(person).get_preferred_language(),
        )
        for person in people.distinct().order_by("pk")
    ]
    contact = region.open_site.regionsettings.contact_email
    return found or ([Recipient("site", contact, "fi")] if contact else [])


@dataclass(frozen=True)
class Punctuality:
    """How many of the last year's answers came within 14 days."""

    in_time: int
    late: int

    @property
    def all(self) -> int:
        """Every answer of the year."""
        return self.in_time + self.late


def punctuality(region: Region) -> Punctuality:
    """Of the last twelve months, this one among them."""
    since = (timezone.localdate() - _YEAR).replace(day=1)
    rows = AnswerTally.objects.filter(region=region, month__gte=since)
    sums = rows.aggregate(in_time=Sum("in_time", default=0), late=Sum("late", default=0))
    return Punctuality(**sums)


def verdicts(region: Region) -> QuerySet[PageVerdict, dict[str, object]]:
    """Pages of the last twelve months with ``found`` and ``missing``, the most missing first."""
    since = (timezone.localdate() - _YEAR).replace(day=1)
    rows = PageVerdict.objects.filter(region=region, month__gte=since).values("page")
    found: QuerySet[PageVerdict, dict[str, object]] = rows.annotate(
        found=Sum("found"), missing=Sum("missing")
    ).order_by("-missing", "-found", "page")
    return found
