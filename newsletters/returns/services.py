"""Taking a report in: what it changes about the delivery, the person, and the sending."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from enum import StrEnum

from django.db import transaction
from django.db.models import Exists, F, OuterRef
from django.utils import timezone

from newsletters.models import (
    Consent,
    Delivery,
    ReturnedMail,
    SendingProgress,
    Subscriber,
)
from newsletters.returns.braking import hold_back
from newsletters.returns.errors import NotYet
from newsletters.returns.judging import enhanced_code, judge, without_addresses
from newsletters.returns.queries import unread_refusals
from newsletters.returns.reports import LONGEST_WORDS, Kind, Report, Source, fingerprint
from newsletters.returns.suppressing import put_off
from regions.models import Region
from regions.scoping import in_every_region, inside

State = Delivery.State

MOST_SOFT = 5
"""So many letters in a row that did not get through …"""
SOFT_DAYS = 14
"""… over at least so many days: then the address counts as gone."""
GIVES_UP_DAYS = 6
"""Servers try for up to five days (RFC 5321, 4.5.4.1): a mail that has not come back after six has
arrived."""
KEPT_DAYS = 90
"""As long as the delivery's own address."""


class Outcome(StrEnum):
    """What became of a report."""

    TAKEN = "taken"
    KNOWN = "known"
    UNKNOWN = "unknown"
    NOTHING = "nothing"


_BECOMES = {
    Kind.HARD: State.BOUNCED,
    Kind.SOFT: State.BOUNCED,
    Kind.SENDER: State.FAILED,
    Kind.COMPLAINT: State.COMPLAINED,
    Kind.DELAYED: State.SENT,
    Kind.DELIVERED: State.SENT,
}
"""SENDER: it did not arrive, and that says nothing about the person. A server that tells of a delay
has the mail, so a delivery in doubt was sent."""


def take_in(report: Report) -> Outcome:
    """Write a report down and do what follows from it, once.

    UNKNOWN: about no delivery of ours. Raises ``NotYet`` while a worker holds the delivery.
    Sees and changes the rows of the delivery's region only; an address that is gone is suppressed
    for all (``suppressing``).
    """
    if report.kind is None:
        return Outcome.NOTHING
    region = _region_of(report)
    if region is None:
        return Outcome.UNKNOWN
    with inside(region):
        outcome, delivery = _take_in(report, report.kind)
        if outcome is Outcome.TAKEN:
            hold_back(delivery.sending)
    return outcome


def _region_of(report: Report) -> Region | None:
    with in_every_region():
        row = Delivery.objects.filter(pk=report.delivery_id).select_related("sending__region")
        found = row.first()
    return found.sending.region if found else None


@transaction.atomic
def _take_in(report: Report, kind: Kind) -> tuple[Outcome, Delivery]:
    rows = Delivery.objects.select_related("sending", "subscriber")
    delivery = rows.select_for_update(of=("self",)).get(pk=report.delivery_id)
    if delivery.state == State.CLAIMED:
        raise NotYet
    if not _has_left(delivery, report):
        return Outcome.UNKNOWN, delivery
    values = {"kind": kind, "source": report.source, "code": report.code, "text": report.text}
    values["delivery"] = delivery
    _row, is_new = ReturnedMail.objects.get_or_create(key=report.key, defaults=values)
    if not is_new:
        return Outcome.KNOWN, delivery
    changed = _settle(delivery, kind, report)
    _conclude(delivery, kind, counts=changed or report.source == Source.SMTP)
    return Outcome.TAKEN, delivery


def _has_left(delivery: Delivery, report: Report) -> bool:
    """Whether a server may have the mail: a report of one that never left is none of ours."""
    if delivery.maybe_delivered or report.source == Source.SMTP:
        return True
    return delivery.state not in {State.PENDING, State.DEFERRED, State.SKIPPED}


def _settle(delivery: Delivery, kind: Kind, report: Report) -> bool:
    """Change the delivery's state where the report says more than it; whether it did."""
    open_states = {State.SENT, State.IN_DOUBT}
    if delivery.maybe_delivered:
        open_states |= {State.PENDING, State.DEFERRED, State.FAILED}
    if kind == Kind.COMPLAINT:
        open_states |= {State.BOUNCED}
    was, becomes = State(delivery.state), _BECOMES[kind]
    if report.source == Source.SMTP or was not in open_states:
        return False
    if was == becomes:
        return False
    delivery.state, delivery.settled_at = becomes, delivery.settled_at or timezone.now()
    delivery.next_at = None
    delivery.reply = report.text or delivery.reply
    delivery.save(update_fields=["state", "settled_at", "next_at", "reply"])
    _recount(delivery.sending_id, was)
    return True


