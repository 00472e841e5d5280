"""Reading: the people of a region, whom it has invited, and who has an account."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.apps import apps
from django.contrib.auth.models import AnonymousUser, Group
from django.db.models import Prefetch, QuerySet

from network.sorting import sort_key
from network.users.models import User
from people.models import OPEN, Invitation
from people.permissions import user_can_look_after_people
from regions.models import Region, RegionRole
from regions.roles import RoleKey, title_of


@dataclass(frozen=True)
class Person:
    """A line of the list: only what the region has to do with."""

    account: User
    roles: tuple[RoleKey, ...]
    second_factor: bool | None
    """None while the network does not ask for one."""

    @property
    def titles(self) -> list[str]:
        """What the person is in the region, in the active language."""
        return [title_of(role) for role in self.roles]


def regions_looked_after_by(user: User | AnonymousUser) -> list[Region]:
    """The open regions whose people are the user's to look after, in alphabetical order."""
    regions = [one for one in Region.objects.open() if user_can_look_after_people(user, one)]
    return sorted(regions, key=lambda region: sort_key(region.name))


def accounts_in(region: Region) -> QuerySet[User]:
    """Accounts with a role in the region."""
    return User.objects.filter(groups__region_role__region=region).distinct()


def people_of(region: Region) -> list[Person]:
    """Everybody with a role in the region, by surname; three queries however many they are."""
    own_groups = Group.objects.filter(region_role__region=region).select_related("region_role")
    accounts = list(
        accounts_in(region).prefetch_related(Prefetch("groups", own_groups, to_attr="own_groups"))
    )
    secured = _with_second_factor(accounts)
    people = [
        Person(one, _roles(one), None if secured is None else one.pk in secured) for one in accounts
    ]
    return sorted(people, key=_by_surname)


def person_in(region: Region, account_id: int) -> Person | None:
    """One of the region's people, or None for anybody else."""
    account = accounts_in(region).filter(pk=account_id).first()
    if account is None:
        return None
    rows = RegionRole.objects.filter(region=region, group__user=account)
    held = set(rows.values_list("role", flat=True))
    return Person(account, tuple(role for role in RoleKey if role in held), None)


def open_invitations(region: Region) -> QuerySet[Invitation]:
    """Those that were neither accepted nor withdrawn, the newest first."""
    return Invitation.objects.filter(OPEN, region=region).select_related("region", "invited_by")


def has_role_in(region: Region, email: str) -> bool:
    """True when the address belongs to one of the region's people, whatever its case."""
    return accounts_in(region).filter(email__iexact=email).exists()


def account_of(email: str) -> User | None:
    """The account with the address, whatever its case; one that is in use goes first."""
    return User.objects.filter(email__iexact=email).order_by("-is_active", "pk").first()


def can_be_reopened(account: User) -> bool:
    """A closed account comes back by invitation only if that brings no other rights back."""
    return not account.is_active and not account.is_superuser and not account.groups.exists()


def _roles(account: User) -> tuple[RoleKey, ...]:
    held = {group.region_role.role for group in account.own_groups}  # type: ignore[attr-defined]
    return tuple(role for role in RoleKey if role in held)


def _by_surname(person: Person) -> tuple[str, str]:
    account = person.account
    return sort_key(f"{account.last_name} {account.first_name}".strip()), account.email


def _with_second_factor(accounts: Iterable[User]) -> set[int] | None:
    """Ids of those who have one; spare codes alone are none. None while the app is not there."""
    if not apps.is_installed("allauth.mfa"):
        return None
    factors = apps.get_model("mfa", "Authenticator").objects.exclude(type="recovery_codes")  # type: ignore[misc]  # not installed everywhere
    return set(factors.filter(user__in=accounts).values_list("user_id", flat=True))
