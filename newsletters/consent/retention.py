"""How long what is known of readers is kept."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce
from django.utils import timezone

from newsletters.consent.leaving import forget
from newsletters.consent.tokens import GOOD_FOR
from newsletters.models import Consent, ReaderImport, Subscriber, Subscription
from regions.scoping import in_every_region

PROOF_FOR = dt.timedelta(days=3 * 366)
"""A consent is kept so long after the last row of the person on the list: claims that somebody was
written to without one grow old in three years."""
UNUSED_FOR, COUNTED_FOR = dt.timedelta(days=1), dt.timedelta(days=30)
_ON = (Subscription.State.ACTIVE, Subscription.State.ASKED)


@transaction.atomic
def purge_unconfirmed(now: dt.datetime | None = None) -> int:
    """Forget requests that nobody confirmed within 14 days, and people who are on no list by it;
    returns how many requests."""
    since = (now or timezone.now()) - GOOD_FOR
    with in_every_region():
        old = Subscription.objects.filter(state=Subscription.State.ASKED, changed_at__lt=since)
        people = set(old.values_list("subscriber", flat=True))
        gone: int = old.delete()[0]
        still = Subscription.objects.filter(subscriber=OuterRef("pk"), state__in=_ON)
        for reader in Subscriber.objects.filter(~Exists(still), pk__in=people):
            forget(reader)
        joined = _of_the_same().filter(deed=Consent.Deed.CONFIRMED)
        asks = Consent.objects.filter(deed=Consent.Deed.ASKED, at__lt=since)
        asks.filter(~Exists(joined)).delete()
    return gone


def purge_consents(now: dt.datetime | None = None) -> int:
    """Delete rows of the log three years after the person's last on the list; returns how many.

    Whoever is on a list keeps the proof of it.
    """
    since = (now or timezone.now()) - PROOF_FOR
    with in_every_region():
        newer = _of_the_same().filter(at__gte=since)
        old: QuerySet[Consent] = Consent.objects.filter(not_on(), ~Exists(newer), at__lt=since)
        gone: int = old.delete()[0]
    return gone


def purge_imports(now: dt.datetime | None = None) -> int:
    """Delete files that nobody brought in after a day, and the numbers of the others after 30."""
    moment = now or timezone.now()
    unused = Q(state=ReaderImport.State.CHECKED, created_at__lt=moment - UNUSED_FOR)
    old = Q(state=ReaderImport.State.DONE, created_at__lt=moment - COUNTED_FOR)
    with in_every_region():
        gone: int = ReaderImport.objects.filter(unused | old).delete()[0]
    return gone


def nothing_newer() -> Q:
    """Rows of the log that are their person's last on the list."""
    return Q(~Exists(_of_the_same().filter(at__gt=OuterRef("at"))))


def not_on() -> Q:
    """Rows of the log whose person is not on the list."""
    on = Subscription.objects.filter(
        state=Subscription.State.ACTIVE,
        audience=OuterRef("audience"),
        subscriber__address_key=OuterRef("address_key"),
        subscriber__region=OuterRef("region"),
    )
    return Q(~Exists(on))


def _of_the_same() -> QuerySet[Any]:
    """Rows of the same person on the same list; those about every list are one list too."""
    rows: QuerySet[Any] = Consent.objects.annotate(list=Coalesce("audience_id", 0))
    return rows.filter(
        region=OuterRef("region"),
        address_key=OuterRef("address_key"),
        list=Coalesce(OuterRef("audience_id"), 0),
    )
