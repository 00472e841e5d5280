"""Questions about who looks after the quality of a region's pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser

from regions.models import Region
from regions.permissions import user_has_role
from regions.roles import RoleKey

if TYPE_CHECKING:
    from network.users.models import User


def user_mends_pages(user: User | AnonymousUser, region: Region) -> bool:
    """Everybody who writes pages in the region: all of its roles do."""
    return user_has_role(user, region, *RoleKey)
