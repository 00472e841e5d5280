"""Questions about who somebody is in a region."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser

from regions.models import Region, RegionRole
from regions.roles import RoleKey

if TYPE_CHECKING:
    from network.users.models import User


def user_has_role(user: User | AnonymousUser, region: Region, *roles: RoleKey) -> bool:
    """True for an active member of one of the region's roles, and for network administrators."""
    if not user.is_active:
        return False
    if user.is_superuser:
        return True
    return RegionRole.objects.filter(
        region=region, role__in=roles, group__user__pk=user.pk
    ).exists()
