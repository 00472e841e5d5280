"""Erasing a person, and erasing her again after a backup has brought her back."""

from __future__ import annotations

import hmac
import logging
import secrets
from collections import defaultdict

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from network.auditlog.models import Event
from network.auditlog.recording import note
from network.privacy import journal
from network.privacy.declaring import Personal
from network.privacy.models import ErasedPerson
from network.privacy.registry import findable
from network.privacy.scope import every_region
from network.privacy.traces import wipe

logger = logging.getLogger(__name__)


def key_of(email: str) -> str:
    """The address's keyed hash: 64 hexadecimal digits that nobody can read back."""
    text = f"erased:{email.strip().lower()}".encode()
    return hmac.digest(settings.FINGERPRINT_KEY.encode(), text, "sha256").hex()


@transaction.atomic
def erase_person(*, email: str, region: int) -> int:
    """Erase what a region holds about an address, and remember by a keyed hash that it was done.

    Accounts of staff are left: their work is ended by their region. Returns how many rows went.
    The journal is written first: when the transaction fails after it, a later restore erases what
    the person had asked to be erased, and nothing else.
    """
    line = journal.Line(region, key_of(email), secrets.token_urlsafe(16), timezone.now())
    journal.write(line)
    gone = _erase(email, region)
    _remember(line)
    note(Event.ERASED, regions=[region], details={"rows": gone})
    return gone


def after_restoring(**_: object) -> None:
    """Hears that rows have come back from a backup."""
    reapply_erasures()


def reapply_erasures() -> int:
    """After a backup was restored: erase again whom the journal knows and the database does not.

    These were erased after the backup was made, so whatever it holds of them is older than their
    wish; who came back later, before the backup, is left alone. Returns how many rows went. Doing
    it twice does it once.
    """
    wanted: dict[int, dict[str, list[journal.Line]]] = defaultdict(lambda: defaultdict(list))
    known = set(ErasedPerson.objects.values_list("nonce", flat=True))
    for line in journal.lines():
        if line.nonce not in known:
            wanted[line.region][line.address_key].append(line)
    return sum(_erase_again(region, keys) for region, keys in wanted.items())


@transaction.atomic
def _erase_again(region: int, keys: dict[str, list[journal.Line]]) -> int:
    found = [email for email in addresses_in(region) if key_of(email) in keys]
    gone = sum(_erase(email, region) for email in found)
    for lines in keys.values():
        for line in {line.nonce: line for line in lines}.values():
            _remember(line)
    note(Event.ERASED, regions=[region], details={"rows": gone, "after_restore": len(keys)})
    logger.info("Erased %d people of region %d again: %d rows.", len(found), region, gone)
    return gone


def addresses_in(region: int) -> set[str]:
    """Every address that a region holds, in small letters."""
    found: set[str] = set()
    with every_region():
        for one in findable():
            rows = one.rows.filter(**{one.region: region}) if one.region else one.rows
            told = rows.order_by().values_list(one.email, flat=True).distinct()
            found |= {email.lower() for email in told.iterator(chunk_size=5_000) if email}
    return found


def _erase(email: str, region: int) -> int:
    with every_region():
        gone = sum(_remove(one, email, region) for one in findable() if not one.staff)
        return gone + wipe(email, region)


def _remove(one: Personal, email: str, region: int) -> int:
    return one.remove(one.of(email, region))


def _remember(line: journal.Line) -> None:
    ErasedPerson.objects.get_or_create(
        nonce=line.nonce,
        defaults={
            "region_id": line.region,
            "address_key": line.address_key,
            "erased_at": line.erased_at,
        },
    )
