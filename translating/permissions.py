"""Questions about who looks after translations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser

from regions.models import Region
from regions.permissions import user_has_role
from regions.roles import RoleKey

if TYPE_CHECKING:
    from network.users.models import User


def user_translates(user: User | AnonymousUser, region: Region) -> bool:
    """Everybody who works in a region that has more than one language, from editors up."""
    return len(region.languages) > 1 and user_has_role(user, region, *RoleKey)


def user_sets_duties(user: User | AnonymousUser, region: Region) -> bool:
    """Administrators decide who answers for a language and which must have the core pages."""
    return user_translates(user, region) and user_has_role(user, region, RoleKey.ADMINISTRATOR)
