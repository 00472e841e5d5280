"""Questions about who looks after associations' details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser

from regions.models import Region, RoomKey
from regions.permissions import user_has_role
from regions.roles import RoleKey

if TYPE_CHECKING:
    from network.users.models import User


def user_cares_for_details(user: User | AnonymousUser, region: Region) -> bool:
    """Everybody who works in a region that has the room, from editors up."""
    return RoomKey.ORGANISATIONS in region.rooms and user_has_role(user, region, *RoleKey)
