"""Keeping a region's contacts, and handing what people write to them to the desk of feedback."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from contact.models import KEPT_AFTER, ContactPerson
from feedback.models import Feedback, Kind
from feedback.services import receive
from regions.models import Municipality, Region
from regions.scoping import in_every_region, inside


@transaction.atomic
def keep_contact(
    *,
    region: Region,
    told: Mapping[str, Any],
    municipalities: Iterable[Municipality],
    row: ContactPerson | None = None,
) -> ContactPerson:
    """A new contact at the end of the list, or one that is told anew."""
    with inside(region):
        if row is None:
            last = ContactPerson.objects.filter(region=region).aggregate(at=Max("position"))["at"]
            row = ContactPerson(region=region, position=(last or 0) + 1)
        for name, value in told.items():
            setattr(row, name, value)
        row.save()
        row.municipalities.set(municipalities)
    return row


def forget_contact(*, row: ContactPerson) -> None:
    """The role is nobody's any more, or the person does not want to be shown."""
    with inside(row.region):
        row.delete()


def write_to(
    *, region: Region, contact: ContactPerson | None, words: str, email: str, language: str
) -> Feedback | None:
    """Put what somebody writes before the region's people, with the role that it is for."""
    role = str(contact) if contact is not None else ""
    told = {"words": words, "page": "", "email": email, "language": language}
    return receive(region=region, kind=Kind.CONTACT, role=role, **told)


def forget_contacts(today: dt.date | None = None) -> int:
    """Delete contacts that nobody has renewed; returns how many went."""
    limit = (today or timezone.localdate()) - KEPT_AFTER
    with in_every_region():
        return ContactPerson.objects.filter(shown_until__lt=limit).delete()[0]
