"""Putting mails into the post."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone
from kombu.exceptions import OperationalError

from regions.models import OutgoingMail, Region
from regions.scoping import inside

logger = logging.getLogger(__name__)
_CHUNK = 1_000


@dataclass(frozen=True, kw_only=True)
class Post:
    """One mail to be sent: which letter, about which row, to whom.

    ``key`` is what makes it the only one; the kind is put before it.
    """

    kind: str
    about: int
    key: str
    email: str
    language: str


def post(*, region: Region, mail: Post) -> bool:
    """Put one mail into the post, in the caller's transaction. False when its key is there already.

    It leaves after the commit.
    """
    return post_all(region=region, mails=[mail]) == 1


def post_all(*, region: Region, mails: Iterable[Post]) -> int:
    """Put many mails into the post; returns how many were new. Doing it twice sends none twice."""
    rows = [_row(region, mail) for mail in mails]
    made = 0
    with inside(region):
        for start in range(0, len(rows), _CHUNK):
            chunk = rows[start : start + _CHUNK]
            keys = {row.key for row in chunk}
            there = OutgoingMail.objects.filter(key__in=keys).count()
            OutgoingMail.objects.bulk_create(chunk, ignore_conflicts=True)
            made += len(keys) - there
    if made:
        transaction.on_commit(wake)
    return made


def post_again(*, mail: OutgoingMail) -> bool:
    """Send a mail that could not be delivered, or that may not have arrived, once more.

    For people to decide, never for programs. False when it is not such a mail.
    """
    state = OutgoingMail.State
    rows = OutgoingMail.objects.filter(pk=mail.pk, state__in=(state.FAILED, state.IN_DOUBT))
    changed = rows.update(
        state=state.WAITING, attempts=0, next_at=timezone.now(), settled_at=None, reason=""
    )
    if changed:
        transaction.on_commit(wake)
    return bool(changed)


def _row(region: Region, mail: Post) -> OutgoingMail:
    return OutgoingMail(
        region=region,
        kind=mail.kind,
        about=mail.about,
        key=f"{mail.kind}:{mail.key}",
        email=mail.email,
        language=mail.language if mail.language in region.languages else "fi",
    )


def wake() -> None:
    """Ask a worker to look into the post; beat asks every minute in any case."""
    from regions.tasks import deliver_mails  # noqa: PLC0415 — tasks are doors to services

    try:
        deliver_mails.delay()
    except OperationalError:
        logger.warning("The broker did not answer; the post waits for the next round.")
