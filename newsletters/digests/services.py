"""Composing what is due, and changing when it is."""

from __future__ import annotations

import datetime as dt
import logging
from typing import TYPE_CHECKING, Any

from django.contrib.auth.models import AnonymousUser
from django.db import OperationalError, transaction
from django.db.models import QuerySet
from django.utils import timezone

from newsletters.digests.approving import ask_for_approval
from newsletters.digests.contents import has_something_new, told_until
from newsletters.digests.weeks import due_week, latest_week
from newsletters.digests.writing import renew_letter, waiting_letter, write_letter
from newsletters.models import Audience, Digest
from regions.activity import record
from regions.models import Deed, Region, RoomKey
from regions.scoping import in_every_region, inside

if TYPE_CHECKING:
    from network.users.models import User

logger = logging.getLogger(__name__)


def compose_due(*, now: dt.datetime | None = None) -> int:
    """Write the letters whose time has come, in every region; returns how many were written or
    renewed. Safe to run at any time and by any number of workers: a week is dealt with in one
    transaction that holds the digest's row, so a worker that dies leaves nothing behind."""
    at = now or timezone.now()
    with in_every_region():
        regions = Region.objects.open().filter(rooms__contains=[RoomKey.NEWSLETTERS])
        rows = Digest.objects.filter(is_active=True, audience__is_active=True)
        rows = rows.filter(audience__region__in=regions).order_by("pk")
        keys = list(rows.values_list("pk", flat=True))
    return sum(_by_itself(key, at) for key in keys)


def _by_itself(key: int, now: dt.datetime) -> bool:
    """One digest; what goes wrong in it keeps no other from its letter, and is tried again."""
    try:
        with in_every_region():
            composed = _compose(key, now)
            _submit(key)
    except OperationalError:  # the database is away, or two were in each other's way
        logger.warning("A digest waits for the next round.", exc_info=True)
    except Exception:
        logger.exception("A digest did not succeed; the next round tries again.")
    else:
        return composed
    return False


def _locked(key: int) -> Digest | None:
    """The digest, held; None when another worker has it or it is in use no more."""
    found: Digest | None = _rows().filter(pk=key, is_active=True).first()
    return found


def _rows() -> QuerySet[Digest]:
    rows: QuerySet[Digest] = Digest.objects.select_related("audience__region__site", "letter")
    return rows.select_for_update(of=("self",), skip_locked=True)


@transaction.atomic
def _compose(key: int, now: dt.datetime) -> bool:
    """Deal with the digest's week, if it is due; True when there is a letter for somebody to read.

    Nothing new: no letter, and ``skipped_at`` says so.
    """
    digest = _locked(key)
    week = due_week(digest, now) if digest else None
    if digest is None or week is None:
        return False
    digest.settled_week, digest.composed_at = week, now
    region = digest.audience.region
    with inside(region):
        is_new = has_something_new(region, told_until(digest.audience, now), now)
        if is_new:
            _write_or_renew(digest, now)
        else:
            digest.skipped_at = now
        digest.save()
    return is_new


def _write_or_renew(digest: Digest, now: dt.datetime) -> None:
    earlier = waiting_letter(digest)
    if earlier is not None:
        renew_letter(earlier, digest, now)
    else:
        digest.letter = write_letter(digest, now)


@transaction.atomic
def _submit(key: int) -> None:
    """Ask for approval. Apart from the writing, because it sends mail to the region's approvers,
    which a failure could not take back; what a worker left undone the next round does."""
    digest = _locked(key)
    letter = waiting_letter(digest) if digest else None
    if digest is not None and letter is not None:
        with inside(digest.audience.region):
            ask_for_approval(letter)


@transaction.atomic
def change_digest(
    *,
    audience: Audience,
    is_active: bool,
    weekday: int,
    hour: int,
    by: User | AnonymousUser | None,
    now: dt.datetime | None = None,
) -> Digest:
    """Say when an audience's letter composes itself. A time of this week that has passed already
    does not count: the first letter comes at the next one, and never two in a week."""
    Digest.objects.get_or_create(audience=audience)
    digest: Digest = Digest.objects.select_for_update(of=("self",)).get(audience=audience)
    before: tuple[Any, ...] = (digest.is_active, digest.weekday, digest.hour)
    digest.is_active, digest.weekday, digest.hour = is_active, weekday, hour
    if before == (is_active, weekday, hour):
        return digest
    passed = latest_week(digest, now or timezone.now())
    digest.settled_week = max(digest.settled_week or passed, passed)
    digest.save()
    record(audience.region, by, Deed.CHANGED_DIGEST, audience.name)
    return digest
