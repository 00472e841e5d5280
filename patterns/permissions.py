"""The question of who sees the pattern page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.auth.models import AnonymousUser

from regions.permissions import roles_of
from regions.roles import Duty, roles_with

if TYPE_CHECKING:
    from network.users.models import User


def user_sees_patterns(user: User | AnonymousUser) -> bool:
    """Those who choose a region's look, network administrators, and everybody in development."""
    return settings.DEBUG or user_chooses_a_look(user)


def user_chooses_a_look(user: User | AnonymousUser) -> bool:
    """True for the administrators of any region, and of the network."""
    if not user.is_active:
        return False
    if user.is_superuser:
        return True
    choosers = set(roles_with(Duty.CHANGE_SETTINGS))
    return any(not choosers.isdisjoint(roles) for roles in roles_of(user).values())
