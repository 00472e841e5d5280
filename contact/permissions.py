"""Questions about who keeps a region's contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser

from regions.models import Region
from regions.permissions import user_has_duty
from regions.roles import Duty

if TYPE_CHECKING:
    from network.users.models import User


def user_keeps_contacts(user: User | AnonymousUser, region: Region) -> bool:
    """Those who change the site's contacts and look."""
    return user_has_duty(user, region, Duty.CHANGE_SETTINGS)
