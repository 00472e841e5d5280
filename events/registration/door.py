"""Who came: marks of the door list, each taken once, in whatever order they arrive.

A tablet gives each mark a random id and the moment it was made. Marks wait on the tablet while the
connection is away and may be sent twice; two tablets may mark the same person. So a mark counts
once by its id, and of two marks about one registration the later one stands, by the tablets'
clocks.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from django.db import transaction
from django.db.models import Q, Sum
from django.utils import timezone

from events.models import DoorMark, Occasion, Registration
from events.registration.errors import RegistrationClosed
from events.registration.forecast import remember_forecast
from events.registration.services import locked, new_code, refuse_when_final
from regions.scoping import inside

ARRIVED, WALK_IN, CONSENT = "arrived", "walk_in", "consent"


@dataclass(frozen=True, kw_only=True)
class Mark:
    """One thing that was marked at the door."""

    mark: str
    """Random, given by the tablet."""
    kind: str
    at: dt.datetime
    registration: int | None = None
    people: int | None = None
    """How many came; None takes the mark back."""
    name: str = ""
    email: str = ""
    wants_memo: bool = False
    may_contact: bool = False


@dataclass
class Taken:
    """What became of the marks that were sent."""

    done: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


@transaction.atomic
def take_marks(*, occasion: Occasion, marks: Sequence[Mark]) -> Taken:
    """Take the marks that are new and count again. A mark about nobody on this list is refused, and
    every mark once the counts are final."""
    taken = Taken()
    with inside(occasion.region):
        occasion = locked(occasion)
        try:
            refuse_when_final(occasion)
        except RegistrationClosed:
            return Taken(refused=[mark.mark for mark in marks])
        for mark in sorted(marks, key=lambda one: one.at):
            row, is_new = DoorMark.objects.get_or_create(occasion=occasion, mark=mark.mark)
            if not is_new or _APPLY[mark.kind](occasion, mark):
                taken.done.append(mark.mark)
            else:
                row.delete()
                taken.refused.append(mark.mark)
        count(occasion)
        if marks and occasion.starts_at <= timezone.now():
            remember_forecast(occasion=occasion)
    return taken


@transaction.atomic
def write_attended(*, occasion: Occasion, people: int | None) -> None:
    """Write down how many came, counted in another way; None goes back to what the door counted.

    Raises ``RegistrationClosed`` for None when the counts are final: the rows may have gone.
    """
    with inside(occasion.region):
        occasion = locked(occasion)
        if people is None:
            refuse_when_final(occasion)
        occasion.counted_by_hand = people is not None
        occasion.attended = people
        occasion.save(update_fields=["counted_by_hand", "attended"])
        if people is None:
            count(occasion)


def count(occasion: Occasion) -> None:
    """Arrived of those who registered, and walk-ins; what was written by hand stays."""
    rows = Registration.objects.filter(occasion=occasion, arrived__isnull=False)
    sums = rows.aggregate(
        everybody=Sum("arrived"),
        walk_ins=Sum("arrived", filter=Q(source=Registration.Source.DOOR)),
    )
    occasion.walk_ins = sums["walk_ins"] or 0
    if not occasion.counted_by_hand:
        occasion.attended = sums["everybody"]
    occasion.save(update_fields=["walk_ins", "attended"])


def _arrived(occasion: Occasion, mark: Mark) -> bool:
    row = _row(occasion, mark)
    if row is None:
        return False
    if row.arrived_at is None or row.arrived_at <= mark.at:
        row.arrived, row.arrived_at = mark.people, mark.at
        row.save(update_fields=["arrived", "arrived_at"])
    return True


def _walk_in(occasion: Occasion, mark: Mark) -> bool:
    """A row without a name when nothing is to be sent: then it is only a number."""
    Registration.objects.create(
        region_id=occasion.region_id,
        occasion=occasion,
        source=Registration.Source.DOOR,
        code=new_code(occasion),
        language="fi",
        name=mark.name,
        email=mark.email,
        party=mark.people or 1,
        arrived=mark.people or 1,
        arrived_at=mark.at,
        wants_memo=mark.wants_memo and bool(mark.email),
        may_contact=mark.may_contact and bool(mark.email),
    )
    return True


def _consent(occasion: Occasion, mark: Mark) -> bool:
    """The two consents are apart: each is what was ticked last."""
    row = _row(occasion, mark)
    if row is None:
        return False
    row.email = row.email or mark.email
    row.wants_memo = mark.wants_memo and bool(row.email)
    row.may_contact = mark.may_contact and bool(row.email)
    row.save(update_fields=["email", "wants_memo", "may_contact"])
    return True


_APPLY = {ARRIVED: _arrived, WALK_IN: _walk_in, CONSENT: _consent}


def _row(occasion: Occasion, mark: Mark) -> Registration | None:
    if mark.registration is None:
        return None
    rows = occasion.registrations.exclude(state=Registration.State.CANCELLED)
    found: Registration | None = rows.filter(pk=mark.registration).first()
    return found
