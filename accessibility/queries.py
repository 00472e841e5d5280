"""What waits for an answer, and who is asked for it."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import QuerySet
from wagtail.users.models import UserProfile

from accessibility.models import Feedback, KnownGap
from network.users.models import User
from regions.models import Region
from regions.roles import Duty, roles_with


def waiting(region: Region) -> QuerySet[Feedback]:
    """What nobody has answered, the oldest first."""
    found: QuerySet[Feedback] = Feedback.objects.filter(region=region, answered_at=None)
    return found


def answered(region: Region) -> QuerySet[Feedback]:
    """What has been answered and not been deleted yet, the latest first."""
    rows: QuerySet[Feedback] = Feedback.objects.filter(region=region, answered_at__isnull=False)
    return rows.select_related("answered_by").order_by("-answered_at", "-pk")


def gaps(region: Region) -> QuerySet[KnownGap]:
    """The region's own gaps."""
    found: QuerySet[KnownGap] = KnownGap.objects.filter(region=region)
    return found


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
