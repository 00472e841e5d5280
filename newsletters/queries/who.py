"""Who a letter goes to, before it is sent: counts, a list to search, and who is left out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from newsletters.models import Audience, NewsletterPage, Subscriber, Subscription, Suppression
from newsletters.queries.letters import audiences_of, versions_of
from newsletters.queries.recipients import recipients_of

_ACTIVE = Subscription.State.ACTIVE


@dataclass(frozen=True, kw_only=True)
class Recipients:
    """Numbers of people; each is counted once, on the first of the letter's lists."""

    total: int = 0
    by_audience: list[tuple[Audience, int]] = field(default_factory=list)
    by_language: list[tuple[str, int]] = field(default_factory=list)
    """By the language that they read the letter in."""
    on_several: int = 0
    suppressed: int = 0
    paused: int = 0
    unconfirmed: int = 0

    @property
    def left_out(self) -> int:
        """People on the lists who get nothing."""
        return self.suppressed + self.paused + self.unconfirmed


def recipients_in_numbers(letter: NewsletterPage) -> Recipients:
    """Everything that the sender wants to know of them, in six queries."""
    audiences = audiences_of(letter)
    if not audiences:
        return Recipients()
    versions = versions_of(letter)
    # The annotation is known to the query alone.
    rows: QuerySet[Any, Any] = recipients_of(letter)
    first, languages = Counter[int](), Counter[str]()
    for audience, language in rows.values_list("first_audience", "language"):
        first[audience] += 1
        languages[language if language in versions else settings.LANGUAGE_CODE] += 1
    return Recipients(
        total=first.total(),
        by_audience=[(audience, first[audience.pk]) for audience in audiences],
        by_language=sorted(languages.items()),
        on_several=_on_several(letter, audiences),
        **_left_out(audiences),
    )


def _on_several(letter: NewsletterPage, audiences: list[Audience]) -> int:
    if len(audiences) < 2:
        return 0
    lists = Subscription.objects.filter(
        subscriber__in=recipients_of(letter).values("pk"), audience__in=audiences, state=_ACTIVE
    )
    counted = lists.order_by().values("subscriber").annotate(lists=Count("pk"))
    return counted.filter(lists__gt=1).count()


def _left_out(audiences: list[Audience]) -> dict[str, int]:
    """By the first reason that holds; who has left the list is not on it."""
    suppressed = Exists(Suppression.objects.filter(address_key=OuterRef("address_key")))
    lists = Subscription.objects.filter(subscriber=OuterRef("pk"), audience__in=audiences)
    people = Subscriber.objects.filter(region=audiences[0].region_id)
    on_list = people.filter(Exists(lists.filter(state=_ACTIVE)))
    unconfirmed = people.filter(
        Exists(lists.filter(state=Subscription.State.ASKED)),
        ~Exists(lists.filter(state=_ACTIVE)),
    )
    return {
        **on_list.aggregate(
            suppressed=Count("pk", filter=Q(suppressed)),
            paused=Count("pk", filter=~Q(suppressed) & Q(paused_until__gt=timezone.localdate())),
        ),
        "unconfirmed": unconfirmed.count(),
    }


def search_recipients(
    letter: NewsletterPage, *, words: str = "", audience: str = "", language: str = ""
) -> QuerySet[Subscriber]:
    """Those of the letter's recipients whose address or name holds the words; ``audience`` is a
    list's key, ``language`` the one that they have chosen."""
    rows: QuerySet[Any] = recipients_of(letter).order_by("email", "pk")
    if words:
        rows = rows.filter(Q(email__icontains=words) | Q(name__icontains=words))
    if audience:
        keys = [row.pk for row in audiences_of(letter) if row.key == audience]
        rows = rows.filter(first_audience__in=keys)
    return rows.filter(language=language) if language else rows
