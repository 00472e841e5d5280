"""From when to when the blocks of a letter look that fill themselves."""

from __future__ import annotations

import datetime as dt

from django.db.models import Max
from django.db.models.functions import Coalesce
from django.utils import timezone

from newsletters.models import NewsletterPage, Sending

LONGEST = dt.timedelta(days=60)
"""How far back the first letter of an audience looks."""


def window_of(letter: NewsletterPage) -> tuple[dt.datetime, dt.datetime]:
    """(since, until): what was published after ``since`` and not after ``until`` is new.

    A letter that has begun to be sent keeps its window for good. Another one's begins where the
    latest earlier letter ended that its region sent to one of its audiences, at most 60 days ago
    if there is none, and ends now. Any language version may be given.
    """
    sending = Sending.objects.filter(
        letter__translation_key=letter.translation_key, until__isnull=False
    ).first()
    until = (sending and sending.until) or letter.sent_at or timezone.now()
    since = sending.since if sending else None
    return since or _before(letter, until) or until - LONGEST, until


def _before(letter: NewsletterPage, until: dt.datetime) -> dt.datetime | None:
    """When the letter before ended; None if there is none."""
    rows = NewsletterPage.objects.filter(
        region=letter.region_id, audiences__in=[one.pk for one in letter.audiences.all()]
    )
    rows = rows.exclude(translation_key=letter.translation_key)
    rows = rows.exclude(sent_at=None, sending__state=Sending.State.CANCELLED)
    told = rows.annotate(told_at=Coalesce("sending__until", "sent_at")).filter(told_at__lt=until)
    found: dt.datetime | None = told.aggregate(last=Max("told_at"))["last"]
    return found
