"""Questions about who answers what people tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser

from regions.models import Region
from regions.permissions import user_has_role
from regions.roles import RoleKey

if TYPE_CHECKING:
    from network.users.models import User


def user_answers_feedback(user: User | AnonymousUser, region: Region) -> bool:
    """Everybody who works in the region: an answer must not wait for one person."""
    return user_has_role(user, region, *RoleKey)
