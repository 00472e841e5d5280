"""Trips on the demo's boards: invented people, named by their role."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django.utils import timezone

from events.carpool.queries import occasions_to_go_to
from events.models import Trip
from network.demo.writer import weekday
from regions.models import Municipality, Region

_OFFER, _NEED, _COMPANY = Trip.Kind.OFFER, Trip.Kind.NEED, Trip.Kind.COMPANION


@dataclass(frozen=True)
class LiftText:
    """One trip, so many days from today."""

    kind: str
    origin: str
    destination: str
    in_days: int
    starts: str
    seats: int | None
    words: str
    name: str
    hours: int = 0
    """How long after the departure it comes back; 0 = it does not."""
    to_event: bool = False
    """To the region's next event outside the municipality, wherever it is."""


LIFTS: dict[str, tuple[LiftText, ...]] = {
    "lappi": (
        LiftText(
            _OFFER,
            "Rovaniemi",
            "Sodankylä",
            6,
            "8.30",
            3,
            "Menemme kuntakäynnille terveyskeskukseen. Kyytiin pääsee rautatieasemalta.",
            "Järjestösuunnittelija",
            hours=8,
        ),
        LiftText(
            _NEED,
            "Inari",
            "Utsjoki",
            9,
            "9.00",
            2,
            "Olemme menossa kyläiltaan, mukana on yksi pyörätuoli.",
            "Vertaisohjaaja",
        ),
        LiftText(
            _COMPANY,
            "Kemi",
            "Rovaniemi",
            12,
            "7.40",
            None,
            "Menen junalla ja kaipaan matkaseuraa. Voimme jakaa taksin asemalta.",
            "Yhdistyksen vapaaehtoinen",
        ),
    ),
    "kainuu": (
        LiftText(
            _OFFER,
            "Kajaani",
            "Kuhmo",
            5,
            "15.30",
            4,
            "Tapahtumaan ja takaisin samana päivänä. Lähdemme kaupungintalolta.",
            "Yhdistyksen puheenjohtaja",
            hours=6,
            to_event=True,
        ),
        LiftText(
            _NEED,
            "Suomussalmi",
            "Kajaani",
            8,
            "10.00",
            1,
            "Tarvitsen kyydin vertaisryhmään. Bussi ei kulje paluuaikaan.",
            "Ryhmäläinen",
        ),
    ),
}


def write_lifts(region: Region) -> None:
    """The region's trips, confirmed; nothing where they have been written."""
    if Trip.objects.filter(region=region).exists():
        return
    for text in LIFTS.get(region.slug, ()):
        _write(region, text)


def _write(region: Region, text: LiftText) -> None:
    places = {row.name_fi: row for row in Municipality.objects.defer("outline")}
    origin, destination = places[text.origin], places[text.destination]
    hour, minute = (int(part) for part in text.starts.split("."))
    departs_at = timezone.make_aware(
        dt.datetime.combine(weekday(text.in_days), dt.time(hour, minute))
    )
    event = None
    if text.to_event:
        events = occasions_to_go_to(region).exclude(municipality=None).exclude(municipality=origin)
        event = events.filter(starts_at__gt=timezone.now() + dt.timedelta(days=1)).first()
    if event is not None:
        destination, departs_at = event.municipality, event.starts_at - dt.timedelta(hours=2)
    Trip.objects.create(
        region=region,
        kind=text.kind,
        state=Trip.State.OPEN,
        origin=origin,
        destination=destination,
        occasion=event,
        departs_at=departs_at,
        returns_at=departs_at + dt.timedelta(hours=text.hours) if text.hours else None,
        seats=text.seats,
        words=text.words,
        name=text.name,
        email=f"kyyti.{origin.slug}@example.net",
        language="fi",
    )
