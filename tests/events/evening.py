"""An associations' evening and its timeline, for tests."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.utils import timezone

from events.evenings.planning import add_timeline
from events.models import EventPage, Occasion, Registration, Step
from regions.models import Municipality, Region
from tests import factories

SEVENTEEN = dt.time(17, 0)


def in_days(days: int, at: dt.time = SEVENTEEN) -> dt.datetime:
    """So many days from today, at a Finnish time."""
    day = timezone.localdate() + dt.timedelta(days=days)
    return timezone.make_aware(dt.datetime.combine(day, at))


def kuhmo() -> Municipality:
    return factories.municipality("Kuhmo")


def evening(region: Region, *, days: int = 30, **fields: Any) -> Occasion:
    """A public evening in Kuhmo with its timeline."""
    starts = in_days(days)
    fields.setdefault("title", "Järjestöilta Kuhmossa")
    fields.setdefault("municipality", kuhmo())
    page = factories.event(
        region,
        starts_at=starts,
        ends_at=starts + dt.timedelta(hours=3),
        kind=EventPage.Kind.EVENING,
        registration=EventPage.Way.HERE,
        **fields,
    )
    occasion = Occasion.objects.get(key=page.translation_key)
    add_timeline(occasion=occasion)
    return occasion


def page_of(occasion: Occasion) -> EventPage:
    return EventPage.objects.get(translation_key=occasion.key)


def step_of(occasion: Occasion, action: str) -> Step:
    return Step.objects.get(occasion=occasion, action=action)


def registered(occasion: Occasion, number: int, **fields: Any) -> Registration:
    words = {"name": "Aino", "email": f"aino{number}@example.net", "language": "fi"} | fields
    return Registration.objects.create(
        region=occasion.region, occasion=occasion, code=f"A{number}", **words
    )
