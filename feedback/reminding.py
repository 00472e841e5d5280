"""Reminding a region of what it has not answered: on the tenth day, and when it is late."""

from __future__ import annotations

import datetime as dt

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from feedback.models import ANSWER_WITHIN, REMIND_AFTER, Feedback
from feedback.services import OVERDUE, REMINDER, mail_region
from regions.scoping import in_every_region

_DAY = dt.timedelta(days=1)


def remind() -> int:
    """Mail the regions whose answers are due or late; returns how many words they were told of.

    Once for each reason: the mark stands in the row, and is set with the mails in one transaction,
    so a worker may die or run twice at any moment. Where nobody is to be told, tomorrow asks again.
    """
    now = timezone.now()
    with in_every_region():
        rows = Feedback.objects.filter(answered_at=None, created_at__lte=now - REMIND_AFTER + _DAY)
        rows = rows.filter(Q(reminded_at=None) | Q(overdue_told_at=None))
        keys = list(rows.values_list("pk", flat=True))
        return sum(_remind(key, now) for key in keys)


@transaction.atomic
def _remind(key: int, now: dt.datetime) -> bool:
    """Look again under the lock: somebody may just be answering."""
    rows = Feedback.objects.select_for_update(of=("self",)).select_related("region__site")
    row = rows.filter(pk=key, answered_at=None).first()
    kind = _due(row, now) if row is not None else ""
    if row is None or not kind or not mail_region(row=row, kind=kind):
        return False
    row.reminded_at = row.reminded_at or now
    if kind == OVERDUE:
        row.overdue_told_at = now
    row.save(update_fields=["reminded_at", "overdue_told_at"])
    return True


def _due(row: Feedback, now: dt.datetime) -> str:
    """The letter that is due by the calendar; whoever is late is not reminded of the time left."""
    days = timezone.localdate(now) - timezone.localdate(row.created_at)
    if days > ANSWER_WITHIN:
        return OVERDUE if row.overdue_told_at is None else ""
    return REMINDER if days >= REMIND_AFTER and row.reminded_at is None else ""
