"""Taking a word in, working on it, answering it, and handing it to another region."""

from __future__ import annotations

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from feedback.models import AnswerTally, Feedback, HandOver, Kind
from feedback.queries import recipients
from feedback.verdicts import count_verdict
from network.users.models import User
from regions.activity import record
from regions.models import Deed, Region
from regions.outbox import Post, post, post_all
from regions.scoping import inside

RECEIVED, REMINDER, OVERDUE, ANSWER, HANDED = (
    f"feedback.{name}" for name in ("received", "reminder", "overdue", "answer", "handed")
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
            key=f"{row.pk}:{row.handed}:{one.key}",
            email=one.email,
            language=one.language,
        )
        for one in people
    ]
    post_all(region=row.region, mails=mails)
    return len(people)


@transaction.atomic
def receive(
    *, region: Region, kind: str, words: str, page: str, email: str, language: str, role: str = ""
) -> Feedback | None:
    """Keep the word, and tell the region's people; both or neither.

    "Found" and "did not find" are counted for the page; without words there is nothing else to
    keep, and None is returned.
    """
    if kind in {Kind.FOUND, Kind.MISSING} and page:
        count_verdict(region=region, page=page, kind=kind)
    if not words:
        return None
    with inside(region):
        row: Feedback = Feedback.objects.create(
            region=region,
            kind=kind,
            words=words,
            page=page,
            email=email,
            language=language,
            role=role,
        )
        mail_region(row=row, kind=RECEIVED)
    return row


def _open(row: Feedback) -> Feedback:
    """The row, locked. Raises ``Answered`` when somebody was there before."""
    rows = Feedback.objects.select_for_update(of=("self",)).select_related("region")
    found: Feedback | None = rows.filter(pk=row.pk, answered_at=None).first()
    if found is None:
        raise Answered
    return found


@transaction.atomic
def take_up(*, row: Feedback, by: User | None) -> None:
    """Somebody works on it; with ``by`` None nobody does any more. Raises ``Answered``."""
    with inside(row.region):
        found = _open(row)
        found.taken_by = by
        found.save(update_fields=["taken_by"])


@transaction.atomic
def answer(*, row: Feedback, by: User, text: str = "", note: str = "") -> bool:
    """It has been answered; True when the text goes to the person by mail. Raises ``Answered``."""
    with inside(row.region):
        found = _open(row)
        mailed = bool(text and found.email)
        found.answered_at, found.answered_by = timezone.now(), by
        found.answer, found.note = text if mailed else "", note
        found.save(update_fields=["answered_at", "answered_by", "answer", "note"])
        _tally(found)
        record(found.region, by, Deed.ANSWERED_FEEDBACK, found.get_kind_display())
        if mailed:
            _mail_answer(found)
    return mailed


def _tally(row: Feedback) -> None:
    month = timezone.localdate(row.answered_at).replace(day=1)
    column = "in_time" if row.was_in_time else "late"
    tally, _made = AnswerTally.objects.get_or_create(region=row.region, month=month)
    AnswerTally.objects.filter(pk=tally.pk).update(**{column: F(column) + 1})


def _mail_answer(row: Feedback) -> None:
    mail = Post(kind=ANSWER, about=row.pk, key=str(row.pk), email=row.email, language=row.language)
    post(region=row.region, mail=mail)


@transaction.atomic
def hand_over(*, row: Feedback, to: Region, by: User, note: str = "") -> None:
    """It concerns another region: its people get it with the note, the last day stays, and whoever
    waits for an answer is told who gives it. The giver keeps no word. Raises ``Answered``."""
    with inside(row.region, to):
        found = _open(row)
        record(found.region, by, Deed.HANDED_OVER_FEEDBACK, to.name)
        HandOver.objects.create(region=found.region, to=to, kind=found.kind, by=by)
        found.handed_from, found.handed_note = found.region, note
        found.region, found.taken_by, found.handed = to, None, found.handed + 1
        found.reminded_at = found.overdue_told_at = None
        found.save()
        mail_region(row=found, kind=RECEIVED)
        if found.email:
            _tell_sender(found)


def _tell_sender(row: Feedback) -> None:
    key = f"{HANDED}:{row.pk}:{row.handed}"
    mail = Post(kind=HANDED, about=row.pk, key=key, email=row.email, language=row.language)
    post(region=row.region, mail=mail)
