"""What a person changes by herself: her lists, their language, a pause; everything deleted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import get_language

from newsletters.consent.leaving import end, forget
from newsletters.consent.log import Said, write_down
from newsletters.consent.purposes import consent_text
from newsletters.consent.queries import proof_of, returns_of
from newsletters.consent.services import locked
from newsletters.models import (
    Audience,
    Consent,
    Delivery,
    Subscriber,
    Subscription,
    Suppression,
)
from regions.models import OutgoingMail
from regions.scoping import inside

LONGEST_PAUSE = dt.timedelta(days=365)
_DEED = Consent.Deed


@transaction.atomic
def change(
    *,
    subscriber: Subscriber,
    audiences: Collection[Audience],
    among: Collection[Audience],
    language: str,
    paused_until: dt.date | None,
    network_key: str = "",
) -> None:
    """Be on these of the lists that were shown (``among``), in this language, after this pause.

    The link came to the person's own mailbox, so a list that she adds needs no second mail. Raises
    ``LinkUnknown`` when she has been deleted meanwhile.
    """
    words = get_language() or "fi"
    said = Said(
        source=Consent.Source.LINK,
        language=words,
        words=lambda audience: consent_text(audience, words),
        network_key=network_key,
    )
    with inside(subscriber.region):
        reader = locked(subscriber.pk)
        _turn_on(reader, audiences, said)
        _pause(reader, paused_until, said)
        reader.language, reader.paused_until = language, paused_until
        reader.save(update_fields=["language", "paused_until"])
        off = [audience for audience in among if audience not in audiences]
        end(subscriber=reader, audiences=off, deed=_DEED.LEFT, said=_plain(network_key))


@transaction.atomic
def erase(*, subscriber: Subscriber, network_key: str = "") -> None:
    """Delete everything that tells who the person is (GDPR 17).

    What stays is the log without an address, which keeps her from being brought in again.
    """
    with inside(subscriber.region):
        reader = Subscriber.objects.select_for_update().filter(pk=subscriber.pk).first()
        if reader is None:
            return
        write_down(reader, [None], _DEED.ERASED, _plain(network_key))
        deliveries = Delivery.objects.filter(subscriber=reader)
        returns_of(reader).update(text="")
        leaving = (OutgoingMail.State.CLAIMED, OutgoingMail.State.HANDED)
        mails = OutgoingMail.objects.filter(region=reader.region_id, email=reader.email)
        mails.filter(kind__startswith="newsletters.").exclude(state__in=leaving).delete()
        keys = list(deliveries.values_list("pk", flat=True))
        forget(reader)
        Delivery.objects.filter(pk__in=keys).update(email="", reply="")


def everything_about(subscriber: Subscriber) -> dict[str, Any]:
    """All that the region keeps of a person (GDPR 15, 20), ready for JSON."""
    with inside(subscriber.region):
        key = bytes(subscriber.address_key)
        suppressed = Suppression.objects.filter(address_key=key)
        lists = Subscription.objects.filter(subscriber=subscriber).select_related("audience")
        letters = Delivery.objects.filter(subscriber=subscriber).select_related("sending__letter")
        return {
            "region": subscriber.region.name,
            "email": subscriber.email,
            "name": subscriber.name,
            "language": subscriber.language,
            "paused_until": subscriber.paused_until,
            "since": subscriber.created_at,
            "soft_bounces": subscriber.soft_bounces,
            "last_bounce_at": subscriber.last_bounce_at,
            "address_fingerprint": key.hex(),
            "lists": [
                {"list": row.audience.name, "state": row.state, "since": row.changed_at}
                for row in lists.order_by("audience")
            ],
            "log": [_logged(row) for row in proof_of(subscriber.region, key)],
            "letters": [_delivered(row) for row in letters.order_by("pk")],
            "returned": list(returns_of(subscriber).values("at", "kind", "source", "code", "text")),
            "not_written_to": list(suppressed.values("reason", "since")),
        }


def _logged(row: Consent) -> dict[str, Any]:
    return {
        "at": row.at,
        "list": row.audience.name if row.audience else None,
        "deed": row.deed,
        "source": row.source,
        "text": row.text,
        "language": row.language,
        "network_fingerprint": row.network_key,
        "proof": row.proof,
        "letter": row.letter.title if row.letter else None,
    }


def _delivered(row: Delivery) -> dict[str, Any]:
    return {
        "letter": row.sending.letter.title,
        "email": row.email,
        "state": Delivery.State(row.state).name.lower(),
        "settled": row.settled_at,
        "answer": row.reply,
    }


def _turn_on(reader: Subscriber, audiences: Collection[Audience], said: Said) -> None:
    active = Subscription.objects.filter(subscriber=reader, state=Subscription.State.ACTIVE)
    there = set(active.values_list("audience", flat=True))
    new = [audience for audience in audiences if audience.pk not in there]
    for audience in new:
        Subscription.objects.update_or_create(
            subscriber=reader,
            audience=audience,
            defaults={"state": Subscription.State.ACTIVE, "changed_at": timezone.now()},
        )
    write_down(reader, new, _DEED.CONFIRMED, said)


def _pause(reader: Subscriber, until: dt.date | None, said: Said) -> None:
    if until != reader.paused_until:
        plain = _plain(said.network_key)
        write_down(reader, [None], _DEED.PAUSED if until else _DEED.RESUMED, plain)


def _plain(network_key: str) -> Said:
    return Said(source=Consent.Source.LINK, network_key=network_key)
