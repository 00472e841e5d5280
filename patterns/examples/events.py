"""Events, what was agreed in them, and the calendar."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from events.aftermath.queries import Agreement
from events.calendar.months import Day, Week
from events.models import EventPage, MemoPage, Trip
from patterns import samples as s
from patterns.registry import Arguments, Example, Pattern
from patterns.samples import Here
from patterns.states import BARE, USUAL

NAME = _("Events")
_ACCESS = [
    ("step-free", "Esteetön sisäänkäynti"),
    ("toilet", "Esteetön WC"),
    ("loop", "Induktiosilmukka"),
    ("parking", "Esteetön pysäköinti"),
]


def event_page(here: Here, **fields: Any) -> Any:
    """An event that is not stored."""
    told = {"starts_at": s.in_days(9, 17), "ends_at": s.in_days(9, 19), "region": here.region}
    return here.page(EventPage, s.TITLE, **{**told, **fields})


def _facts(here: Here) -> dict:
    event = event_page(
        here,
        venue="Kirjasto",
        street="Kauppakatu 35",
        online=True,
        online_url="https://example.org/kokous",
        organiser="Esimerkin verkosto",
        capacity=40,
        accessibility="Ovella on soittokello.",
    )
    return {
        "event": event,
        "place": here.places[0],
        "access": _ACCESS,
        "hosts": [here.association()],
        "ics_url": s.NOWHERE,
    }


def _repeating(here: Here) -> dict:
    until = s.in_days(90).date()
    event = event_page(here, repeats=_weekly(), repeats_until=until, venue="Kylätalo")
    times = [s.thing(starts_at=s.in_days(n, 13), ends_at=s.in_days(n, 15)) for n in (3, 10, 17)]
    return {"event": event, "place": here.places[0], "next_times": times}


def _weekly() -> str:
    choices = EventPage._meta.get_field("repeats").choices or []
    return str(next(value for value, _label in choices if value))


def _terms(left: int | None, closed: str = "") -> Arguments:
    terms = s.thing(left=left, closed=closed, occasion=s.thing(pk=1), ends_at=s.in_days(7, 12))
    return lambda here: {"event": event_page(here), "terms": terms}


def _way(way: str, **fields: Any) -> Arguments:
    return lambda here: {"event": event_page(here, registration=way, **fields), "terms": None}


def _lifts(here: Here, *, with_trips: bool) -> dict:
    places = here.places
    trip = Trip(
        pk=1,
        origin=places[0],
        destination=places[1],
        departs_at=s.in_days(9, 15),
        kind=Trip.Kind.OFFER,
        seats=3,
    )
    return {"event": event_page(here), "lifts": {"trips": [trip] if with_trips else []}}


def _agreed(here: Here) -> dict:
    memo = here.page(MemoPage, "Muistio", held_on=dt.date(2026, 3, 18))
    report = here.page(MemoPage, "Raportti", held_on=None)
    report.held_from = dt.date(2025, 11, 4)
    items = [
        (timezone.localdate() - dt.timedelta(days=9), "open", None, ""),
        (None, "open", None, ""),
        (None, "done", dt.date(2026, 5, 2), "Sali on saatu."),
        (None, "dropped", None, ""),
    ]
    agreements = [
        Agreement(
            s.thing(what="Varataan sali syksyksi", who="Kunta", due_on=due),
            memo,
            state,
            settled,
            note,
        )
        for due, state, settled, note in items
    ]
    told = [s.thing(text="Sovittiin yhteisestä kahvilasta.", report=report)]
    return {"agreements": agreements, "agreed": told, "request": here.request}


def _month(here: Here) -> dict:
    today = timezone.localdate()
    first = today.replace(day=1)
    start = first - dt.timedelta(days=first.weekday())
    days = [_day(start + dt.timedelta(days=number), first, here) for number in range(35)]
    weeks = [
        Week(number=row[0].date.isocalendar().week, days=row)
        for row in (days[at : at + 7] for at in range(0, 35, 7))
    ]
    return {
        "month": first,
        "weeks": weeks,
        "before": (first - dt.timedelta(days=1), s.NOWHERE),
        "after": (first + dt.timedelta(days=32), s.NOWHERE),
        "this_month": "",
        "action": s.NOWHERE,
    }


def _day(date: dt.date, first: dt.date, here: Here) -> Day:
    held = (
        f'<li><span class="month__time">17.30</span> <a href="{s.NOWHERE}">{s.TITLE}</a> '
        f'<span class="month__place">{here.names[0]}</span></li>'
    )
    return Day(
        date=date,
        iso=date.isoformat(),
        weekday=date_format(date, "l"),
        inside=date.month == first.month,
        today=date == timezone.localdate(),
        lines=SafeString(held if date.day % 6 == 0 else ""),
    )


PATTERNS = [
    Pattern(
        key="event_facts",
        name=_("When and where"),
        use=_("Beside the text of an event: all that one needs to come."),
        do=_("Tell what is known of access, also when it is not good."),
        dont=_('Do not write "see the map": give the address.'),
        examples=(
            Example(USUAL, _facts),
            Example(_("Repeats every week"), _repeating),
            Example(BARE, lambda here: {"event": event_page(here)}),
        ),
    ),
    Pattern(
        key="event_registration",
        name=_("Registering"),
        use=_("Below the facts of an event: how one registers, and whether there is room."),
        do=_("Offer the waiting list when the event is full."),
        dont=_("Do not hide the event when nobody can register any more."),
        examples=(
            Example(_("Seats left"), _terms(4)),
            Example(_("Full"), _terms(0)),
            Example(_("Ended"), _terms(4, "ended")),
            Example(_("Has begun"), _terms(4, "begun")),
            Example(_("By e-mail"), _way("email", registration_email=s.EMAIL)),
            Example(
                _("On another site"),
                _way(
                    "elsewhere",
                    registration_url="https://example.org/",
                    registration_ends_at=s.in_days(7, 12),
                ),
            ),
            Example(_("No need to register"), _way("none")),
        ),
    ),
    Pattern(
        key="event_lifts",
        name=_("Lifts to an event"),
        use=_("On the page of an event that is still to come."),
        do=_("Show it where distances are long."),
        dont=_("Do not show anybody's telephone number: messages go through the site."),
        examples=(
            Example(USUAL, lambda here: _lifts(here, with_trips=True)),
            Example(_("No trip yet"), lambda here: _lifts(here, with_trips=False)),
        ),
    ),
    Pattern(
        key="agreed_list",
        name=_("What was agreed"),
        use=_("On the pages of municipalities and memos: who does what by when."),
        do=_("Say what has become of each item."),
        dont=_("Do not take away what nobody did: mark it as dropped."),
        examples=(Example(USUAL, _agreed),),
    ),
    Pattern(
        key="month",
        name=_("A month"),
        use=_("The calendar as a table; on a phone a list of days."),
        do=_("Mark the present day in words for a screen reader too."),
        dont=_("Do not leave out the week's number: many plan by it."),
        examples=(Example(USUAL, _month),),
    ),
    Pattern(
        key="calendar_feeds",
        name=_("Into one's own calendar"),
        use=_("Below the calendar: the same events in one's own telephone."),
        do=_("Put the subscription first: it stays up to date."),
        dont=_("Do not explain formats: name what happens."),
        examples=(
            Example(
                USUAL,
                lambda _here: dict.fromkeys(("ics_url", "webcal_url", "atom_url"), s.NOWHERE),
            ),
        ),
    ),
]
