"""Is everything gone that was promised to be gone?"""

from __future__ import annotations

import datetime as dt
import logging
from dataclasses import dataclass

from django.utils import timezone

from network.privacy.declaring import Limit, Personal
from network.privacy.registry import personal
from network.privacy.scope import every_region

logger = logging.getLogger(__name__)
GRACE = dt.timedelta(hours=24)
"""Purges run every hour or every night: a day after its limit no row may be left."""


@dataclass(frozen=True)
class Overdue:
    """Rows that are kept longer than was promised."""

    declared: Personal
    limit: Limit
    count: int


def overdue(now: dt.datetime | None = None) -> list[Overdue]:
    """What has outlived its limit by more than a day; empty when every promise is kept."""
    moment = (now or timezone.now()) - GRACE
    found = []
    with every_region():
        for declared in personal():
            for limit in declared.limits:
                if count := limit.passed(declared.rows, moment).count():
                    found.append(Overdue(declared, limit, count))
    return found


def tell_of_overdue() -> int:
    """Write an error into the log for each promise that is not kept; returns how many there are."""
    found = overdue()
    for one in found:
        logger.error(
            "%d rows of %s are kept longer than %d days after %s: does %s run?",
            one.count,
            one.declared.model,
            one.limit.days,
            one.limit.after,
            one.declared.purge,
        )
    return len(found)
