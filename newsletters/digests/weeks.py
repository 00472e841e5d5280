"""When a digest's time comes: once a week by the clock of Finland, also when the clocks change.

An hour that a night in March leaves out comes an hour later; one that comes twice in October counts
the first time.
"""

from __future__ import annotations

import datetime as dt

from django.utils import timezone

from newsletters.models import Digest

_WEEK = dt.timedelta(days=7)


def monday_of(day: dt.date) -> dt.date:
    """What a week is known by."""
    return day - dt.timedelta(days=day.weekday())


def moment(digest: Digest, week: dt.date) -> dt.datetime:
    """The digest's time in a week, in UTC: aware times of one zone are compared by their clocks,
    which is wrong twice a year."""
    day = week + dt.timedelta(days=digest.weekday)
    local = dt.datetime.combine(day, dt.time(digest.hour), timezone.get_default_timezone())
    return local.astimezone(dt.UTC)


def latest_week(digest: Digest, now: dt.datetime) -> dt.date:
    """The last week in which the digest's time has come."""
    week = _week(now)
    return week if moment(digest, week) <= now else week - _WEEK


def due_week(digest: Digest, now: dt.datetime) -> dt.date | None:
    """The week that the digest is due for now; a time that was missed is made good until the next
    one comes. None when it is not in use, or the week is dealt with."""
    week = latest_week(digest, now)
    if not digest.is_active or (digest.settled_week and week <= digest.settled_week):
        return None
    return week


def next_moment(digest: Digest, now: dt.datetime) -> dt.datetime | None:
    """When the next letter is written; now, when it is due. None for one that is not in use."""
    if not digest.is_active:
        return None
    if due_week(digest, now) is not None:
        return now
    week = latest_week(digest, now) + _WEEK
    while digest.settled_week and week <= digest.settled_week:
        week += _WEEK
    return moment(digest, week)


def _week(now: dt.datetime) -> dt.date:
    return monday_of(timezone.localtime(now, timezone.get_default_timezone()).date())
