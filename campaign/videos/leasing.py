"""Whose turn it is, and who is at work: a worker that dies holds a video for a minute."""

from __future__ import annotations

import datetime as dt
import time
from typing import Any

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from campaign.models import Video

LEASE = dt.timedelta(seconds=60)
PAUSE = dt.timedelta(seconds=30)
"""Between a try that failed and the next."""
TRIES = 3
_OPEN = (Video.State.WAITING, Video.State.WORKING)


class Lost(Exception):
    """The video was taken away, or another worker has it: stop, and touch nothing."""


def _free() -> QuerySet[Video]:
    now = timezone.now()
    rows = Video.objects.filter(state__in=_OPEN)
    return rows.filter(
        Q(lease_until__lte=now) | Q(state=Video.State.WAITING, lease_until__isnull=True)
    )


def due() -> QuerySet[Video]:
    """Videos that a worker may take, those that have waited longest first."""
    return _free().filter(attempts__lt=TRIES).order_by("created_at", "pk")


def give_up() -> int:
    """Say of what has failed too often that it cannot be used."""
    return (
        _free()
        .filter(attempts__gte=TRIES)
        .update(state=Video.State.REFUSED, problem="failed", lease_until=None)
    )


class Lease:
    """The right to prepare one video. Each look at the row renews it; the moment until which it
    lasts is also the word by which the holder is known."""

    def __init__(self, video: Video) -> None:
        self.video = video
        self._until = video.lease_until
        self._looked = time.monotonic()

    def keep(self, progress: int | None = None) -> None:
        """Renew, at most once a second. Raises ``Lost``."""
        if time.monotonic() - self._looked < 1:
            return
        self._looked = time.monotonic()
        changes: dict[str, Any] = {} if progress is None else {"progress": progress}
        until = timezone.now() + LEASE
        self._change(lease_until=until, **changes)
        self._until = until

    def insist(self) -> None:
        """Renew now. Raises ``Lost``."""
        self._looked = 0.0
        self.keep()

    def describe(self, **facts: Any) -> None:
        """Write down what is known of the video. Raises ``Lost``."""
        self._change(**facts)

    def succeed(self) -> None:
        """The video is ready. Raises ``Lost``."""
        now = timezone.now()
        ready = Video.State.READY
        self._change(state=ready, progress=100, prepared_at=now, lease_until=None, problem="")

    def refuse(self, problem: str) -> None:
        """The video cannot be used. Raises ``Lost``."""
        self._change(state=Video.State.REFUSED, problem=problem, lease_until=None)

    def postpone(self, *, counts: bool) -> None:
        """Let another try be made in a while. Raises ``Lost``."""
        until = timezone.now() + (PAUSE if counts else LEASE)
        tries = self.video.attempts - (0 if counts else 1)
        self._change(state=Video.State.WAITING, progress=0, lease_until=until, attempts=tries)

    def _change(self, **changes: Any) -> None:
        mine = Video.objects.filter(
            pk=self.video.pk, state=Video.State.WORKING, lease_until=self._until
        )
        if not mine.update(**changes):
            raise Lost


@transaction.atomic
def take() -> Lease | None:
    """The next video, for one worker; None when nothing waits."""
    video = due().select_for_update(skip_locked=True).first()
    if video is None:
        return None
    video.state, video.progress = Video.State.WORKING, 0
    video.attempts += 1
    video.lease_until = timezone.now() + LEASE
    video.save(update_fields=["state", "progress", "attempts", "lease_until"])
    return Lease(video)
