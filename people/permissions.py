"""Questions about who looks after whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser

from regions.models import Region, RegionRole
from regions.permissions import roles_of, user_has_duty
from regions.roles import Duty, roles_with

if TYPE_CHECKING:
    from network.users.models import User


def user_can_look_after_people(user: User | AnonymousUser, region: Region) -> bool:
    """The region's own administrators, and network administrators everywhere."""
    return user_has_duty(user, region, Duty.LOOK_AFTER_PEOPLE)


def user_looks_after_somebody(user: User | AnonymousUser) -> bool:
    """True when there is a region whose people are this person's to look after."""
    if user.is_active and user.is_superuser:
        return True
    wanted = set(roles_with(Duty.LOOK_AFTER_PEOPLE))
    return any(wanted & roles for roles in roles_of(user).values())


def user_can_reset_second_step(user: User, person: User) -> bool:
    """Nobody for herself. A region's administrator only for those who work nowhere but where she
    looks after people, because the account opens all of it; network administrators for anybody.
    """
    if user.pk == person.pk or not user.is_active:
        return False
    if user.is_superuser:
        return True
    wanted = set(roles_with(Duty.LOOK_AFTER_PEOPLE))
    hers = {region for region, roles in roles_of(user).items() if wanted & roles}
    works_in = RegionRole.objects.filter(group__user=person).values_list("region_id", flat=True)
    return not person.is_superuser and bool(works_in) and hers.issuperset(works_in)
