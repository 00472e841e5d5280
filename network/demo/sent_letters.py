"""What became of the demo's letters that have been sent: nearly all arrived, some did not."""

from __future__ import annotations

import datetime as dt
import hashlib
import uuid
from collections import Counter

from django.conf import settings

from network.users.models import User
from newsletters.addresses import domain_group
from newsletters.models import (
    Consent,
    Delivery,
    MailWorker,
    NewsletterPage,
    ReturnedMail,
    Sending,
    SendingProgress,
    Subscription,
)
from regions.models import Region
from regions.roles import RoleKey

_State, _Deed = Delivery.State, Consent.Deed
_WORKER = uuid.UUID("6f0b8a52-2f6c-4e0e-9d5e-5b1f3f0c7a11")
_TOOK = dt.timedelta(seconds=9)
_FATES = {3: _State.BOUNCED, 37: _State.FAILED, 65: _State.IN_DOUBT, 71: _State.BOUNCED}
"""To which of the recipients in their order it did not arrive: three or four in a hundred."""
_LEFT = 8
"""The one who left the list by the link in the letter."""
_REPLIES = {
    _State.SENT: (250, "2.0.0 Ok: queued"),
    _State.BOUNCED: (250, "2.0.0 Ok: queued"),
    _State.FAILED: (550, "5.2.1 The mailbox is disabled"),
    _State.IN_DOUBT: (None, "The server went away before it answered"),
}


def tell_of_sendings(region: Region) -> None:
    """Write the sendings of the region's sent letters, the oldest first: whoever left after one got
    none of the next. Nothing where there are some."""
    if Sending.objects.filter(region=region).exists():
        return
    letters = NewsletterPage.objects.filter(
        region=region, locale__language_code=settings.LANGUAGE_CODE, sent_at__isnull=False
    )
    since = None
    for letter in letters.order_by("sent_at"):
        _tell(region, letter, since)
        since = letter.sent_at


def _tell(region: Region, letter: NewsletterPage, since: dt.datetime | None) -> None:
    at = letter.sent_at
    people = Subscription.objects.filter(
        audience__in=letter.audiences.all(), state=Subscription.State.ACTIVE
    )
    places = list(people.select_related("subscriber", "audience").order_by("pk"))
    sending = Sending.objects.create(
        letter=letter,
        region=region,
        state=Sending.State.DONE,
        due_at=at,
        since=since,
        until=at,
        asked_by=_officer(region),
        expanded_to=max((place.subscriber_id for place in places), default=0),
        total=len(places),
        started_at=at,
        finished_at=at + _TOOK,
        created_at=at - dt.timedelta(minutes=6),
    )
    rows = Delivery.objects.bulk_create(_deliveries(sending, letter, places))
    _count(sending, rows)
    _come_back(rows)
    _leave(letter, places, rows)


def _officer(region: Region) -> User | None:
    groups = region.roles.filter(role=RoleKey.COMMUNICATIONS).values("group")
    return User.objects.filter(groups__in=groups).order_by("pk").first()


def _deliveries(
    sending: Sending, letter: NewsletterPage, places: list[Subscription]
) -> list[Delivery]:
    written = set(
        NewsletterPage.objects.filter(translation_key=letter.translation_key).values_list(
            "locale__language_code", flat=True
        )
    )
    rows = []
    for number, place in enumerate(places):
        person = place.subscriber
        state = _FATES.get(number, _State.SENT)
        code, reply = _REPLIES[state]
        known = person.language in written
        rows.append(
            Delivery(
                sending=sending,
                subscriber=person,
                audience=place.audience,
                email=person.email,
                language=person.language if known else settings.LANGUAGE_CODE,
                domain=domain_group(person.email),
                state=state,
                attempts=1,
                code=code,
                reply=reply,
                maybe_delivered=state == _State.IN_DOUBT,
                settled_at=letter.sent_at + _TOOK * (number + 1) / (len(places) + 1),
            )
        )
    return rows


def _count(sending: Sending, rows: list[Delivery]) -> None:
    """What one worker settled; a mail that came back later had left all the same."""
    began, ended = sending.started_at, sending.finished_at
    worker, _created = MailWorker.objects.get_or_create(
        key=_WORKER,
        defaults={
            "host": "demo",
            "pid": 1,
            "started_at": began,
            "seen_at": ended,
            "ended_at": ended,
        },
    )
    states = Counter(row.state for row in rows)
    SendingProgress.objects.create(
        sending=sending,
        worker=worker.pk,
        sent=states[_State.SENT] + states[_State.BOUNCED],
        failed=states[_State.FAILED],
        in_doubt=states[_State.IN_DOUBT],
    )


def _come_back(rows: list[Delivery]) -> None:
    ReturnedMail.objects.bulk_create(
        ReturnedMail(
            delivery=row,
            kind=ReturnedMail.Kind.HARD,
            source=ReturnedMail.Source.DSN,
            code="5.1.1",
            text="The address does not exist",
            key=hashlib.sha256(f"demo {row.pk}".encode()).hexdigest(),
            at=row.settled_at + dt.timedelta(minutes=2),
        )
        for row in rows
        if row.state == _State.BOUNCED
    )


def _leave(letter: NewsletterPage, places: list[Subscription], rows: list[Delivery]) -> None:
    """Addresses that do not exist are taken off the list, and one person has had enough."""
    ends = []
    for number, (place, row) in enumerate(zip(places, rows, strict=True)):
        if row.state == _State.BOUNCED:
            ends.append((place, _Deed.BOUNCED, Consent.Source.SERVER, dt.timedelta(minutes=2)))
        elif number == _LEFT:
            ends.append((place, _Deed.LEFT, Consent.Source.ONE_CLICK, dt.timedelta(hours=3)))
    Subscription.objects.filter(pk__in=[place.pk for place, *_rest in ends]).update(
        state=Subscription.State.LEFT, changed_at=letter.sent_at
    )
    Consent.objects.bulk_create(
        Consent(
            region=letter.region,
            audience=place.audience,
            subscriber=place.subscriber,
            address_key=place.subscriber.address_key,
            deed=deed,
            source=source,
            language=place.subscriber.language,
            letter=letter,
            at=letter.sent_at + after,
        )
        for place, deed, source, after in ends
    )
