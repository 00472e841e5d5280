"""What is done with trips, from the announcement to the end."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db.models import Exists, F, OuterRef, Q
from django.utils import timezone

from events.carpool.errors import EnoughMessages, NotOnTheBoard
from events.carpool.queries import over
from events.models import Purge, Trip, TripMessage
from events.models.carpool import KEPT_FOR, MESSAGE_KEPT_FOR, MOST_MESSAGES, UNCONFIRMED_FOR
from regions.models import OutgoingMail, Region
from regions.outbox.posting import Post, post
from regions.scoping import in_every_region, inside

What = Purge.What


CONFIRM, CONFIRMED = "events.carpool.confirm", "events.carpool.confirmed"
HIDDEN, MESSAGE = "events.carpool.hidden", "events.carpool.message"


def announce_trip(*, region: Region, language: str, told: dict[str, Any]) -> Trip:
    """Write an announcement down and mail the link that publishes it. ``told`` names the fields."""
    trip: Trip = Trip.objects.create(region=region, language=language, **told)
    _post(trip, CONFIRM)
    return trip


def confirm_trip(*, trip: Trip) -> bool:
    """Put the trip on the board and mail the links to change and close it.

    The confirming link is dead from then on. False when somebody was quicker.
    """
    waiting = Trip.objects.filter(pk=trip.pk, state=Trip.State.UNCONFIRMED)
    changed = waiting.update(state=Trip.State.OPEN, changed_at=timezone.now())
    if changed:
        _post(trip, CONFIRMED)
    return bool(changed)


def change_trip(*, trip: Trip, told: dict[str, Any]) -> None:
    """Write what the person has changed; calendars are told by the sequence."""
    for name, value in told.items():
        setattr(trip, name, value)
    trip.sequence, trip.changed_at = F("sequence") + 1, timezone.now()
    trip.save(update_fields=[*told, "sequence", "changed_at"])


def close_trip(*, trip: Trip) -> None:
    """Take the trip off the board; its links say so from then on."""
    now = timezone.now()
    Trip.objects.filter(pk=trip.pk).exclude(state=Trip.State.CLOSED).update(
        state=Trip.State.CLOSED, closed_at=now, changed_at=now
    )


def hide_trip(*, trip: Trip, reason: str) -> bool:
    """Take a trip off the board in the region's name, and mail the reason to the person.

    False when somebody was quicker.
    """
    now = timezone.now()
    shown = Trip.objects.filter(pk=trip.pk, state=Trip.State.OPEN, hidden_at=None)
    changed = shown.update(hidden_at=now, hidden_reason=reason, changed_at=now)
    if changed:
        _post(trip, HIDDEN)
    return bool(changed)


def relay_message(*, trip: Trip, name: str, email: str, words: str) -> TripMessage:
    """Pass a message on to the person of the trip; its writer's address is where answers go.

    Raises ``EnoughMessages`` when the trip has had its share, ``NotOnTheBoard`` when it has gone.
    """
    rows = Trip.objects.filter(pk=trip.pk).on_the_board()
    # The counting is the lock: of two at the border one is refused.
    if not rows.order_by().filter(relayed__lt=MOST_MESSAGES).update(relayed=F("relayed") + 1):
        raise EnoughMessages if rows.exists() else NotOnTheBoard
    message: TripMessage = TripMessage.objects.create(
        trip=trip, name=name, email=email, words=words
    )
    mail = Post(
        kind=MESSAGE,
        about=message.pk,
        key=str(message.pk),
        email=trip.email,
        language=trip.language,
    )
    post(region=trip.region, mail=mail)
    return message


def purge_trips(now: dt.datetime | None = None) -> int:
    """Delete what nobody needs any more, in every region; returns how many rows went."""
    moment, gone = now or timezone.now(), 0
    for region in Region.objects.defer("outline"):
        with inside(region):
            trips = Trip.objects.filter(over(moment, UNCONFIRMED_FOR, KEPT_FOR), region=region)
            for what, rows in ((What.MESSAGES, _settled(region, moment)), (What.TRIPS, trips)):
                count = rows.delete()[1].get(rows.model._meta.label, 0)
                gone += count
                if count:
                    log_purge(region=region, what=what, count=count)
    return gone


def log_purge(*, region: Region, what: str, count: int) -> None:
    """Leave a trace of what was forgotten: how much, where and when, and nothing of whom."""
    Purge.objects.create(region=region, what=what, count=count)


def _settled(region: Region, moment: dt.datetime) -> Any:
    """Messages whose mail has left or cannot be delivered."""
    waiting = OutgoingMail.objects.filter(kind=MESSAGE, about=OuterRef("pk"), settled_at=None)
    rows = TripMessage.objects.filter(trip__region=region)
    return rows.filter(~Exists(waiting) | Q(created_at__lt=moment - MESSAGE_KEPT_FOR))


def _post(trip: Trip, kind: str) -> None:
    """One mail of the kind a trip, to the person who announced it."""
    with in_every_region():
        mail = Post(
            kind=kind, about=trip.pk, key=str(trip.pk), email=trip.email, language=trip.language
        )
        post(region=trip.region, mail=mail)
