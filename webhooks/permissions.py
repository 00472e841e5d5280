"""Questions about who looks after a region's webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser

from regions.models import Region
from regions.permissions import user_has_duty
from regions.roles import Duty

if TYPE_CHECKING:
    from network.users.models import User


def user_looks_after_webhooks(user: User | AnonymousUser, region: Region) -> bool:
    """Those who answer for the site's settings."""
    return user_has_duty(user, region, Duty.CHANGE_SETTINGS)
