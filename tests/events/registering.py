"""What the tests of registrations have in common."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.urls import reverse
from django.utils import timezone

from events.models import EventPage, Occasion, Registration
from events.registration.services import Attendee, register_attendee
from events.registration.tokens import registration_address
from tests import factories
from tests.organisations.caring import KAINUU, send

ADMIN = {"host": "localhost"}


def evening(slug: str = "kainuu", **fields: Any) -> Occasion:
    """An event with our own form; gives its occasion."""
    fields.setdefault("registration", EventPage.Way.HERE)
    fields.setdefault("title", "Järjestöilta")
    fields.setdefault("kind", "evening")
    page = factories.event(factories.region(slug), **fields)
    return Occasion.objects.select_related("region").get(key=page.translation_key)


def page_of(occasion: Occasion) -> EventPage:
    return EventPage.objects.get(translation_key=occasion.key)


def change_page(occasion: Occasion, **fields: Any) -> None:
    """As an editor publishes it."""
    page = page_of(occasion)
    for name, value in fields.items():
        setattr(page, name, value)
    page.save()
    occasion.refresh_from_db()


def registered(occasion: Occasion, party: int = 1, **told: Any) -> Registration:
    told.setdefault("name", "Sihteeri, Kylän väki ry")
    told.setdefault("email", "sihteeri@example.net")
    return register_attendee(occasion=occasion, attendee=Attendee(party=party, **told))


def told(**changed: Any) -> dict[str, Any]:
    """The form as a browser sends it."""
    filled = {"name": "Sihteeri, Kylän väki ry", "email": "sihteeri@example.net", "party": "1"}
    return {name: value for name, value in (filled | changed).items() if value is not None}


def form_of(occasion: Occasion) -> str:
    return reverse("events_register", args=(occasion.pk,))


def sign_up(client: Any, occasion: Occasion, **changed: Any) -> Any:
    return send(client, form_of(occasion), **told(**changed))


def link_of(row: Registration, name: str = "events_registration") -> str:
    return registration_address(row, name).removeprefix(f"http://{KAINUU}")


def states(occasion: Occasion) -> list[str]:
    """In order of registering."""
    return list(occasion.registrations.order_by("pk").values_list("state", flat=True))


def ended(occasion: Occasion, days: float) -> None:
    """Let the event be over for so many days."""
    ends = timezone.now() - dt.timedelta(days=days)
    starts = ends - dt.timedelta(hours=3)
    EventPage.objects.filter(translation_key=occasion.key).update(starts_at=starts, ends_at=ends)
    Occasion.objects.filter(pk=occasion.pk).update(starts_at=starts, ends_at=ends)
    occasion.refresh_from_db()


def desk(name: str, occasion: Occasion, *more: Any) -> str:
    """An address of the event's desk."""
    return reverse(name, args=(occasion.region.slug, occasion.pk, *more))
