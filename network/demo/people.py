"""Who can log in to the demo."""

from __future__ import annotations

from dataclasses import dataclass

from allauth.mfa.models import Authenticator

from network.demo import codes
from network.demo.codes import PASSWORD
from network.users.models import User
from network.users.sealing import seal
from regions.models import Region, RegionRole
from regions.roles import RoleKey


@dataclass(frozen=True)
class LogIn:
    """What ``make demo`` prints of one account."""

    role: str
    email: str
    password: str = PASSWORD


_TITLES = {
    RoleKey.EDITOR: "editor",
    RoleKey.PUBLISHER: "publisher",
    RoleKey.COMMUNICATIONS: "communications officer",
    RoleKey.ADMINISTRATOR: "region administrator",
}


def add_network_administrator() -> LogIn:
    """The account that sees every region."""
    email = "verkko@example.org"
    user = User.objects.filter(email=email).first() or User.objects.create_superuser(
        email, PASSWORD, first_name="Verkon", last_name="ylläpito"
    )
    _give_app(user)
    return LogIn("network administrator", email)


def add_staff(region: Region) -> list[LogIn]:
    """One account a role, named by the role: toimittaja, julkaisija, …"""
    names = {
        RoleKey.EDITOR: "toimittaja",
        RoleKey.PUBLISHER: "julkaisija",
        RoleKey.COMMUNICATIONS: "viestinta",
        RoleKey.ADMINISTRATOR: "paakayttaja",
    }
    found = []
    for row in RegionRole.objects.filter(region=region).select_related("group"):
        name = names[RoleKey(row.role)]
        email = f"{name}.{region.slug}@example.org"
        user = User.objects.filter(email=email).first() or User.objects.create_user(
            email, PASSWORD, first_name=region.name_fi, last_name=name
        )
        user.groups.add(row.group)
        _give_app(user)
        found.append(LogIn(f"{region.name_fi}: {_TITLES[RoleKey(row.role)]}", email))
    return found


def _give_app(user: User) -> None:
    """An authenticator app with the demo's public key, whose codes a web page shows."""
    Authenticator.objects.get_or_create(
        user=user,
        type=Authenticator.Type.TOTP,
        defaults={"data": {"secret": seal(codes.SECRET)}},
    )
