"""Questions about who answers for the site's accessibility."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser

from regions.models import Region
from regions.permissions import user_has_duty, user_has_role
from regions.roles import Duty, RoleKey

if TYPE_CHECKING:
    from network.users.models import User


def user_sees_gaps(user: User | AnonymousUser, region: Region) -> bool:
    """Everybody who works in the region."""
    return user_has_role(user, region, *RoleKey)


def user_keeps_gaps(user: User | AnonymousUser, region: Region) -> bool:
    """Those who change the site's settings: the statement speaks in the keeper's name."""
    return user_has_duty(user, region, Duty.CHANGE_SETTINGS)
