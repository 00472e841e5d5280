"""Questions about who looks after stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser

from regions.models import Region, RoomKey
from regions.permissions import user_has_duty, user_has_role
from regions.roles import Duty, RoleKey

if TYPE_CHECKING:
    from network.users.models import User


def user_tells_stories(user: User | AnonymousUser, region: Region) -> bool:
    """Everybody who works in a region that has the room, from editors up."""
    return RoomKey.CAMPAIGN in region.rooms and user_has_role(user, region, *RoleKey)


def user_publishes_stories(user: User | AnonymousUser, region: Region) -> bool:
    """Who approves pages, and therefore accepts, lifts and declines stories."""
    return RoomKey.CAMPAIGN in region.rooms and user_has_duty(user, region, Duty.APPROVE_PAGES)
