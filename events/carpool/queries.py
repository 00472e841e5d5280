"""Reading trips. No side effects."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, UUIDField
from django.utils import timezone

from events.models import CarpoolPage, EventPage, Occasion, Trip
from events.models.carpool import TripQuerySet
from network.conditions import Among
from network.pages import BasePageQuerySet
from network.prepared import Shapes, prepared
from network.remembering import remembered
from regions.models import Municipality, Region, RoomKey
from regions.scoping import current_scope

_LISTS = Shapes()


@dataclass(frozen=True)
class Ends:
    """Trips of one kind between two municipalities, by their ids."""

    origin: int
    destination: int
    kind: str
    count: int


def board_page(region: Region, language: str) -> CarpoolPage | None:
    """The board's public page in the language, or the Finnish one; from memory."""
    every = remembered("public-boards", lambda: list(_boards(CarpoolPage.objects.open_to_all())))
    wanted = (language, "fi")
    found = [one for one in every if one.region_id == region.pk]
    found = [one for one in found if one.locale.language_code in wanted]
    return min(found, key=lambda page: page.locale.language_code != language, default=None)


def has_board(region: Region) -> bool:
    """False on the hub, and where the room or the page has been put away."""
    if RoomKey.EVENTS not in region.rooms:
        return False
    every = remembered("live-boards", lambda: list(_boards(CarpoolPage.objects.live())))
    return any(one.region_id == region.pk for one in every)


def _boards(rows: BasePageQuerySet) -> BasePageQuerySet:
    return rows.select_related("locale")


def trips_on_the_board(region: Region) -> TripQuerySet:
    """What the public sees."""
    rows: TripQuerySet = Trip.objects.filter(region=region)
    return rows.on_the_board().for_cards()


def ends_on_the_board(region: Region, now: dt.datetime) -> list[Ends]:
    """From where to where the public trips lead, each with how many do, and of which kind."""

    def build(region_id: int, moment: dt.datetime) -> QuerySet[Trip, Any]:
        rows: TripQuerySet = Trip.objects.filter(region=region_id)
        ends = rows.on_the_board(moment).order_by().values_list("origin", "destination", "kind")
        return ends.annotate(count=Count("pk"))

    rows = _LISTS.rows("ends", build, region.pk, now, scope=current_scope())
    return [Ends(*row) for row in rows]


def trips_between(
    region: Region, now: dt.datetime, *, kind: str, origin: int, destination: int, wanted: slice
) -> list[Trip]:
    """Some of the public trips; 0 and no words stand for any end and kind."""

    def build(region_id: int, moment: dt.datetime, start: int, end: int) -> TripQuerySet:
        rows: TripQuerySet = Trip.objects.filter(region=region_id)
        narrowed = {"origin": start, "destination": end, "kind": kind}
        asked = {name: value for name, value in narrowed.items() if value}
        return rows.filter(**asked).on_the_board(moment).for_cards()[wanted]

    # What is not asked for is no argument of the query, but a part of its shape.
    ends = (origin or None, destination or None)
    shape = ("trips", kind, f"{wanted}", *map(bool, ends))
    return _LISTS.rows(shape, build, region.pk, now, *ends, scope=current_scope())


def trips_to(key: uuid.UUID, most: int) -> list[Trip]:
    """The next public trips to an event, of the region in scope."""

    def build(wanted: uuid.UUID, moment: dt.datetime) -> TripQuerySet:
        rows: TripQuerySet = Trip.objects.filter(occasion__key=wanted)
        return rows.on_the_board(moment).for_cards()[:most]

    return _LISTS.rows(("to", most), build, key, timezone.now(), scope=current_scope())


def trips_for_editors(region: Region) -> TripQuerySet:
    """Confirmed trips that have not left, also hidden ones; the next one first."""
    rows: TripQuerySet = Trip.objects.filter(
        region=region, state=Trip.State.OPEN, departs_at__gt=timezone.now()
    )
    return rows.for_cards()


def occasions_to_go_to(region: Region) -> Any:
    """Coming events of the region that have a public page and are held."""
    public = EventPage.objects.open_to_all().filter(translation_key=OuterRef("key"))
    rows = Occasion.objects.filter(region=region, cancelled=False, starts_at__gt=timezone.now())
    return rows.filter(Exists(public))


def pages_of_events(trips: Iterable[Trip], language: str) -> dict[uuid.UUID, EventPage]:
    """The public pages of the events that the trips lead to, by key; one query for all."""
    keys = {trip.occasion.key for trip in trips if trip.occasion}
    pages = _pages_of(sorted(keys), language) if keys else []
    return {page.translation_key: page for page in pages}


@prepared
def _pages_of(keys: list[uuid.UUID], language: str) -> Any:
    return EventPage.objects.in_language(language).filter(Among("translation_key", keys, UUIDField))


def municipalities_by_region(region: Region) -> tuple[list[Municipality], list[Municipality]]:
    """The region's own, and the rest of Finland's."""
    own, others = [], []
    for row in Municipality.objects.defer("outline"):
        (own if row.region_id == region.pk else others).append(row)
    return own, others


def over(moment: dt.datetime, unconfirmed: dt.timedelta, kept: dt.timedelta) -> Q:
    """Trips that nobody needs any more."""
    return (
        Q(state=Trip.State.UNCONFIRMED, created_at__lt=moment - unconfirmed)
        | Q(state=Trip.State.CLOSED, closed_at__lt=moment - kept)
        | Q(departs_at__lt=moment - kept)
    )
