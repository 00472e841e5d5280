"""Who gets a letter: everybody on its audiences, each person once."""

from __future__ import annotations

from collections import Counter

from django.conf import settings
from django.db.models import Exists, Min, OuterRef, Q, QuerySet
from django.utils import timezone

from newsletters.models import Delivery, NewsletterPage, Subscriber, Subscription, Suppression
from newsletters.queries.letters import audiences_of, original_of, versions_of


def recipients_of(letter: NewsletterPage) -> QuerySet[Subscriber]:
    """Active on one of the letter's audiences, not paused, not suppressed; each person once.

    ``first_audience`` is the id of the first list the person is on.
    """
    return (
        reachable(Subscriber.objects.all())
        .filter(
            pk__in=Subscription.objects.filter(
                audience__in=audiences_of(letter), state=Subscription.State.ACTIVE
            ).values("subscriber")
        )
        .annotate(
            first_audience=Min(
                "subscriptions__audience",
                filter=Q(
                    subscriptions__audience__in=audiences_of(letter),
                    subscriptions__state=Subscription.State.ACTIVE,
                ),
            )
        )
    )


def reachable(people: QuerySet[Subscriber]) -> QuerySet[Subscriber]:
    """Those who have not paused and whose address is not suppressed."""
    suppressed = Suppression.objects.filter(address_key=OuterRef("address_key"))
    here = people.filter(~Exists(suppressed))
    return here.filter(Q(paused_until=None) | Q(paused_until__lte=timezone.localdate()))


def recipients_by_language(letter: NewsletterPage) -> dict[str, int]:
    """How many people read the letter in which language; others get Finnish."""
    versions = versions_of(letter)
    languages = recipients_of(letter).values_list("language", flat=True)
    return dict(Counter(code if code in versions else settings.LANGUAGE_CODE for code in languages))


def delivery_counts(letter: NewsletterPage) -> dict[int, int]:
    """How many deliveries are in which state."""
    rows = Delivery.objects.filter(sending__letter=original_of(letter))
    return dict(Counter(rows.values_list("state", flat=True)))
