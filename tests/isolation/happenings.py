"""Who comes to a region's events: registrations, what they need, the door, and what was deleted."""

from __future__ import annotations

from django.utils import timezone

from events.models import DoorMark, EventPage, Needs, Occasion, Purge, Registration
from tests.isolation.filling import Side
from tests.isolation.translating_orders import order_translations
from tests.isolation.translating_overview import look_after_translations


def register_people(side: Side) -> None:
    """Somebody in each state at every event of the region; the forms are open."""
    EventPage.objects.filter(region=side.region).update(registration=EventPage.Way.HERE)
    for occasion in Occasion.objects.filter(region=side.region).order_by("pk"):
        for number, state in enumerate(Registration.State.values):
            _register(side, occasion, state, f"AAA{number}")
        DoorMark.objects.create(
            occasion=occasion, mark=side.words("Kottarainen").say("mark", longest=40)
        )
        Occasion.objects.filter(pk=occasion.pk).update(registered=1, waiting=1)
    for what in Purge.What.values:
        Purge.objects.create(region=side.region, what=what, count=3)
    look_after_translations(side)
    order_translations(side)


def _register(side: Side, occasion: Occasion, state: str, code: str) -> None:
    words = side.words("Tervapaasky")
    row = Registration.objects.create(
        region=side.region,
        occasion=occasion,
        state=state,
        code=code,
        language="fi",
        name=words.say("attendee", state),
        email=words.email("attendee"),
        phone=words.say("phone", longest=40),
        organisation=words.say("body"),
        answers={"q": words.say("answer")},
        wants_memo=True,
    )
    Needs.objects.create(
        registration=row,
        diet=words.say("diet"),
        access=words.say("access"),
        consent=words.say("consent"),
        consented_at=timezone.now(),
    )
