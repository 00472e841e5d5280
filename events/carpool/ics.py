"""Trips as calendars know them."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils import timezone
from django.utils.translation import gettext as _

from events.calendar.ical import Item, calendar
from events.models import Trip


def calendar_of(trips: Iterable[Trip], *, name: str, url: str) -> bytes:
    """A whole calendar; the same trips give the same bytes. ``url`` is where one answers."""
    return b"".join(calendar(name, (_item(trip, url) for trip in trips)))


def _item(trip: Trip, url: str) -> Item:
    kind = str(trip.get_kind_display())
    return Item(
        uid=trip.uid,
        starts_at=trip.departs_at,
        ends_at=None,
        summary=f"{kind}: {trip.origin.name}–{trip.destination.name}",
        stamp=trip.changed_at,
        sequence=trip.sequence,
        description=_told(trip),
        location=trip.origin.name,
        categories=(_("Lifts"), kind),
        url=url % trip.pk,
        free=True,
    )


def _told(trip: Trip) -> str:
    said = [trip.words]
    if trip.seats and trip.kind != Trip.Kind.COMPANION:
        said.append(_("Seats: %(seats)d") % {"seats": trip.seats})
    if trip.returns_at:
        back = timezone.localtime(trip.returns_at)
        said.append(_("Return: %(time)s") % {"time": f"{back.day}.{back.month}.{back:%Y %H.%M}"})
    return "\n".join(line for line in said if line)
