"""Taking, changing and cancelling registrations.

Whoever does any of it holds the lock of the occasion's row: the last seat is given once. The
waiting list goes strictly by the time of registering: a party that does not fit waits, and no
smaller one overtakes it, also when seats stay empty for a while. Whoever waits is told that a
smaller party may fit.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from django.db import transaction
from django.db.models import Sum
from django.utils import timezone

from events.models import Needs, Occasion, Registration
from events.models.registrations import NEEDS_KEPT_FOR
from events.registration.errors import NoSeatsLeft, PartyTooLarge, RegistrationClosed
from events.registration.posting import tell
from events.registration.terms import Terms, terms_of
from regions.scoping import inside

State, Source = Registration.State, Registration.Source
_SIGNS = "ACDEFGHJKLMNPQRTUVWXY3479"
"""No letter or figure that is taken for another one when it is read aloud or from paper."""
_CODE_LENGTH = 4


@dataclass(frozen=True, kw_only=True)
class Attendee:
    """What somebody tells when she registers."""

    name: str
    email: str = ""
    phone: str = ""
    organisation: str = ""
    party: int = 1
    language: str = "fi"
    answers: dict[str, str] = field(default_factory=dict)
    diet: str = ""
    access: str = ""
    consent: str = ""
    """The sentence by which diet and access may be kept; without it they are not."""
    wants_memo: bool = False
    may_contact: bool = False


@transaction.atomic
def register_attendee(
    *, occasion: Occasion, attendee: Attendee, source: str = Source.FORM
) -> Registration:
    """Give the party seats, or a place on the waiting list, and post the confirmation.

    An editor may also write people down after the form has closed, until the counts are final.
    Raises ``RegistrationClosed`` and ``PartyTooLarge``.
    """
    with inside(occasion.region):
        occasion = locked(occasion)
        terms = terms_of(occasion)
        if source == Source.FORM:
            terms.admit()
            _limit(attendee.party, terms)
        else:
            refuse_when_final(occasion)
        row = Registration.objects.create(
            region=occasion.region,
            occasion=occasion,
            source=source,
            state=State.SEATED if terms.seats(attendee.party) else State.WAITING,
            code=new_code(occasion),
            **_told(attendee),
            language=attendee.language,
        )
        _keep_needs(row, attendee)
        _count_one(row, occasion)
        tell(row, "confirmation")
    return row


@transaction.atomic
def change_registration(*, registration: Registration, attendee: Attendee) -> Registration:
    """Write down what has changed, and give seats that become free to those who wait.

    A party may grow while seats are left that nobody waits for; after the end of registration it
    may only shrink. Raises ``RegistrationClosed``, ``PartyTooLarge`` and ``NoSeatsLeft``.
    """
    with inside(registration.region):
        occasion = locked(registration.occasion)
        row = Registration.objects.get(pk=registration.pk)
        terms = terms_of(occasion)
        _refuse_unchangeable(row, occasion)
        _limit(attendee.party, terms, had=row.party)
        if attendee.party > row.party:
            _grow(row, attendee.party, terms)
        for name, value in _told(attendee).items():
            setattr(row, name, value)
        row.changed_at = timezone.now()
        row.save()
        Needs.objects.filter(registration=row).delete()
        _keep_needs(row, attendee)
        recount(occasion)
        tell(row, "changed", key=row.changed_at.isoformat())
        promote(occasion, terms)
    return row


@transaction.atomic
def cancel_registration(*, registration: Registration, by_editor: bool = False) -> bool:
    """Free the seats, forget diet and access at once, and seat those who wait; False when it had
    been cancelled already. Raises ``RegistrationClosed`` when the event has begun, for an editor
    when the counts are final."""
    with inside(registration.region):
        occasion = locked(registration.occasion)
        row = Registration.objects.get(pk=registration.pk)
        if row.state == State.CANCELLED:
            return False
        if by_editor:
            refuse_when_final(occasion)
        else:
            _refuse_unchangeable(row, occasion)
        row.state, row.changed_at = State.CANCELLED, timezone.now()
        row.wants_memo = row.may_contact = False
        row.save(update_fields=["state", "changed_at", "wants_memo", "may_contact"])
        Needs.objects.filter(registration=row).delete()
        recount(occasion)
        tell(row, "cancelled")
        promote(occasion, terms_of(occasion))
    return True


@transaction.atomic
def promote_waiting(*, occasion: Occasion) -> list[Registration]:
    """Seat those who wait, in order, as far as the seats go; each gets a mail."""
    with inside(occasion.region):
        occasion = locked(occasion)
        return promote(occasion, terms_of(occasion))


def promote(occasion: Occasion, terms: Terms) -> list[Registration]:
    """The same, for who holds the lock. Stops at the first party that does not fit, and when the
    event has begun or has been cancelled."""
    if not occasion.waiting or occasion.cancelled or occasion.starts_at <= timezone.now():
        return []
    seated, taken = [], occasion.registered
    for row in occasion.registrations.filter(state=State.WAITING).order_by("pk"):
        if terms.capacity is not None and taken + row.party > terms.capacity:
            break
        taken += row.party
        row.state, row.seated_at = State.SEATED, timezone.now()
        row.save(update_fields=["state", "seated_at"])
        tell(row, "promoted")
        seated.append(row)
    if seated:
        recount(occasion)
    return seated


def locked(occasion: Occasion) -> Occasion:
    """The occasion's row, which nobody else changes until the transaction ends."""
    found: Occasion = Occasion.objects.select_for_update().get(pk=occasion.pk)
    found.region = occasion.region
    return found


