"""Events that have been held, with people who came: what the tests of the aftermath begin with."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.utils import timezone

from events.models import AgreedItem, EventPage, MemoPage, Occasion, Registration, SurveyAnswer
from regions.models import Region
from regions.outbox.delivering import deliver
from tests import factories

HUB = {"host": "localhost"}


def held(region: Region, *, days_ago: int = 2, **fields: Any) -> tuple[EventPage, Occasion]:
    """An evening in Sotkamo that is over, and its occasion."""
    counts = {
        name: fields.pop(name) for name in ("registered", "attended", "forecast") if name in fields
    }
    fields.setdefault("title", "Sotkamon ilta")
    fields.setdefault("kind", "evening")
    fields.setdefault("municipality", factories.municipality("Sotkamo"))
    page = factories.event(region, in_days=-days_ago, **fields)
    Occasion.objects.filter(key=page.translation_key).update(**counts)
    return page, Occasion.objects.select_related("region").get(key=page.translation_key)


def guest(occasion: Occasion, email: str = "liisa@example.net", **fields: Any) -> Registration:
    """Somebody who held a seat and wants the memo."""
    number = Registration.objects.filter(occasion=occasion).count()
    values = {"wants_memo": True, "language": "fi", "name": "Liisa", "code": f"A{number}"}
    return Registration.objects.create(
        region=occasion.region, occasion=occasion, email=email, **(values | fields)
    )


def memo(event: EventPage, *items: str, language: str = "fi", **fields: Any) -> MemoPage:
    """A published memo in which the items were agreed."""
    fields.setdefault("title", "Sotkamon muistio")
    due = timezone.localdate() + dt.timedelta(days=30)
    agreed = [AgreedItem(what=what, who="kirjasto", due_on=due) for what in items]
    return factories.memo(event.region, language, event=event, agreed=agreed, **fields)


def answers(occasion: Occasion, count: int, **fields: Any) -> None:
    """So many answers to the survey."""
    values = {"language": "fi", "usefulness": 4, "useful_for": "both", "who": "association"}
    for _ in range(count):
        SurveyAnswer.objects.create(region=occasion.region, occasion=occasion, **(values | fields))


def mailed(outbox: list) -> list[Any]:
    """Deliver what is still in the post, and take out what has left since the last time."""
    deliver()
    left = list(outbox)
    outbox.clear()
    return left


def press(client: Any, user: Any, address: str, **data: Any) -> Any:
    """A button of the admin, pressed."""
    client.force_login(user)
    return client.post(address, data, headers=HUB)
