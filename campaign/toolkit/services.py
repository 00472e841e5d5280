"""Writing of the toolkit: materials, their versions, and how often these are taken."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.core.files import File
from django.db import transaction
from django.db.models import F, Max
from django.utils import timezone

from campaign.models import Material, MaterialVersion
from campaign.toolkit.following import tell_followers
from regions.models import Region

if TYPE_CHECKING:
    from network.users.models import User


@dataclass(frozen=True, kw_only=True)
class Content:
    """What a version brings: a file with the ending of its kind, or a text to copy."""

    file: File | None = None
    ending: str = ""
    text: str = ""
    changes: str = ""


@transaction.atomic
def add_material(
    *, region: Region, told: Mapping[str, Any], content: Content, user: User | None = None
) -> Material:
    """Offer a new material, as the last one of its campaign. ``told`` names the fields."""
    rows = Material.everywhere.filter(region=region, campaign_key=told["campaign_key"])
    last = rows.aggregate(last=Max("order"))["last"]
    order = 0 if last is None else min(last + 1, 30_000)
    material: Material = Material.everywhere.create(**{"order": order, **told, "region": region})
    add_version(material=material, content=content, user=user)
    return material


@transaction.atomic
def add_version(
    *, material: Material, content: Content, user: User | None = None
) -> MaterialVersion:
    """Offer a new version in the place of the last one, and tell those who want to know.

    Of two at once the second gets the next number.
    """
    Material.everywhere.select_for_update().get(pk=material.pk)
    rows = MaterialVersion.everywhere.filter(material=material)
    number = (rows.aggregate(last=Max("number"))["last"] or 0) + 1
    version = MaterialVersion(
        material=material,
        number=number,
        text=content.text,
        changes=content.changes,
        made_by=user,
    )
    if content.file is not None:
        version.size = content.file.size or 0
        version.file.save(f"{uuid.uuid4()}.{content.ending}", content.file, save=False)
    version.save()
    tell_followers(version=version)
    return version


def change_material(*, material: Material, told: Mapping[str, Any]) -> None:
    """Write what is told of it; its versions stay."""
    for name, value in told.items():
        setattr(material, name, value)
    material.save(update_fields=list(told))


def set_archived(*, material: Material, archived: bool) -> None:
    """Offer it no more, or again."""
    material.archived_at = timezone.now() if archived else None
    material.save(update_fields=["archived_at"])


@transaction.atomic
def move_material(*, material: Material, up: bool) -> None:
    """One place up or down among the offered materials of its region's campaign."""
    siblings = Material.everywhere.select_for_update().filter(
        region=material.region, campaign_key=material.campaign_key, archived_at=None
    )
    rows = list(siblings)
    place = next((n for n, row in enumerate(rows) if row.pk == material.pk), None)
    if place is None:
        return
    other = place - 1 if up else place + 1
    if 0 <= other < len(rows):
        rows[place], rows[other] = rows[other], rows[place]
    for number, row in enumerate(rows):
        row.order = number
    Material.everywhere.bulk_update(rows, ["order"])


def count_download(*, version: MaterialVersion) -> None:
    """One more; of two at once both are counted."""
    MaterialVersion.everywhere.filter(pk=version.pk).update(downloads=F("downloads") + 1)
