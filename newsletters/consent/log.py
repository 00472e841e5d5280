"""Writing into the log of consents."""

from __future__ import annotations

import datetime as dt
import hmac
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.conf import settings
from django.utils import timezone

from newsletters.models import Audience, Consent, NewsletterPage, Subscriber

if TYPE_CHECKING:
    from network.users.models import User

Words = Callable[[Audience], str]


def _no_words(_audience: Audience) -> str:
    return ""


@dataclass(frozen=True, kw_only=True)
class Said:
    """What is kept of a deed besides whose it is: in which words, from where, by whom."""

    source: str
    language: str = ""
    """Of the words; empty = the person's own."""
    words: Words = _no_words
    network_key: str = ""
    letter: NewsletterPage | None = None
    by: User | None = None
    proof: str = ""


def write_down(
    reader: Subscriber, audiences: Iterable[Audience | None], deed: str, said: Said
) -> list[Consent]:
    """One row a list, all with the same time; None = every list of the region."""
    now = timezone.now()
    return _write([_row(reader, audience, deed, said, now) for audience in audiences])


def write_down_all(
    people: Iterable[Subscriber], audience: Audience, deed: str, said: Said
) -> list[Consent]:
    """One row a person, all about the same list."""
    now = timezone.now()
    return _write([_row(reader, audience, deed, said, now) for reader in people])


def _write(rows: list[Consent]) -> list[Consent]:
    written: list[Consent] = Consent.objects.bulk_create(rows, batch_size=2_000)
    return written


def _row(
    reader: Subscriber, audience: Audience | None, deed: str, said: Said, now: dt.datetime
) -> Consent:
    return Consent(
        region_id=reader.region_id,
        audience=audience,
        subscriber=reader,
        address_key=bytes(reader.address_key),
        deed=deed,
        source=said.source,
        text=said.words(audience) if audience else "",
        language=said.language or reader.language,
        network_key=said.network_key,
        proof=said.proof,
        letter=said.letter,
        by=said.by,
        at=now,
    )


def network_key(address: str) -> str:
    """The fingerprint of a network address: 32 hexadecimal digits that nobody can read back."""
    key = settings.FINGERPRINT_KEY.encode()
    return hmac.digest(key, f"network:{address}".encode(), "sha256").hex()[:32]
