"""Who works in the background: workers by queue, and beat."""

from __future__ import annotations

import time
from collections.abc import Iterator

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from network.celery import app
from network.doctor.findings import Finding, broken, examination, to_see_to
from network.health.heartbeats import ALL_QUEUES, SILENT_SECONDS, last_heard
from network.health.waiting import waiting

_PATIENCE_SECONDS = 2.0
_LONG_SECONDS = 600
_LONG = {"video": 6 * 3600}
"""A film may take its worker an hour; the next ones wait."""


@examination("workers", gettext_lazy("Workers"), needs=("redis",))
def workers() -> Iterator[Finding]:
    """A worker answers for each queue, now."""
    told = app.control.inspect(timeout=_PATIENCE_SECONDS).active_queues() or {}
    served = {queue["name"] for queues in told.values() for queue in queues}
    for queue in ALL_QUEUES:
        if queue not in served:
            words = _("No worker answers for the queue “%(queue)s”: its work waits.")
            advice = _("Start one: celery -A network worker --queues %(queue)s")
            yield broken(words % {"queue": queue}, advice % {"queue": queue})


@examination("queues", gettext_lazy("Queues"), needs=("redis",))
def queues() -> Iterator[Finding]:
    """What waits for a worker does not wait for long."""
    for queue, (count, seconds) in waiting(settings.REDIS_URL).items():
        if seconds > _LONG.get(queue, _LONG_SECONDS):
            words = _(
                "%(count)s works wait in the queue “%(queue)s”, the oldest for %(age)s minutes."
            )
            told = {"count": count, "queue": queue, "age": int(seconds // 60)}
            advice = _(
                "Look at the log of its worker, and start another one: celery -A network worker"
            )
            yield to_see_to(words % told, f"{advice} --queues {queue}")


@examination("beat", "Beat", needs=("redis", "workers"))
def beat() -> Iterator[Finding]:
    """Timed work is asked for: a heartbeat came through some queue not long ago."""
    heard = max(last_heard().values())
    if time.time() - heard > SILENT_SECONDS:
        words = _("Beat has not been heard for three minutes: nothing timed happens.")
        yield broken(words, _("Start it, on one machine only: celery -A network beat"))
