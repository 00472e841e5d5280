"""Questions about who somebody is in a region."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser

from regions.models import Region, RegionRole
from regions.roles import Duty, RoleKey, roles_with

if TYPE_CHECKING:
    from network.users.models import User


_FRONT = "region__site__root_page"
_UNASKED = (
    *("first_published_at", "last_published_at", "latest_revision_created_at"),
    *("go_live_at", "expire_at", "search_description"),
)
"""What nobody asks of a region's front page here, and what takes longest to read: times."""


def roles_of(user: User | AnonymousUser) -> dict[int, set[RoleKey]]:
    """The person's roles by the id of the region; asked once a request."""
    if not user.is_authenticated or not user.is_active:
        return {}
    found = getattr(user, "_roles_by_region", None)
    if found is None:
        found = {}
        for row in _rows_of(user):
            found.setdefault(row.region_id, set()).add(RoleKey(row.role))
        setattr(user, "_roles_by_region", found)  # noqa: B010 — a cache that lives as long as the request
    return found


def _rows_of(user: User) -> list[RegionRole]:
    """The person's roles with their regions, which the wall asks for next."""
    found = getattr(user, "_region_roles", None)
    if found is None:
        rows = RegionRole.objects.filter(group__user__pk=user.pk)
        rows = rows.select_related("region__site__root_page", "region__collection")
        found = list(rows.defer("region__outline", *(f"{_FRONT}__{name}" for name in _UNASKED)))
        setattr(user, "_region_roles", found)  # noqa: B010 — as above
    return found


def regions_of(user: User) -> list[Region]:
    """The open regions where the person has a role, in the order of their codes."""
    regions = {row.region_id: row.region for row in _rows_of(user) if row.region.site_id}
    return sorted(regions.values(), key=lambda region: region.code)


def user_has_role(user: User | AnonymousUser, region: Region, *roles: RoleKey) -> bool:
    """True for an active member of one of the region's roles, and for network administrators."""
    if not user.is_active:
        return False
    if user.is_superuser:
        return True
    return not roles_of(user).get(region.pk, set()).isdisjoint(roles)


def user_has_duty(user: User | AnonymousUser, region: Region, duty: Duty) -> bool:
    """True for those whose role in the region has the duty, and for network administrators."""
    return user_has_role(user, region, *roles_with(duty))
