"""Forgetting people when their time is over; counts stay."""

from __future__ import annotations

import datetime as dt

from django.db import transaction
from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from events.models import DoorMark, Needs, Occasion, Purge, Registration
from events.models.registrations import (
    CONTACT_KEPT_FOR,
    MEMO_AWAITED_FOR,
    NEEDS_KEPT_FOR,
    REGISTRATION_KEPT_FOR,
)
from regions.scoping import in_every_region

What = Purge.What


@transaction.atomic
def purge_people(now: dt.datetime | None = None) -> int:
    """Delete what is over in every region, and write down how much; returns how many rows went.

    Diet and access three days after the event. A registration 30 days after it; who waits for the
    memo 30 days after that was sent, at most 90 days after the event; who may be contacted a year.
    What was cancelled has no consents left and goes with the first.
    """
    moment = now or timezone.now()
    with in_every_region():
        gone = _purge(
            Needs.objects.filter(_ended("registration__occasion", moment - NEEDS_KEPT_FOR)),
            What.NEEDS,
            "registration__region",
        )
        rows = Registration.objects.filter(_is_over(moment))
        touched = list(rows.order_by().values_list("occasion_id", flat=True).distinct())
        gone += _purge(rows, What.REGISTRATIONS, "region")
        marks = DoorMark.objects.filter(_ended("occasion", moment - REGISTRATION_KEPT_FOR))
        gone += _purge(marks, What.MARKS, "occasion__region")
        left = Registration.objects.filter(occasion=OuterRef("pk"))
        emptied = Occasion.objects.filter(~Exists(left), pk__in=touched, forgotten_at=None)
        emptied.update(forgotten_at=moment)
    return gone


def _ended(path: str, before: dt.datetime) -> Q:
    return Q(**{f"{path}__ends_at__lte": before})


def _is_over(moment: dt.datetime) -> Q:
    """Which registrations have had their time."""
    plain = Q(wants_memo=False) | Q(state=Registration.State.CANCELLED)
    memo = Q(occasion__memo_sent_at__lte=moment - REGISTRATION_KEPT_FOR) & _ended(
        "occasion", moment - NEEDS_KEPT_FOR
    )
    memo |= _ended("occasion", moment - MEMO_AWAITED_FOR)
    forgettable = Q(may_contact=False) | Q(state=Registration.State.CANCELLED)
    return (
        forgettable & plain & _ended("occasion", moment - REGISTRATION_KEPT_FOR)
        | Q(may_contact=False, wants_memo=True) & memo
        | _ended("occasion", moment - CONTACT_KEPT_FOR)
    )


def _purge(rows: QuerySet, what: What, region: str) -> int:
    """Delete the rows and log how many went in each region."""
    counts = list(rows.order_by().values_list(region).annotate(Count("pk")))
    if not counts:
        return 0
    rows.delete()
    Purge.objects.bulk_create(
        Purge(region_id=region_id, what=what, count=number) for region_id, number in counts
    )
    return sum(number for _region, number in counts)
