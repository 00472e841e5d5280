"""How a sending is received, and what is known of a delivery's refusals."""

from __future__ import annotations

import datetime as dt

from django.db.models import Exists, OuterRef, QuerySet, Sum
from django.utils import timezone

from newsletters.models import Delivery, ReturnedMail, Sending, SendingProgress

Kind = ReturnedMail.Kind
_LOOK_BACK = dt.timedelta(days=5)
"""A sending tries 48 hours at most; what is older has been looked at."""


def sent_of(sending: Sending) -> int:
    """How many of its mails a server has accepted."""
    rows = SendingProgress.objects.filter(sending=sending)
    return rows.aggregate(sent=Sum("sent"))["sent"] or 0


def returned(sending: Sending, *kinds: Kind) -> int:
    """How many of its deliveries have come back in one of these ways."""
    rows = ReturnedMail.objects.filter(delivery__sending=sending, kind__in=kinds)
    return rows.values("delivery").distinct().count()


def complaint_rate(sending: Sending) -> float:
    """Complaints a mail that was sent: 0.002 = 0.2 %. Google asks for less than 0.1 %, and counts
    0.3 % as spam (Email sender guidelines, 2024)."""
    return returned(sending, Kind.COMPLAINT) / max(sent_of(sending), 1)


def refusal_rate(sending: Sending) -> float:
    """Mails that came back, a mail that was sent, whatever the reason."""
    return returned(sending, Kind.HARD, Kind.SOFT, Kind.SENDER) / max(sent_of(sending), 1)


def unread_refusals() -> QuerySet[Delivery]:
    """Deliveries that a server refused in its answer to the mail itself, and that nobody has drawn
    a conclusion from yet."""
    read = ReturnedMail.objects.filter(delivery=OuterRef("pk"))
    since = timezone.now() - _LOOK_BACK
    rows = Delivery.objects.filter(sending__started_at__gte=since, state=Delivery.State.FAILED)
    return rows.filter(~Exists(read), code__isnull=False).order_by("pk")
