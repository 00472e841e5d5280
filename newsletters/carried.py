"""What a region takes along of its letters and their readers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.db.models import Exists, F, OuterRef, Q

from newsletters.addresses import address_key
from newsletters.models import Consent, Sending, Subscriber, Suppression
from regions.models import Region
from regions.moving.registry import Told, after_arrival, carry, carry_extra, stay

_FINISHED = [Sending.State.DONE, Sending.State.CANCELLED]
_AT_ONCE = 500

carry("newsletters.Audience", "newsletters.Subscriber", "newsletters.Subscription")
carry("newsletters.Consent")
carry("newsletters.Digest", leaves={"is_active": False})
carry("newsletters.Sending", only=Q(state__in=_FINISHED), leaves={"expanded_to": 0})
carry("newsletters.SendingProgress", only=Q(sending__state__in=_FINISHED))
carry(
    "newsletters.LetterEdition",
    only=Q(sending__state__in=_FINISHED),
    ids={"pages": "wagtailcore.Page"},
    leaves={"revision": None},
)
stay(
    "newsletters.Delivery",
    "newsletters.ReturnedMail",
    why="tells whom this network has mailed; how many go with SendingProgress",
)
stay("newsletters.ReaderImport", why="a file on its way in; finish it before leaving")
stay("newsletters.MailWorker", "newsletters.MailBucket", why="this network's own processes")
stay("newsletters.Suppression", why="belongs to all regions; the readers' own go as an extra")


def _suppressed(region: Region) -> Iterator[Told]:
    """Readers whom no region may write to. Fingerprints are keyed anew in each network, so these go
    by address."""
    known = Suppression.objects.filter(address_key=OuterRef("address_key"))
    readers = Subscriber.objects.filter(Exists(known), region=region).order_by("pk")
    for reader in readers.iterator(chunk_size=_AT_ONCE):
        found = Suppression.objects.get(address_key=reader.address_key)
        yield {
            "email": reader.email,
            "reason": found.reason,
            "since": found.since.isoformat(),
        }


def _suppress(region: Region, told: Iterable[Told]) -> None:
    for one in told:
        Suppression.objects.get_or_create(
            address_key=address_key(str(one["email"])),
            defaults={"reason": one["reason"], "since": one["since"]},
        )


def _key_anew(region: Region) -> None:
    """Fingerprints of addresses by this network's own key."""
    readers = Subscriber.objects.filter(region=region).only("pk", "email", "address_key")
    batch: list[Subscriber] = []
    for reader in readers.iterator(chunk_size=_AT_ONCE):
        reader.address_key = address_key(reader.email)
        batch.append(reader)
        if len(batch) == _AT_ONCE:
            Subscriber.objects.bulk_update(batch, ["address_key"])
            batch = []
    Subscriber.objects.bulk_update(batch, ["address_key"])
    consents = Consent.objects.filter(region=region, subscriber__isnull=False)
    reader_key = Subscriber.objects.filter(pk=OuterRef("subscriber")).values("address_key")
    consents.exclude(address_key=F("subscriber__address_key")).update(address_key=reader_key[:1])


carry_extra("suppressed", _suppressed, _suppress)
after_arrival(_key_anew)
