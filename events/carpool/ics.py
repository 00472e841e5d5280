"""Trips as iCalendar (RFC 5545). Times are Finnish, with the rules of summer time beside them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from django.utils import timezone
from django.utils.translation import gettext as _

from events.models import Trip

_ZONE = """BEGIN:VTIMEZONE
TZID:Europe/Helsinki
BEGIN:DAYLIGHT
DTSTART:19810329T030000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:EEST
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T040000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:EET
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
END:STANDARD
END:VTIMEZONE"""
_LONGEST = 75
"""Octets on a line (3.1)."""


def calendar_of(trips: Iterable[Trip], *, name: str, url: str) -> bytes:
    """A whole calendar; the same trips give the same bytes. ``url`` is where one answers."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Jarjestoverkko//Carpool//FI",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_escaped(name)}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        *_ZONE.splitlines(),
        *(line for trip in trips for line in _event(trip, url)),
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _event(trip: Trip, url: str) -> Iterator[str]:
    kind, category = trip.get_kind_display(), _("Lifts")
    yield "BEGIN:VEVENT"
    yield f"UID:{trip.uid}"
    yield f"DTSTAMP:{_utc(trip.changed_at)}"
    yield f"LAST-MODIFIED:{_utc(trip.changed_at)}"
    yield f"SEQUENCE:{trip.sequence}"
    yield f"DTSTART;TZID=Europe/Helsinki:{timezone.localtime(trip.departs_at):%Y%m%dT%H%M%S}"
    yield f"SUMMARY:{_escaped(f'{kind}: {trip.origin.name}–{trip.destination.name}')}"
    yield f"LOCATION:{_escaped(trip.origin.name)}"
    yield f"CATEGORIES:{_escaped(category)},{_escaped(kind)}"
    yield f"DESCRIPTION:{_escaped(_told(trip))}"
    yield f"URL:{url % trip.pk}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _told(trip: Trip) -> str:
    said = [trip.words]
    if trip.seats and trip.kind != Trip.Kind.COMPANION:
        said.append(_("Seats: %(seats)d") % {"seats": trip.seats})
    if trip.returns_at:
        back = timezone.localtime(trip.returns_at)
        said.append(_("Return: %(time)s") % {"time": f"{back.day}.{back.month}.{back:%Y %H.%M}"})
    return "\n".join(line for line in said if line)


def _utc(moment: dt.datetime) -> str:
    return f"{moment.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return "\\n".join(text.splitlines())


def _folded(line: str) -> str:
    """Lines of 75 octets at most; no sign is cut in two."""
    parts, room = [""], _LONGEST
    for sign in line:
        size = len(sign.encode())
        if size > room:
            parts.append("")
            room = _LONGEST - 1
        parts[-1] += sign
        room -= size
    return "\r\n ".join(parts)
