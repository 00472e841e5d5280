"""The board of lifts."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from events.carpool.board import Day, Month, Shown, Wanted
from events.models import Trip
from patterns import samples as s
from patterns.examples.events import event_page
from patterns.registry import Arguments, Example, Pattern
from patterns.samples import Here
from patterns.states import EMPTY, USUAL

NAME = _("Lifts")


def _trip(here: Here, **fields: Any) -> Trip:
    told = {"kind": Trip.Kind.OFFER, "departs_at": s.in_days(4, 15), "language": "fi", **fields}
    return Trip(pk=1, origin=here.places[0], destination=here.places[1], **told)


def _card(**fields: Any) -> Arguments:
    return lambda here: {"trip": _trip(here, **fields), "event": event_page(here), "ways": True}


def _month(here: Here, *, with_trips: bool) -> dict:
    first = timezone.localdate().replace(day=1)
    start = first - dt.timedelta(days=first.weekday())
    days = [start + dt.timedelta(days=number) for number in range(35)]
    made = [
        Day(
            date=day,
            inside=day.month == first.month,
            today=day == timezone.localdate(),
            trips=[Shown(_trip(here))] if with_trips and day.day % 9 == 0 else [],
        )
        for day in days
    ]
    weeks = [made[at : at + 7] for at in range(0, 35, 7)]
    month = Month(first=first, weeks=weeks, before="2026-01", after="2026-03")
    return {"month": month, "request": here.request}


PATTERNS = [
    Pattern(
        key="trip_card",
        name=_("A trip"),
        use=_("On the board of lifts: from where, to where, when, and how many fit."),
        do=_("Write the place and the time; the rest is agreed in messages."),
        dont=_("Do not write a telephone number into the words."),
        examples=(
            Example(_("Offers a lift"), _card(seats=3, words="Mahtuu myös rollaattori.")),
            Example(
                _("Needs a lift"),
                _card(kind=Trip.Kind.NEED, seats=1, returns_at=s.in_days(4, 21)),
            ),
        ),
    ),
    Pattern(
        key="trip_month",
        name=_("Trips of a month"),
        use=_("The board as a table; on a phone a list of days."),
        do=_("Tell the kind of each trip in words."),
        dont=_("Do not tell it by colour alone."),
        examples=(
            Example(USUAL, lambda here: _month(here, with_trips=True)),
            Example(_("No trip"), lambda here: _month(here, with_trips=False)),
        ),
    ),
    Pattern(
        key="trip_filters",
        name=_("Narrowing the trips"),
        use=_("Above the board, without a script."),
        do=_("Offer only the places that some trip has."),
        dont=_("Do not lose the month when the place changes."),
        examples=(
            Example(
                EMPTY,
                lambda here: {
                    "wanted": Wanted(),
                    "origins": here.places[:4],
                    "destinations": here.places[:4],
                    "kinds": Trip.Kind.choices,
                    "action": s.NOWHERE,
                },
            ),
        ),
    ),
    Pattern(
        key="trip_embed",
        name=_("The board on another site"),
        use=_("A line that editors of other sites copy."),
        do=_("Say what the other site's readers tell by it: nothing."),
        dont=_("Do not ask for a script."),
        examples=(
            Example(
                USUAL,
                lambda _here: {"address": "https://example.org/kyydit/", "title": "Kyydit"},
            ),
        ),
    ),
]
