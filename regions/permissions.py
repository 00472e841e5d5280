"""Questions about who somebody is in a region."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser

from regions.models import Region, RegionRole
from regions.roles import Duty, RoleKey, roles_with

if TYPE_CHECKING:
    from network.users.models import User


def roles_of(user: User | AnonymousUser) -> dict[int, set[RoleKey]]:
    """The person's roles by the id of the region; asked once a request."""
    if not user.is_authenticated or not user.is_active:
        return {}
    found = getattr(user, "_roles_by_region", None)
    if found is None:
        found = {}
        rows = RegionRole.objects.filter(group__user__pk=user.pk)
        for region, role in rows.values_list("region_id", "role"):
            found.setdefault(region, set()).add(RoleKey(role))
        setattr(user, "_roles_by_region", found)  # noqa: B010 — a cache that lives as long as the request
    return found


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
