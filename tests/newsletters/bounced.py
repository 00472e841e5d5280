"""Letters that have been sent, and mails that come back of them, after the shapes of servers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.utils import timezone

from newsletters.models import Delivery, Sending, SendingProgress, Subscriber
from newsletters.tokens import bounce_address, reader_token
from regions.models import Region
from tests import factories

CORPUS = Path(__file__).parent / "bounces"


def sending(region: Region, *, sent: int = 0, **fields: Any) -> Sending:
    """A letter on its way, of which servers have taken so many mails."""
    fields.setdefault("state", Sending.State.SENDING)
    fields.setdefault("started_at", timezone.now())
    found = Sending.objects.create(letter=factories.letter(region), region=region, **fields)
    SendingProgress.objects.create(sending=found, worker=1, sent=sent)
    return found


def delivery(of: Sending, person: Subscriber | None = None, **fields: Any) -> Delivery:
    """One mail of it, which a server has taken."""
    person = person or factories.subscriber(of.region)
    fields.setdefault("state", Delivery.State.SENT)
    fields.setdefault("settled_at", timezone.now())
    return Delivery.objects.create(
        sending=of,
        subscriber=person,
        audience=factories.audience(of.region),
        email=person.email,
        language="fi",
        **fields,
    )


def mail(name: str, about: int, *, token: str = "") -> bytes:
    """A mail of the corpus as it would come back of a delivery."""
    raw = (CORPUS / f"{name}.eml").read_bytes()
    token = token or reader_token(1, about)
    raw = raw.replace(b"VERP", bounce_address(about).encode())
    return raw.replace(b"TOKEN", token.encode())
