"""Leaving by mail or by the sending service's own button, instead of by the letter's link."""

from __future__ import annotations

import logging
from email import message_from_bytes

from newsletters.consent.leaving import leave
from newsletters.consent.queries import audiences_of_delivery
from newsletters.models import Consent, Delivery
from newsletters.returns.belonging import delivery_left
from regions.scoping import in_every_region, inside

logger = logging.getLogger(__name__)
LARGEST = 64 * 1024
"""Bytes of a mail that are looked at: its headers."""


def wish_in(raw: bytes) -> int | None:
    """The delivery whose letters the writer of a mail ends by it (RFC 2369, 3.2); None for any
    other mail. What the mail says does not matter, nor that a programme wrote it: automatic answers
    go to the sender's address, never to this one."""
    try:
        return delivery_left(message_from_bytes(raw[:LARGEST]))
    except Exception:
        logger.exception("A mail of %d bytes could not be read.", len(raw))
        return None


def leave_by(delivery_id: int, source: Consent.Source) -> bool:
    """Take the person off the lists that the letter was written for; whether she was on any."""
    with in_every_region():
        rows = Delivery.objects.filter(pk=delivery_id, subscriber__isnull=False)
        delivery = rows.select_related("subscriber__region", "sending__letter").first()
    if delivery is None:
        return False
    person = delivery.subscriber
    with inside(person.region):
        audiences = audiences_of_delivery(person, delivery)
        letter = delivery.sending.letter
        return bool(leave(subscriber=person, audiences=audiences, source=source, letter=letter))
