"""Asking for the link, correcting, and erasing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from network.auditlog.models import Event
from network.auditlog.recording import note
from network.privacy.erasing import erase_person
from own_data.models import LINK, DataLink
from own_data.queries import Held
from regions.models import Region
from regions.outbox import Post, post
from regions.scoping import inside


@transaction.atomic
def send_link(*, region: Region, email: str, language: str) -> DataLink:
    """Mail the link to the address, whether anything is known of it or not: nobody else learns."""
    with inside(region):
        link: DataLink = DataLink.objects.create(region=region, email=email, language=language)
    mail = Post(kind=LINK, about=link.pk, key=str(link.pk), email=email, language=language)
    post(region=region, mail=mail)
    note(Event.LINK_ASKED, regions=[region.pk])
    return link


@transaction.atomic
def correct(*, region: Region, held: list[Held], told: Mapping[str, str]) -> int:
    """Write what the person has written anew; ``told`` by ``Held.key`` and field. Returns how many
    rows changed."""
    changed = 0
    for one in held:
        new: dict[str, Any] = {
            name: told[f"{one.key}-{name}"]
            for name in one.declared.corrects
            if told.get(f"{one.key}-{name}", getattr(one.row, name)) != getattr(one.row, name)
        }
        for name, value in new.items():
            setattr(one.row, name, value)
        if new:
            one.row.save(update_fields=list(new))
            changed += 1
    if changed:
        note(Event.CORRECTED, regions=[region.pk], details={"rows": changed})
    return changed


def erase(*, region: Region, email: str) -> int:
    """Erase the person in this region at once; returns how many rows went."""
    return erase_person(email=email, region=region.pk)
