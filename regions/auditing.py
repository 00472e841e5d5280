"""What the audit log asks of the regions: who somebody is there, and which deeds it must know."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser

from network.auditlog.models import Event
from regions.models import Deed, RegionRole
from regions.permissions import roles_of

if TYPE_CHECKING:
    from network.users.models import User

EVENTS = {
    Deed.SENT_LETTER: Event.SEND_DECIDED,
    Deed.APPROVED_LETTER: Event.SEND_DECIDED,
    Deed.SENT_AGAIN: Event.SEND_DECIDED,
    Deed.CANCELLED_LETTER: Event.SEND_CANCELLED,
    Deed.TOOK_BACK_LETTER: Event.SEND_CANCELLED,
}
"""Deeds of a region that stand in the audit log too. Rights and log-ins are written there by
themselves, and exports by whoever makes the file."""


def roles_and_regions(user: User | AnonymousUser) -> tuple[str, list[int]]:
    """What the person is at this moment, in words of the table of roles, and where."""
    if not user.is_authenticated:
        return "", []
    if user.is_superuser:
        return "network", []
    found = roles_of(user)
    return ", ".join(sorted({role for roles in found.values() for role in roles})), sorted(found)


def groups_and_regions(groups: Iterable[int]) -> tuple[list[str], list[int]]:
    """The roles that groups stand for, and the regions that they are of."""
    rows = list(RegionRole.objects.filter(group__in=groups).values_list("role", "region_id"))
    return sorted({role for role, _region in rows}), sorted({region for _role, region in rows})
