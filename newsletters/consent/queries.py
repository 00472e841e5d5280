"""Reading lists, people and consents."""

from __future__ import annotations

from typing import TypedDict

from django.db.models import Count, Prefetch, Q, QuerySet

from newsletters.models import (
    Audience,
    Consent,
    Delivery,
    ReturnedMail,
    Subscriber,
    Subscription,
    Suppression,
)
from regions.models import Region, RoomKey
from regions.scoping import inside


class ReaderFilter(TypedDict, total=False):
    """How a list of people is narrowed."""

    words: str
    audience: str
    state: str


def offered_audiences(region: Region) -> list[Audience]:
    """The lists that anybody may subscribe to on the region's site."""
    if RoomKey.NEWSLETTERS not in region.rooms:
        return []
    return list(Audience.objects.filter(region=region, is_open=True, is_active=True).order_by("pk"))


def invites(region: Region) -> bool:
    """Whether the site has anything to subscribe to."""
    with inside(region):
        return bool(offered_audiences(region))


def audiences_for(reader: Subscriber) -> list[Audience]:
    """What a person may choose among: the open lists, and the closed ones that she is on."""
    own = Subscription.objects.filter(subscriber=reader, state=Subscription.State.ACTIVE)
    rows = Audience.objects.filter(region=reader.region_id, is_active=True)
    return list(rows.filter(Q(is_open=True) | Q(pk__in=own.values("audience"))).order_by("pk"))


def active_audiences(reader: Subscriber) -> list[Audience]:
    """The lists that a person is on now."""
    rows = Audience.objects.filter(
        subscriptions__subscriber=reader, subscriptions__state=Subscription.State.ACTIVE
    )
    return list(rows.order_by("pk"))


def audiences_of_delivery(reader: Subscriber, delivery: Delivery | None) -> list[Audience]:
    """Of the person's lists those that a letter was written for; all, when it is not known."""
    own = active_audiences(reader)
    if delivery is None:
        return own
    named = {delivery.audience_id}
    named |= set(delivery.sending.letter.audiences.values_list("pk", flat=True))
    return [audience for audience in own if audience.pk in named]


def delivery_of(reader: Subscriber, pk: int) -> Delivery | None:
    """The delivery that brought a link, with its letter."""
    rows = Delivery.objects.filter(pk=pk, subscriber=reader)
    found: Delivery | None = rows.select_related("sending__letter").first()
    return found


def objects_to_letters(key: bytes) -> bool:
    """Whether the address has complained or said that it wants no letters.

    For the person's own mail and page only: a region's people never learn it.
    """
    rows = Suppression.objects.filter(address_key=key)
    return rows.exclude(reason=Suppression.Reason.BOUNCED).exists()


def readers(region: Region, narrowed: ReaderFilter) -> QuerySet[Subscriber]:
    """The region's people with their lists, by address; two queries however many."""
    lists = Subscription.objects.select_related("audience").order_by("audience")
    rows = Subscriber.objects.filter(region=region)
    found: QuerySet[Subscriber] = rows.prefetch_related(Prefetch("subscriptions", lists))
    on = Q()
    if narrowed.get("audience"):
        on &= Q(subscriptions__audience__key=narrowed["audience"])
    if narrowed.get("state") in Subscription.State.values:
        on &= Q(subscriptions__state=narrowed["state"])
    if on:
        found = found.filter(on).distinct()
    if words := narrowed.get("words", "").strip().replace("\x00", ""):
        found = found.filter(Q(email__icontains=words) | Q(name__icontains=words))
    return found.order_by("email")


def proof_of(region: Region, key: bytes) -> QuerySet[Consent]:
    """What the region's log says of an address, also when its row has been deleted."""
    rows = Consent.objects.filter(region=region, address_key=key)
    found: QuerySet[Consent] = rows.select_related("audience", "by", "letter")
    return found


def audiences_counted(region: Region) -> QuerySet[Audience]:
    """The region's lists with the numbers of those who are on them and those who wait."""
    rows: QuerySet[Audience] = Audience.objects.filter(region=region)
    active = Count("subscriptions", filter=Q(subscriptions__state=Subscription.State.ACTIVE))
    asked = Count("subscriptions", filter=Q(subscriptions__state=Subscription.State.ASKED))
    return rows.annotate(active=active, asked=asked).order_by("-is_active", "pk")


def returns_of(reader: Subscriber) -> QuerySet[ReturnedMail]:
    """What came back of the letters to a person."""
    found: QuerySet[ReturnedMail] = ReturnedMail.objects.filter(delivery__subscriber=reader)
    return found