def recount(occasion: Occasion) -> None:
    """Write how many hold a seat and how many wait. Walk-ins have not registered."""
    rows = occasion.registrations.exclude(source=Source.DOOR).order_by()
    sums = dict(rows.values_list("state").annotate(Sum("party")))
    occasion.registered = sums.get(State.SEATED, 0)
    occasion.waiting = sums.get(State.WAITING, 0)
    occasion.save(update_fields=["registered", "waiting"])


def _count_one(row: Registration, occasion: Occasion) -> None:
    """As ``recount`` after one more row, without reading thousands: the counts are as they were
    when the lock was taken."""
    name = "registered" if row.state == State.SEATED else "waiting"
    setattr(occasion, name, getattr(occasion, name) + row.party)
    occasion.save(update_fields=[name])


def refuse_when_final(occasion: Occasion) -> None:
    """Counts are final before the first people are forgotten: later ones would be too small."""
    if occasion.ends_at + NEEDS_KEPT_FOR <= timezone.now():
        raise RegistrationClosed("over")


def new_code(occasion: Occasion) -> str:
    """A short code that nobody else on the occasion has."""
    while True:
        code = "".join(secrets.choice(_SIGNS) for _sign in range(_CODE_LENGTH))
        if not occasion.registrations.filter(code=code).exists():
            return code


def _told(attendee: Attendee) -> dict[str, object]:
    names = ("name", "email", "phone", "organisation", "party", "answers")
    return {
        **{name: getattr(attendee, name) for name in names},
        "wants_memo": attendee.wants_memo,
        "may_contact": attendee.may_contact,
    }


def _keep_needs(row: Registration, attendee: Attendee) -> None:
    if attendee.consent and (attendee.diet or attendee.access):
        Needs.objects.create(
            registration=row,
            diet=attendee.diet,
            access=attendee.access,
            consent=attendee.consent,
        )


def _refuse_unchangeable(row: Registration, occasion: Occasion) -> None:
    if row.state == State.CANCELLED or occasion.cancelled:
        raise RegistrationClosed("cancelled")
    if occasion.starts_at <= timezone.now():
        raise RegistrationClosed("begun")


def _limit(party: int, terms: Terms, had: int = 0) -> None:
    """Whoever has been let in with more people may keep them."""
    if not 1 <= party <= max(terms.largest_party, had):
        raise PartyTooLarge(terms.largest_party)


def _grow(row: Registration, party: int, terms: Terms) -> None:
    if terms.ends_at <= timezone.now():
        raise NoSeatsLeft(0)
    if row.state == State.SEATED and not terms.seats(party - row.party):
        raise NoSeatsLeft(terms.left or 0)
