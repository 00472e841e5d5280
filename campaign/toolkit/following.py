"""Those who left an address to hear when a material changes."""

from __future__ import annotations

import datetime as dt

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from campaign.models import Material, MaterialFollower, MaterialVersion, new_nonce
from regions.models import Region
from regions.outbox.posting import Post, post, post_all
from regions.scoping import in_every_region, inside

CONFIRM, CHANGED = "campaign.material_confirm", "campaign.material_changed"
UNCONFIRMED_FOR = dt.timedelta(days=2)
ARCHIVED_FOR = dt.timedelta(days=30)
"""So long after a material was archived its followers are kept: it may be offered again."""


@transaction.atomic
def follow(
    *, region: Region, material: Material, version: int, email: str, language: str
) -> MaterialFollower:
    """Write the address down and mail the link that confirms it.

    Whoever asks again gets a new link, and the old one is dead; whoever follows already stays, and
    is told so by mail, never on the page.
    """
    with inside(region):
        row, made = MaterialFollower.objects.get_or_create(
            region=region,
            material=material,
            email=email,
            defaults={"language": language, "version": version},
        )
        if not made and row.confirmed_at is None:
            row.nonce, row.created_at, row.language = new_nonce(), timezone.now(), language
            row.save(update_fields=["nonce", "created_at", "language"])
    key = f"{row.pk}-{new_nonce()}"
    mail = Post(kind=CONFIRM, about=row.pk, key=key, email=email, language=row.language)
    post(region=region, mail=mail)
    return row


def confirm(*, follower: MaterialFollower) -> None:
    """From now on she is told of changes."""
    waiting = MaterialFollower.objects.filter(pk=follower.pk, confirmed_at=None)
    waiting.update(confirmed_at=timezone.now())


def leave(*, follower: MaterialFollower) -> None:
    """Forget the address."""
    MaterialFollower.objects.filter(pk=follower.pk).delete()


def tell_followers(*, version: MaterialVersion) -> int:
    """Post one mail a follower, in every region, about this version; returns how many.

    Doing it twice tells nobody twice.
    """
    posted = 0
    with in_every_region(), transaction.atomic():
        rows = MaterialFollower.objects.filter(
            material=version.material_id, version__lt=version.number
        ).exclude(confirmed_at=None)
        found = list(rows.select_for_update().order_by("region_id", "pk"))
        regions = Region.objects.in_bulk({row.region_id for row in found})
        for region in regions.values():
            mails = [_mail(row, version) for row in found if row.region_id == region.pk]
            posted += post_all(region=region, mails=mails)
        rows.update(version=version.number)
    return posted


def count_followers(materials: list[Material]) -> dict[int, int]:
    """How many follow each, whatever their region: a number, and nobody's address."""
    with in_every_region():
        rows = MaterialFollower.objects.filter(material__in=materials).exclude(confirmed_at=None)
        counts: dict[int, int] = {}
        for key in rows.values_list("material_id", flat=True):
            counts[key] = counts.get(key, 0) + 1
    return counts


def purge_followers(now: dt.datetime | None = None) -> int:
    """Delete addresses that were not confirmed within two days, and those of materials that were
    archived a month ago; returns how many."""
    moment = now or timezone.now()
    late = Q(confirmed_at=None, created_at__lt=moment - UNCONFIRMED_FOR)
    over = Q(material__archived_at__lt=moment - ARCHIVED_FOR)
    with in_every_region():
        gone: int = MaterialFollower.objects.filter(late | over).delete()[0]
    return gone


def _mail(row: MaterialFollower, version: MaterialVersion) -> Post:
    key = f"{row.pk}-{version.number}"
    return Post(kind=CHANGED, about=row.pk, key=key, email=row.email, language=row.language)
