"""The part of the privacy notice that is made from what the rooms have declared."""

from __future__ import annotations

from dataclasses import dataclass

from network.privacy.declaring import Personal
from network.privacy.registry import personal
from own_data.register import kept_of
from regions.models import Region


@dataclass(frozen=True)
class Told:
    """One kind of data, as the notice tells of it."""

    declared: Personal
    kept: list[str]


def notice_of(region: Region) -> list[Told]:
    """What a region's site may hold, in the active language; rooms that it has not opened hold
    nothing, and are told of all the same: they can be opened any day."""
    found = [Told(one, kept_of(one)) for one in personal()]
    return sorted(found, key=lambda one: (one.declared.staff, str(one.declared.title)))
