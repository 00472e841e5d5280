"""Sendings in every state, as the engine would leave them."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from newsletters.models import Delivery, NewsletterPage, Sending, SendingProgress, Subscriber
from regions.models.settings import RegionSettings
from tests import factories

HOST = {"host": "localhost"}


def ready(slug: str = "kainuu", people: int = 1, **fields: Any) -> NewsletterPage:
    """A letter that can be sent to so many people."""
    region = factories.region(slug)
    for _number in range(people):
        factories.subscriber(region)
    fields.setdefault("intro", "Hei kaikki, tässä on syksyn kirje.")
    return factories.letter(region, **fields)


def begun(letter: NewsletterPage, state: str = Sending.State.SENDING, **fields: Any) -> Sending:
    """A sending whose recipients have been gathered."""
    fields.setdefault("started_at", timezone.now())
    fields.setdefault("total", 10)
    people = Subscriber.objects.filter(region=letter.region).order_by("-pk")
    fields.setdefault("expanded_to", people.values_list("pk", flat=True).first() or 0)
    return Sending.objects.create(letter=letter, region=letter.region, state=state, **fields)


def mail(sending: Sending, state: int, **fields: Any) -> Delivery:
    """One recipient's row."""
    person = factories.subscriber(sending.region)
    fields.setdefault("audience", factories.audience(sending.region))
    fields.setdefault("email", person.email)
    return Delivery.objects.create(
        sending=sending, subscriber=person, language="fi", state=state, **fields
    )


def settled(sending: Sending, worker: int = 1, **counts: int) -> None:
    """What a worker has written down."""
    SendingProgress.objects.create(sending=sending, worker=worker, **counts)


def wants_second(letter: NewsletterPage) -> None:
    """The region's letters need another person's word."""
    look = RegionSettings.for_site(letter.region.site)
    look.letters_need_second = True
    look.save()
