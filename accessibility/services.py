"""Keeping the list of gaps."""

from __future__ import annotations

import datetime as dt

from django.utils import timezone

from accessibility.models import KnownGap
from regions.models import Region
from regions.scoping import inside


def keep_gap(
    *,
    region: Region,
    words: dict[str, dict[str, str]],
    mended_by: dt.date | None,
    row: KnownGap | None = None,
) -> KnownGap:
    """Write a gap down, or write it anew; the statement tells it at once."""
    with inside(region):
        found = row or KnownGap(region=region)
        found.words, found.mended_by, found.changed_at = words, mended_by, timezone.now()
        found.save()
    return found


def mend_gap(*, row: KnownGap) -> None:
    """It works now: the statement tells it no more."""
    row.delete()
