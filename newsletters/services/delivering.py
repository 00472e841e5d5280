"""Mail leaves here, a row at a time, each settled before the next."""

from __future__ import annotations

import smtplib
from collections.abc import Mapping

from django.conf import settings
from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.utils import timezone

from newsletters.composing import compose
from newsletters.models import Delivery, NewsletterPage
from newsletters.queries import versions_of
from regions.scoping import in_every_region, inside


def letters_to_resume() -> list[int]:
    """Letters that still have someone waiting: a worker died, or the broker lost the message."""
    with in_every_region():
        waiting = Delivery.objects.filter(state=Delivery.State.PENDING)
        return list(waiting.values_list("letter_id", flat=True).distinct())


def deliver(*, letter_id: int) -> int:
    """Send what is waiting of a letter; returns how many mails left.

    Safe to run in several workers at once: a row is locked while its mail is handed over, and a
    locked row is passed by. A worker that dies leaves its one row waiting.
    """
    letter = NewsletterPage.objects.select_related("region").get(pk=letter_id)
    versions = versions_of(letter)
    sent = 0
    with inside(letter.region), get_connection() as connection:
        while _deliver_next(letter, versions, connection):
            sent += 1
    return sent


@transaction.atomic
def _deliver_next(
    letter: NewsletterPage, versions: Mapping[str, NewsletterPage], connection: BaseEmailBackend
) -> bool:
    """Settle one waiting row; False when none is left that nobody else holds."""
    row = (
        Delivery.objects.select_for_update(skip_locked=True, of=("self",))
        .filter(letter=letter, state=Delivery.State.PENDING)
        .select_related("subscriber__region__site__regionsettings")
        .first()
    )
    if row is None:
        return False
    version = versions.get(row.subscriber.language) or versions[settings.LANGUAGE_CODE]
    try:
        connection.send_messages([compose(version, row)])
        row.state = Delivery.State.SENT
    except (smtplib.SMTPRecipientsRefused, smtplib.SMTPDataError, ValueError) as error:
        # This address only; a server that is away raises something else and is tried again later.
        row.state, row.reason = Delivery.State.FAILED, str(error)[:200]
    row.settled_at = timezone.now()
    row.save(update_fields=["state", "reason", "settled_at"])
    return True
