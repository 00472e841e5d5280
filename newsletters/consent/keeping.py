"""What the region's people do with their lists: add, take off, open, change, retire."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.crypto import get_random_string

from newsletters.consent.errors import BasisMissing, ReaderHasLeft
from newsletters.consent.leaving import end, forget
from newsletters.consent.log import Said, write_down, write_down_all
from newsletters.models import Audience, Consent, Subscriber, Subscription
from regions.activity import record
from regions.models import Deed, Region

if TYPE_CHECKING:
    from network.users.models import User

_DEED = Consent.Deed
JOINING = (_DEED.CONFIRMED, _DEED.IMPORTED, _DEED.ADDED)
LEAVING = (_DEED.LEFT, _DEED.REMOVED, _DEED.BOUNCED, _DEED.COMPLAINED, _DEED.ERASED)


def those_who_left(audience: Audience, keys: Iterable[bytes]) -> set[bytes]:
    """Of these fingerprints the ones that have left the list, or everything, and not come back.

    The log remembers them when their rows have been deleted.
    """
    rows = Consent.objects.filter(
        Q(audience=audience) | Q(audience=None),
        region=audience.region_id,
        address_key__in=list(keys),
        deed__in=(*JOINING, *LEAVING),
    )
    last: dict[bytes, str] = {}
    for key, deed in rows.order_by("at", "pk").values_list("address_key", "deed"):
        last[bytes(key)] = deed
    return {key for key, deed in last.items() if deed in LEAVING}


def check_basis(audience: Audience) -> None:
    """Raise ``BasisMissing`` when the region writes because of people's duties and has not said
    why it may (Act 917/2014, 202 §)."""
    if audience.basis == Audience.Basis.DUTIES and not audience.basis_note.strip():
        raise BasisMissing


@transaction.atomic
def add_reader(
    *, audience: Audience, email: str, name: str, language: str, proof: str, by: User | None
) -> bool:
    """Put a person on a list with the proof that she may be written to; False = she was there.

    Nobody learns here whether other regions leave the address alone: it is put on the list, and
    gets nothing. Raises ``ReaderHasLeft`` and ``BasisMissing``.
    """
    check_basis(audience)
    reader, _made = Subscriber.objects.get_or_create(
        region=audience.region, email=email, defaults={"language": language, "name": name}
    )
    reader = Subscriber.objects.select_for_update().get(pk=reader.pk)
    if those_who_left(audience, [bytes(reader.address_key)]):
        raise ReaderHasLeft
    active = Subscription.State.ACTIVE
    rows = Subscription.objects.filter(subscriber=reader, audience=audience)
    if rows.filter(state=active).exists():
        return False
    Subscription.objects.update_or_create(
        subscriber=reader,
        audience=audience,
        defaults={"state": active, "changed_at": timezone.now()},
    )
    said = Said(source=Consent.Source.DESK, words=basis_words, proof=proof, by=by)
    write_down(reader, [audience], _DEED.ADDED, said)
    record(audience.region, by, Deed.ADDED_READER, audience.name)
    return True


def basis_words(audience: Audience) -> str:
    """Why the region may write, as it stood when somebody was put on the list."""
    return "\n".join(filter(None, (str(audience.get_basis_display()), audience.basis_note)))


@transaction.atomic
def remove_reader(
    *, subscriber: Subscriber, audiences: list[Audience] | None, by: User | None
) -> list[Audience]:
    """Take a person off lists, or off all; she comes back only by herself."""
    said = Said(source=Consent.Source.DESK, by=by)
    ended = end(subscriber=subscriber, audiences=audiences, deed=_DEED.REMOVED, said=said)
    if ended:
        names = ", ".join(audience.name for audience in ended)
        record(subscriber.region, by, Deed.REMOVED_READER, names)
    return ended


@transaction.atomic
def save_audience(*, audience: Audience, told: Mapping[str, Any], by: User | None) -> Audience:
    """Write what is told of a list; a new one gets its short name."""
    for name, value in told.items():
        setattr(audience, name, value)
    audience.key = audience.key or f"list-{get_random_string(8).lower()}"
    audience.save()
    record(audience.region, by, Deed.CHANGED_AUDIENCE, audience.name)
    return audience


def new_audience(region: Region) -> Audience:
    """A list of the region's own, not saved yet."""
    return Audience(region=region, kind=Audience.Kind.OWN)


@transaction.atomic
def retire_audience(*, audience: Audience, by: User | None) -> int:
    """Use one of the region's own lists no more; returns how many people were taken off it.

    A list without a purpose may hold nobody: who is on no other list is deleted.
    """
    on = Subscription.objects.filter(audience=audience).exclude(state=Subscription.State.LEFT)
    keys = list(on.values_list("subscriber", flat=True))
    said = Said(source=Consent.Source.DESK, by=by)
    people = Subscriber.objects.filter(pk__in=keys).order_by("pk").select_for_update()
    write_down_all(people, audience, _DEED.REMOVED, said)
    Subscription.objects.filter(audience=audience).delete()
    others = Subscription.objects.exclude(state=Subscription.State.LEFT).values("subscriber")
    for reader in Subscriber.objects.filter(pk__in=keys).exclude(pk__in=others):
        forget(reader)
    audience.is_active = audience.is_open = False
    audience.save(update_fields=["is_active", "is_open"])
    record(audience.region, by, Deed.CHANGED_AUDIENCE, audience.name)
    return len(keys)
