"""Taking a word in, saying that it was answered, and keeping the list of gaps."""

from __future__ import annotations

import datetime as dt

from django.db import transaction
from django.utils import timezone

from accessibility.models import Feedback, KnownGap
from accessibility.queries import recipients
from network.users.models import User
from regions.models import Region
from regions.outbox import Post, post_all
from regions.scoping import inside

RECEIVED, REMINDER, OVERDUE = (
    f"accessibility.{name}" for name in ("received", "reminder", "overdue")
)


class Answered(Exception):
    """Somebody has answered it already, or it has been deleted."""


def mail_region(*, row: Feedback, kind: str) -> int:
    """Put the letter into the post for each of the region's people; returns how many there are."""
    people = recipients(row.region)
    mails = [
        Post(
            kind=kind,
            about=row.pk,
            key=f"{row.pk}:{one.key}",
            email=one.email,
            language=one.language,
        )
        for one in people
    ]
    post_all(region=row.region, mails=mails)
    return len(people)


@transaction.atomic
def receive(*, region: Region, words: str, page: str, email: str, language: str) -> Feedback:
    """Keep the word, and tell the region's people; both or neither."""
    with inside(region):
        row: Feedback = Feedback.objects.create(
            region=region, words=words, page=page, email=email, language=language
        )
        mail_region(row=row, kind=RECEIVED)
    return row


@transaction.atomic
def answer(*, row: Feedback, note: str, by: User) -> None:
    """It has been answered. Raises ``Answered`` when somebody was there before."""
    with inside(row.region):
        rows = Feedback.objects.select_for_update(of=("self",))
        found = rows.filter(pk=row.pk, answered_at=None).first()
        if found is None:
            raise Answered
        found.answered_at, found.answered_by, found.note = timezone.now(), by, note
        found.save(update_fields=["answered_at", "answered_by", "note"])


def keep_gap(
    *,
    region: Region,
    words: dict[str, dict[str, str]],
    mended_by: dt.date | None,
    row: KnownGap | None = None,
) -> KnownGap:
    """Write a gap down, or write it anew; the statement tells it at once."""
    with inside(region):
        found = row or KnownGap(region=region)
        found.words, found.mended_by, found.changed_at = words, mended_by, timezone.now()
        found.save()
    return found


def mend_gap(*, row: KnownGap) -> None:
    """It works now: the statement tells it no more."""
    row.delete()
