"""Subscribing, confirming, leaving: the only ways on to a list and off it.

Each locks the person's row first, so that two presses at once are one after the other.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from django.db import transaction
from django.utils import timezone
from django.utils.translation import get_language

from newsletters.addresses import address_key as key_of
from newsletters.consent.errors import AddressObjects, LinkUnknown
from newsletters.consent.leaving import end, forget, leave, object_to_all, suppress, take_off
from newsletters.consent.log import Said, write_down
from newsletters.consent.purposes import consent_text
from newsletters.models import Audience, Consent, Subscriber, Subscription, Suppression
from regions.models import Region
from regions.outbox.posting import Post, post
from regions.scoping import inside

__all__ = [
    "confirm",
    "end",
    "forget",
    "leave",
    "object_to_all",
    "subscribe",
    "suppress",
    "take_off",
]
CONFIRM = "newsletters.confirm"
MOST_ASKS = 4
"""Mails a day that strangers can make us send to one address of a region by the form."""
_STATE, _DEED = Subscription.State, Consent.Deed


@transaction.atomic
def subscribe(
    *,
    region: Region,
    email: str,
    audiences: Collection[Audience],
    language: str,
    network_key: str = "",
) -> None:
    """Write down that somebody asked for letters, and mail the link that confirms it.

    ``email`` in its one form (``addresses.normalise``), ``language`` of the letters; the words of
    the consent are those of the active language. It does the same for every address: whoever gets
    the letters already learns that by mail, and only the one who reads that mailbox.
    """
    words = get_language() or "fi"
    with inside(region):
        if _asked_often(region, key_of(email)):
            return
        reader, _made = Subscriber.objects.get_or_create(
            region=region, email=email, defaults={"language": language}
        )
        reader = Subscriber.objects.select_for_update().get(pk=reader.pk)
        _ask(reader, audiences)
        said = Said(
            source=Consent.Source.FORM,
            language=words,
            words=lambda audience: consent_text(audience, words),
            network_key=network_key,
        )
        rows = write_down(reader, audiences, _DEED.ASKED, said)
        first = rows[0].pk
        mail = Post(kind=CONFIRM, about=first, key=str(first), email=email, language=language)
        post(region=region, mail=mail)


@transaction.atomic
def confirm(
    *, ask: Consent, language: str, network_key: str = "", takes_back: bool = False
) -> list[Audience]:
    """The person pressed the button behind the mailed link; returns the lists she is on now by it.

    Doing it twice, also at once, does it once. A bounce is forgotten by it; an objection or a
    complaint only when she ``takes_back`` it in so many words. Raises ``LinkUnknown`` for a person
    who has been deleted meanwhile, and ``AddressObjects``.
    """
    with inside(ask.region):
        reader = locked(ask.subscriber_id)
        texts = {row.audience_id: row.text for row in asked_with(ask)}
        waiting = Subscription.objects.filter(
            subscriber=reader, audience__in=texts, audience__is_active=True, state=_STATE.ASKED
        )
        audiences = [row.audience for row in waiting.select_related("audience").order_by("pk")]
        if not audiences:
            return []
        _lift(bytes(reader.address_key), takes_back=takes_back)
        waiting.update(state=_STATE.ACTIVE, changed_at=timezone.now())
        Subscriber.objects.filter(pk=reader.pk).update(language=language)
        said = Said(
            source=Consent.Source.LINK,
            language=ask.language,
            words=lambda audience: texts[audience.pk],
            network_key=network_key,
        )
        write_down(reader, audiences, _DEED.CONFIRMED, said)
    return audiences


def locked(subscriber_id: int | None) -> Subscriber:
    """The person's row, which nobody else changes until we have. Raises ``LinkUnknown``."""
    reader: Subscriber | None = (
        Subscriber.objects.select_for_update().filter(pk=subscriber_id).first()
    )
    if reader is None:
        raise LinkUnknown
    return reader


def asked_with(ask: Consent) -> list[Consent]:
    """All lists that were asked for by the same press of the button."""
    rows = Consent.objects.filter(
        region=ask.region_id, subscriber=ask.subscriber_id, deed=_DEED.ASKED, at=ask.at
    )
    return list(rows.select_related("audience").order_by("pk"))


def _ask(reader: Subscriber, audiences: Collection[Audience]) -> None:
    """Whoever is on a list stays on it; whoever is not waits for her own confirmation."""
    now = timezone.now()
    rows = [
        Subscription(subscriber=reader, audience=audience, state=_STATE.ASKED, changed_at=now)
        for audience in audiences
    ]
    Subscription.objects.bulk_create(rows, ignore_conflicts=True)
    there = Subscription.objects.filter(subscriber=reader, audience__in=audiences)
    there.exclude(state=_STATE.ACTIVE).update(state=_STATE.ASKED, changed_at=now)


def _asked_often(region: Region, key: bytes) -> bool:
    """Whether the form has made us write often enough to one address today."""
    since = timezone.now() - dt.timedelta(days=1)
    rows = Consent.objects.filter(region=region, address_key=key, deed=_DEED.ASKED, at__gt=since)
    return rows.values("at").distinct().count() >= MOST_ASKS


def _lift(key: bytes, *, takes_back: bool) -> None:
    rows = Suppression.objects.filter(address_key=key)
    if not takes_back and rows.exclude(reason=Suppression.Reason.BOUNCED).exists():
        raise AddressObjects
    rows.delete()
