"""Who sees the register of processing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser

from regions.models import Region
from regions.permissions import user_has_role
from regions.roles import RoleKey

if TYPE_CHECKING:
    from network.users.models import User


def user_reads_register(user: User | AnonymousUser, region: Region) -> bool:
    """Everybody who works in the region: each of them answers for the data in her hands."""
    return user_has_role(user, region, *RoleKey)
