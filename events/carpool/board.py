"""What the board shows: coming trips, narrowed, as a list or as a month."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, QueryDict
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language

from events.carpool.queries import (
    Ends,
    ends_on_the_board,
    pages_of_events,
    trips_between,
    trips_on_the_board,
)
from events.models import EventPage, Trip
from events.models.carpool import TripQuerySet
from network.paginate import paginate_rows
from regions.models import Municipality, Region
from regions.shelf import shelf

PER_PAGE = 20
MOST_IN_A_MONTH = 300
MONTHS_AHEAD = 12
_MONTH = re.compile(r"(20\d\d)-(0[1-9]|1[0-2])", re.ASCII)


@dataclass(frozen=True)
class Wanted:
    """What the address asks for; anything that is not known asks for nothing."""

    origin: str = ""
    destination: str = ""
    kind: str = ""
    month: dt.date | None = None

    @classmethod
    def by(cls, query: QueryDict) -> Wanted:
        """``?mista=inari&minne=utsjoki&tapa=offer&kuukausi=2027-02``"""
        kind = query.get("tapa", "")
        return cls(
            origin=_slug(query.get("mista", "")),
            destination=_slug(query.get("minne", "")),
            kind=kind if kind in Trip.Kind.values else "",
            month=_month(query.get("kuukausi", "")),
        )

    @property
    def narrows(self) -> bool:
        """True when less than everything is asked for."""
        return bool(self.origin or self.destination or self.kind)

    @property
    def query(self) -> str:
        """The same as an address carries it, without the month."""
        told = {"mista": self.origin, "minne": self.destination, "tapa": self.kind}
        chosen = {name: value for name, value in told.items() if value}
        return f"?{urlencode(chosen)}" if chosen else ""

    def allows(self, ends: Ends) -> bool:
        """True for trips that are asked for."""
        places = shelf().municipalities
        return (
            self.origin in {"", places[ends.origin].slug}
            and self.destination in {"", places[ends.destination].slug}
            and self.kind in {"", ends.kind}
        )

    def narrow(self, rows: TripQuerySet) -> TripQuerySet:
        """The trips that are asked for."""
        if self.origin:
            rows = rows.filter(origin__slug=self.origin)
        if self.destination:
            rows = rows.filter(destination__slug=self.destination)
        return rows.filter(kind=self.kind) if self.kind else rows


@dataclass(frozen=True)
class Shown:
    """A trip with the page of its event, where there is one."""

    trip: Trip
    event: EventPage | None = None


@dataclass
class Day:
    """A day of the month's table."""

    date: dt.date
    inside: bool
    """False for days of the months beside it."""
    today: bool = False
    trips: list[Shown] = field(default_factory=list)


@dataclass(frozen=True)
class Month:
    """A month as weeks of days, and the ways to those beside it."""

    first: dt.date
    weeks: list[list[Day]]
    before: str
    after: str

    @property
    def busy(self) -> list[Day]:
        """The days that have trips, for narrow screens."""
        return [day for week in self.weeks for day in week if day.inside and day.trips]


def board_of(request: HttpRequest, region: Region) -> dict[str, Any]:
    """The template's context."""
    wanted, now = Wanted.by(request.GET), timezone.now()
    ends = ends_on_the_board(region, now)
    feed = reverse("carpool_feed") + wanted.query
    host = request.get_host()
    context = {
        "wanted": wanted,
        "kinds": Trip.Kind.choices,
        "origins": _places(one.origin for one in ends),
        "destinations": _places(one.destination for one in ends),
        "this_month": f"{timezone.localdate():%Y-%m}",
        "feed": request.build_absolute_uri(feed),
        "webcal": f"webcal://{host}{feed}",
        "embed": request.build_absolute_uri(reverse("carpool_embed") + wanted.query),
    }
    if wanted.month:
        narrowed = wanted.narrow(trips_on_the_board(region))
        return context | {"month": month_of(narrowed, wanted.month)}
    found = [one for one in ends if wanted.allows(one)]
    items = paginate_rows(
        request,
        lambda some: _trips(region, now, wanted, found, some),
        total=sum(one.count for one in found),
        per_page=PER_PAGE,
    )
    return context | {"items": items, "trips": shown(items.object_list)}


def _trips(
    region: Region, now: dt.datetime, wanted: Wanted, found: list[Ends], some: slice
) -> list[Trip]:
    """The trips of a page of the list; of the ends that are asked for all found ones are the
    same."""
    if not found:
        return []
    return trips_between(
        region,
        now,
        kind=wanted.kind,
        origin=found[0].origin if wanted.origin else 0,
        destination=found[0].destination if wanted.destination else 0,
        wanted=some,
    )


def _places(ids: Iterable[int]) -> list[Municipality]:
    """Where trips begin or lead, in alphabetical order."""
    wanted = set(ids)
    return [place for pk, place in shelf().municipalities.items() if pk in wanted]


def shown(rows: Any) -> list[Shown]:
    """Trips with their events' pages, by one query more."""
    trips = list(rows)
    pages = pages_of_events(trips, get_language() or "fi")
    return [Shown(row, pages.get(row.occasion.key) if row.occasion else None) for row in trips]


def month_of(rows: TripQuerySet, first: dt.date) -> Month:
    """The trips of a month, a day a list, in weeks that begin on Monday."""
    rows = rows.filter(departs_at__gte=_midnight(first), departs_at__lt=_midnight(_after(first)))
    days = {day: list(group) for day, group in groupby(shown(rows[:MOST_IN_A_MONTH]), key=_day_of)}
    today = timezone.localdate()
    weeks = [
        [Day(day, day.month == first.month, day == today, days.get(day, [])) for day in week]
        for week in calendar.Calendar().monthdatescalendar(first.year, first.month)
    ]
    last = today.replace(day=1) + dt.timedelta(days=31 * MONTHS_AHEAD)
    before = first - dt.timedelta(days=1)
    return Month(
        first,
        weeks,
        f"{before:%Y-%m}" if first > today else "",
        f"{_after(first):%Y-%m}" if _after(first) <= last else "",
    )


def _day_of(one: Shown) -> dt.date:
    return timezone.localdate(one.trip.departs_at)


def _after(first: dt.date) -> dt.date:
    return (first + dt.timedelta(days=31)).replace(day=1)


def _midnight(day: dt.date) -> dt.datetime:
    return timezone.make_aware(dt.datetime.combine(day, dt.time()))


def _month(text: str) -> dt.date | None:
    found = _MONTH.fullmatch(text)
    return dt.date(int(found[1]), int(found[2]), 1) if found else None


def _slug(text: str) -> str:
    return text if re.fullmatch(r"[a-z0-9-]{1,50}", text) else ""
