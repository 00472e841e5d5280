"""What the people of a region may do there. Other regions' groups are never touched."""

from __future__ import annotations

from collections.abc import Iterable

from django.contrib.auth.models import Group
from django.db import transaction

from network.users.models import User
from people.errors import LastAdministrator, NotHere, OwnAccount
from people.services.acting import administrator, groups_of, known_roles
from regions.activity import record
from regions.models import Deed, Region, RegionRole
from regions.roles import Duty, RoleKey, roles_with


@transaction.atomic
def change_roles(*, region: Region, person: User, roles: Iterable[str], by: User) -> None:
    """Give the person exactly these roles in the region.

    Raises ``NotYourRegion``, ``RolesMissing``, ``OwnAccount``, ``NotHere`` and
    ``LastAdministrator``.
    """
    wanted = known_roles(roles)
    groups = groups_of(region, locked=True)
    actor, person, had = _the_two(region, person, by, groups)
    if wanted == had:
        return
    _keep_an_administrator(groups, person, leaving=had - wanted)
    person.groups.remove(*(groups[role] for role in had - wanted))
    person.groups.add(*(groups[role] for role in wanted - had))
    data = {"before": _told(had), "after": _told(wanted)}
    record(region, actor, Deed.CHANGED_ROLES, person.email, data)


@transaction.atomic
def deactivate_person(*, region: Region, person: User, by: User) -> None:
    """Take all of the region's roles from the person.

    The account is closed when no role is left in any region, unless it is a network
    administrator's. Raises ``NotYourRegion``, ``OwnAccount``, ``NotHere``, ``LastAdministrator``.
    """
    groups = groups_of(region, locked=True)
    actor, person, had = _the_two(region, person, by, groups)
    _keep_an_administrator(groups, person, leaving=had)
    person.groups.remove(*(groups[role] for role in had))
    elsewhere = RegionRole.objects.filter(group__user=person).exists()
    if not elsewhere and not person.is_superuser:
        person.is_active = False
        person.save(update_fields=["is_active"])
    record(region, actor, Deed.DEACTIVATED, person.email, {"before": _told(had)})


def _the_two(
    region: Region, person: User, by: User, groups: dict[RoleKey, Group]
) -> tuple[User, User, set[RoleKey]]:
    """Who acts, whom it is done to, and that person's roles here; both read anew."""
    actor = administrator(by, region)
    if person.pk == actor.pk:
        raise OwnAccount
    person = User.objects.select_for_update().get(pk=person.pk)
    hers = set(person.groups.values_list("pk", flat=True))
    had = {role for role, group in groups.items() if group.pk in hers}
    if not had:
        raise NotHere
    return actor, person, had


def _keep_an_administrator(
    groups: dict[RoleKey, Group], person: User, *, leaving: set[RoleKey]
) -> None:
    for role in leaving & set(roles_with(Duty.LOOK_AFTER_PEOPLE)):
        others = User.objects.filter(groups=groups[role], is_active=True).exclude(pk=person.pk)
        if person.is_active and not others.exists():
            raise LastAdministrator


def _told(roles: set[RoleKey]) -> list[str]:
    return [role for role in RoleKey.values if role in roles]
