"""Letters on their way, for tests and benchmarks of the engine."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default

from newsletters.addresses import address_key
from newsletters.engine.mime import Edition, values_for
from newsletters.engine.running import run
from newsletters.engine.sweeping import sweep
from newsletters.models import (
    Audience,
    Delivery,
    LetterEdition,
    NewsletterPage,
    Sending,
    Subscriber,
    Subscription,
)
from regions.models import Region
from tests import factories

State = Delivery.State


def subscribe(region: Region, emails: list[str], **fields: object) -> Audience:
    """Put many addresses on the region's list of associations at once."""
    audience = factories.audience(region)
    rows = [
        Subscriber(
            region=region,
            email=email,
            address_key=address_key(email),
            **({"language": "fi"} | fields),
        )
        for email in emails
    ]
    Subscriber.objects.bulk_create(rows, batch_size=2_000)
    places = [Subscription(subscriber=row, audience=audience) for row in rows]
    Subscription.objects.bulk_create(places, batch_size=5_000)
    return audience


def on_its_way(region: Region, people: int | list[str] = 1, **fields: object) -> Sending:
    """A published letter to so many people, or to these addresses, whose time has come."""
    emails = people
    if isinstance(people, int):
        emails = [f"lukija{number}@example.net" for number in range(people)]
    subscribe(region, emails)
    letter = fields.pop("letter", None) or factories.letter(region, intro="Hei, ystävät!")
    return Sending.objects.create(letter=letter, region=region, **fields)


def go(sending: Sending, seconds: float = 15) -> Sending:
    """One round of the sweeper, one worker until nothing is left, and the round after it."""
    sweep()
    run(seconds=seconds)
    sweep()
    sending.refresh_from_db()
    return sending


def written(letter: NewsletterPage, language: str = "fi") -> tuple[str, str]:
    """The plain text and the HTML of a letter whose sending has begun, as one person gets them."""
    edition = LetterEdition.objects.filter(sending__letter=letter, language=language).first()
    values = values_for(
        email="lukija@example.net",
        name="",
        token="t" * 35,
        message_id="<m@example.net>",
        date="Thu, 26 Nov 2026 06:00:00 GMT",
    )
    content = Edition(bytes(edition.mime)).fill(values)
    plain, html = message_from_bytes(content, policy=default).iter_parts()
    return plain.get_content(), html.get_content()
