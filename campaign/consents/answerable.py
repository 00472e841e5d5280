"""Who in a region answers for its stories, and mails to them."""

from __future__ import annotations

from django.conf import settings
from django.urls import reverse
from wagtail.users.models import UserProfile

from network.users.models import User
from regions.models import Region
from regions.outbox import Post, post_all
from regions.roles import Duty, roles_with


def people_of(region: Region) -> list[User]:
    """Active people who approve the region's pages."""
    roles = roles_with(Duty.APPROVE_PAGES)
    rows = User.objects.filter(
        is_active=True,
        groups__region_role__region=region,
        groups__region_role__role__in=roles,
    )
    return list(rows.distinct().order_by("pk"))


def mail_people(*, region: Region, kind: str, about: int, key: str) -> int:
    """Put the letter into the post for each of them, in her language; returns how many are new."""
    mails = [
        Post(
            kind=kind,
            about=about,
            key=f"{key}:{person.pk}",
            email=person.email,
            language=UserProfile.get_for_user(person).get_preferred_language(),
        )
        for person in people_of(region)
    ]
    return post_all(region=region, mails=mails)


def desk_address(region: Region, story_id: int) -> str:
    """The whole address of a story's desk in the admin."""
    path = reverse("campaign_story", args=(region.slug, story_id))
    return f"{settings.WAGTAILADMIN_BASE_URL}{path}"
