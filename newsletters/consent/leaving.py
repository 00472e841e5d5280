"""The ways off a list. Each of them is final: only the person comes back, by confirming anew."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from django.db import transaction
from django.utils import timezone

from newsletters.consent.log import Said, write_down
from newsletters.models import (
    Audience,
    Consent,
    Delivery,
    NewsletterPage,
    Subscriber,
    Subscription,
    Suppression,
)
from regions.scoping import in_every_region, inside

_STATE, _DEED = Subscription.State, Consent.Deed
_WEIGHT = {
    Suppression.Reason.BOUNCED: 0,
    Suppression.Reason.COMPLAINED: 1,
    Suppression.Reason.OBJECTED: 2,
}


def leave(
    *,
    subscriber: Subscriber,
    audiences: Collection[Audience] | None = None,
    source: str,
    letter: NewsletterPage | None = None,
    network_key: str = "",
) -> list[Audience]:
    """End the person's subscriptions of these audiences, or of all; returns those that ended.

    ``letter`` is the one whose link was pressed. Leaving the last list deletes the person's row;
    leaving twice does nothing the second time.
    """
    said = Said(source=source, letter=letter, network_key=network_key)
    return end(subscriber=subscriber, audiences=audiences, deed=_DEED.LEFT, said=said)


@transaction.atomic
def end(
    *, subscriber: Subscriber, audiences: Collection[Audience] | None, deed: str, said: Said
) -> list[Audience]:
    """End subscriptions, write down why, and forget whoever is on no list any more."""
    with inside(subscriber.region):
        reader = Subscriber.objects.select_for_update().filter(pk=subscriber.pk).first()
        if reader is None:
            return []
        rows = Subscription.objects.filter(subscriber=reader).exclude(state=_STATE.LEFT)
        if audiences is not None:
            rows = rows.filter(audience__in=audiences)
        ended = [row.audience for row in rows.select_related("audience").order_by("audience")]
        rows.update(state=_STATE.LEFT, changed_at=timezone.now())
        write_down(reader, ended, deed, said)
        still = Subscription.objects.filter(subscriber=reader).exclude(state=_STATE.LEFT)
        if not still.exists():
            forget(reader)
    return ended


def take_off(*, subscriber: Subscriber, deed: str, letter: NewsletterPage | None = None) -> int:
    """After a bounce or a complaint (``Consent.Deed``): write to this address no more, anywhere.

    Ends its subscriptions in every region and suppresses it; returns how many people's rows there
    were. Doing it twice does it once.
    """
    reasons = {
        _DEED.BOUNCED: Suppression.Reason.BOUNCED,
        _DEED.COMPLAINED: Suppression.Reason.COMPLAINED,
    }
    said = Said(source=Consent.Source.SERVER, letter=letter)
    return _end_everywhere(subscriber, deed=deed, said=said, reason=reasons[_DEED(deed)])


def object_to_all(*, subscriber: Subscriber, network_key: str = "") -> int:
    """The person wants no letters from any region (GDPR 21(3)); returns in how many she was."""
    said = Said(source=Consent.Source.LINK, network_key=network_key)
    reason = Suppression.Reason.OBJECTED
    return _end_everywhere(subscriber, deed=_DEED.LEFT, said=said, reason=reason)


def suppress(*, address_key: bytes, reason: str) -> None:
    """Nobody writes to the address any more. A weightier reason takes the place of a lighter one;
    never the other way round."""
    found, made = Suppression.objects.get_or_create(
        address_key=address_key, defaults={"reason": reason}
    )
    weight = _WEIGHT[Suppression.Reason(reason)]
    lighter = [one for one, its in _WEIGHT.items() if its < weight]
    if not made:
        rows = Suppression.objects.filter(pk=found.pk, reason__in=lighter)
        rows.update(reason=reason, since=timezone.now())


def forget(reader: Subscriber) -> None:
    """Delete the person's row; letters that still wait for her are left out."""
    states = (Delivery.State.PENDING, Delivery.State.DEFERRED)
    waiting = Delivery.objects.filter(subscriber=reader, state__in=states)
    waiting.update(state=Delivery.State.SKIPPED, skip=Delivery.Skip.LEFT, settled_at=timezone.now())
    reader.delete()


@transaction.atomic
def _end_everywhere(subscriber: Subscriber, *, deed: str, said: Said, reason: str) -> int:
    key = bytes(subscriber.address_key)
    with in_every_region():
        people = Subscriber.objects.filter(address_key=key).select_related("region")
        found = list(people.order_by("pk"))
        for person in found:
            own = said if person.region_id == subscriber.region_id else replace(said, letter=None)
            end(subscriber=person, audiences=None, deed=deed, said=own)
    suppress(address_key=key, reason=reason)
    return len(found)
