"""The decision to send: who gets the letter is written down once, and only then does mail leave."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from kombu.exceptions import OperationalError

from newsletters.models import Delivery, NewsletterPage
from newsletters.queries import original_of, recipients_of
from regions.activity import record
from regions.models import Deed

if TYPE_CHECKING:
    from network.users.models import User

logger = logging.getLogger(__name__)


class LetterNotReady(ValueError):
    """The letter cannot be sent; the message says why, in the sender's language."""


@transaction.atomic
def send_letter(*, letter: NewsletterPage, sender: User | None = None) -> int:
    """Send a published letter to its audience once; returns the number of recipients.

    Any language version may be given. Two people who press at once send one letter: the row is
    locked. Raises ``LetterNotReady``.
    """
    letter = NewsletterPage.objects.select_for_update(of=("self",)).get(pk=original_of(letter).pk)
    if not letter.live:
        raise LetterNotReady(_("Publish the Finnish letter first; then it can be sent."))
    if letter.sent_at:
        raise LetterNotReady(_("This letter has been sent already."))
    if letter.audience is None:
        raise LetterNotReady(_("Choose an audience for the letter first."))
    if letter.audience.region_id != letter.region_id:
        raise LetterNotReady(_("The audience belongs to another region. Choose your own."))
    rows = [Delivery(letter=letter, subscriber=person) for person in recipients_of(letter)]
    if not rows:
        raise LetterNotReady(_("Nobody is on this audience yet."))
    Delivery.objects.bulk_create(rows, ignore_conflicts=True)
    sent = {"sent_at": timezone.now()}
    NewsletterPage.objects.filter(translation_key=letter.translation_key).update(**sent)
    if letter.region:
        record(letter.region, sender, Deed.SENT_LETTER, letter.title)
    transaction.on_commit(partial(_wake, letter.pk))
    return len(rows)


def _wake(letter_id: int) -> None:
    """Ask a worker to look at the letter now; beat asks again every minute in any case."""
    from newsletters.tasks import deliver_letter  # noqa: PLC0415 — tasks are doors to services

    try:
        deliver_letter.delay(letter_id)
    except OperationalError:
        logger.warning("The broker did not answer; letter %s goes with the next sweep.", letter_id)
