"""Questions about who somebody is in a region."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser

from regions.hosts import opened_regions
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


def regions_of(user: User) -> list[Region]:
    """The open regions where the person has a role, in the order of their codes.

    From memory, each as a copy: somebody of a hundred regions would wait for a hundred rows with
    their site, front page and collection on each page of the admin.
    """
    held = roles_of(user)
    own = (copy.copy(region) for region in opened_regions() if region.pk in held)
    return sorted(own, key=lambda region: region.code)


def user_has_role(user: User | AnonymousUser, region: Region, *roles: RoleKey) -> bool:
    """True for an active member of one of the region's roles, and for network administrators."""
    user = getattr(user, "itself", user)
    if not user.is_active:
        return False
    if user.is_superuser:
        return True
    return not roles_of(user).get(region.pk, set()).isdisjoint(roles)


def regions_with_role(
    user: User | AnonymousUser, regions: Iterable[Region], *roles: RoleKey
) -> list[Region]:
    """Of the regions those for which ``user_has_role`` is true, asked for all of them at once."""
    user = getattr(user, "itself", user)
    if not user.is_active:
        return []
    if user.is_superuser:
        return list(regions)
    held = roles_of(user)
    return [region for region in regions if not held.get(region.pk, set()).isdisjoint(roles)]


def user_has_duty(user: User | AnonymousUser, region: Region, duty: Duty) -> bool:
    """True for those whose role in the region has the duty, and for network administrators."""
    return user_has_role(user, region, *roles_with(duty))
