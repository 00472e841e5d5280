"""Taking an address off everything because its server or its owner said so: the one place."""

from __future__ import annotations

from newsletters.addresses import address_key
from newsletters.consent.leaving import suppress, take_off
from newsletters.models import Consent, Delivery, Suppression

_REASONS = {
    Consent.Deed.BOUNCED: Suppression.Reason.BOUNCED,
    Consent.Deed.COMPLAINED: Suppression.Reason.COMPLAINED,
}


def put_off(*, delivery: Delivery, deed: Consent.Deed) -> None:
    """Nobody writes to the address of this delivery again. Deeds: BOUNCED, COMPLAINED.

    A person who has left, or has another address by now, is left in peace: only the address that
    the letter went to is suppressed. Where that is forgotten already nothing is done.
    """
    person = delivery.subscriber
    if person is not None and person.email == delivery.email:
        take_off(subscriber=person, deed=deed, letter=delivery.sending.letter)
    elif delivery.email:
        suppress(address_key=address_key(delivery.email), reason=_REASONS[deed])
