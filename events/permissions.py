"""Questions about who looks after events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser

from regions.models import Region, RoomKey
from regions.permissions import user_has_role
from regions.roles import RoleKey

if TYPE_CHECKING:
    from network.users.models import User


def user_runs_events(user: User | AnonymousUser, region: Region) -> bool:
    """Everybody who works in a region that has the room, from editors up: whoever holds an evening
    stands at its door."""
    return RoomKey.EVENTS in region.rooms and user_has_role(user, region, *RoleKey)