def _recount(sending: int, was: State) -> None:
    """What comes back had been taken by a server: the progress counts it as sent."""
    if was == State.IN_DOUBT:
        SendingProgress.correct(sending, sent=1, in_doubt=-1)
    elif was in {State.PENDING, State.DEFERRED}:
        SendingProgress.correct(sending, sent=1)


def _conclude(delivery: Delivery, kind: Kind, *, counts: bool) -> None:
    if kind == Kind.HARD:
        put_off(delivery=delivery, deed=Consent.Deed.BOUNCED)
    elif kind == Kind.COMPLAINT:
        put_off(delivery=delivery, deed=Consent.Deed.COMPLAINED)
    elif kind == Kind.SOFT and counts:
        _count_soft(delivery)
    elif kind == Kind.DELIVERED and delivery.subscriber_id:
        reset_soft([delivery.subscriber_id])


def _count_soft(delivery: Delivery) -> None:
    person = delivery.subscriber
    if person is None or person.email != delivery.email:
        return
    rows = Subscriber.objects.filter(pk=person.pk)
    rows.update(soft_bounces=F("soft_bounces") + 1, last_bounce_at=timezone.now())
    count = rows.values_list("soft_bounces", flat=True).get()
    if count >= MOST_SOFT and _began(person, count) <= timezone.now() - dt.timedelta(SOFT_DAYS):
        put_off(delivery=delivery, deed=Consent.Deed.BOUNCED)


def _began(person: Subscriber, count: int) -> dt.datetime:
    """When the row of so many soft bounces began."""
    rows = ReturnedMail.objects.filter(delivery__subscriber=person, kind=Kind.SOFT)
    times = rows.order_by("-at").values_list("at", flat=True)[:count]
    return min(times, default=timezone.now())


def reset_soft(subscriber_ids: Collection[int]) -> int:
    """A mail has arrived at these people's servers: their soft bounces begin anew. One statement.

    Not for mails that our relay has taken: most soft bounces come days after that, so the count
    would never grow. ``forgive`` knows of those.
    """
    rows = Subscriber.objects.filter(pk__in=subscriber_ids, soft_bounces__gt=0)
    return rows.update(soft_bounces=0)


def forgive(now: dt.datetime | None = None) -> int:
    """Forget soft bounces of people to whom a later letter went and did not come back. One
    statement for all regions in scope."""
    before = (now or timezone.now()) - dt.timedelta(days=GIVES_UP_DAYS)
    arrived = Delivery.objects.filter(
        subscriber=OuterRef("pk"),
        state=State.SENT,
        settled_at__gt=OuterRef("last_bounce_at"),
        settled_at__lt=before,
    )
    rows = Subscriber.objects.filter(Exists(arrived), soft_bounces__gt=0)
    return rows.update(soft_bounces=0)


def forget_texts(now: dt.datetime | None = None) -> int:
    """Empty the servers' words of deliveries that are forgotten, and after 90 days in any case."""
    told = ReturnedMail.objects.exclude(text="")
    old = told.filter(at__lt=(now or timezone.now()) - dt.timedelta(days=KEPT_DAYS))
    gone = told.filter(delivery__email="")
    return old.update(text="") + gone.update(text="")


def report_of_answer(delivery: Delivery) -> Report:
    """What a server said when it was handed the mail itself, as a report."""
    words = f"{delivery.code} {delivery.reply}"
    code = enhanced_code(words)
    return Report(
        judge(code, words),
        code=code,
        text=without_addresses(words)[:LONGEST_WORDS],
        delivery_id=delivery.pk,
        source=Source.SMTP,
        key=fingerprint("smtp", delivery.pk),
    )


def take_in_refusals(limit: int = 500) -> int:
    """Draw the conclusions from what servers refused at once: it is a bounce like any other."""
    with in_every_region():
        rows = list(unread_refusals()[:limit])
    return sum(take_in(report_of_answer(row)) is Outcome.TAKEN for row in rows)
