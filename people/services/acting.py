"""Who acts, asked of the database at the moment of acting."""

from __future__ import annotations

from collections.abc import Iterable

from django.contrib.auth.models import Group

from network.users.models import User
from people.errors import NotYourRegion, RolesMissing
from people.permissions import user_can_look_after_people
from regions.models import Region, RegionRole
from regions.roles import RoleKey


def administrator(user: User, region: Region) -> User:
    """The same person read anew: roles may have gone since the request began.

    Raises ``NotYourRegion`` unless she looks after the region's people.
    """
    fresh = User.objects.get(pk=user.pk)
    if not user_can_look_after_people(fresh, region):
        raise NotYourRegion
    return fresh


def known_roles(roles: Iterable[str]) -> set[RoleKey]:
    """The roles by their keys; raises ``RolesMissing`` for none, or for one that does not exist."""
    try:
        found = {RoleKey(role) for role in roles}
    except ValueError as error:
        raise RolesMissing from error
    if not found:
        raise RolesMissing
    return found


def groups_of(region: Region, *, locked: bool = False) -> dict[RoleKey, Group]:
    """The region's groups by role. Locked, changes to the region's people wait for each other."""
    rows = RegionRole.objects.filter(region=region).select_related("group").order_by("pk")
    if locked:
        rows = rows.select_for_update(of=("self",))
    return {RoleKey(row.role): row.group for row in rows}
