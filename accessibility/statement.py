"""The accessibility statement of a site, made from data: tests, gaps, and who supervises."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from django.conf import settings
from django.utils import timezone

from accessibility.gaps import Gap, own_gap, shared_gaps
from accessibility.models import KnownGap
from accessibility.tested import Check, checks
from feedback.models import ANSWER_WITHIN, ANSWERED_KEPT_FOR
from regions.models import Region


@dataclass(frozen=True, kw_only=True)
class Statement:
    """What the page tells in one language."""

    checks: tuple[Check, ...]
    gaps: tuple[Gap, ...]
    changed_on: dt.date
    supervisor: Mapping[str, str]
    supervisor_code: str
    """The language of the supervisor's name where it is not the reader's own."""
    answered_within: int = ANSWER_WITHIN.days
    kept_for: int = ANSWERED_KEPT_FOR.days

    @property
    def is_full(self) -> bool:
        """True when nothing is known to be wanting."""
        return not self.gaps


def statement_of(region: Region, language: str) -> Statement:
    """The region's statement in a language; the region's rows must be in scope."""
    rows = list(KnownGap.objects.filter(region=region))
    tested = checks()
    days = [check.on for check in tested] + [timezone.localdate(row.changed_at) for row in rows]
    supervisors = settings.ACCESSIBILITY_SUPERVISOR
    code = language if language in supervisors else settings.LANGUAGE_CODE
    return Statement(
        checks=tested,
        gaps=(*(own_gap(row, language) for row in rows), *shared_gaps(region)),
        changed_on=max(days),
        supervisor=supervisors[code],
        supervisor_code="" if code == language else code,
    )
