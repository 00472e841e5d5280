"""Heartbeats of what works in the background, in Redis: beat asks, a worker of each queue answers.

One answer proves beat, the broker and that queue's worker at once. The queue of mails also says
whether the mail server took a connection. A web process only reads them: it never waits for a mail
server or a worker.
"""

from __future__ import annotations

import socket
import time
from dataclasses import dataclass, field

from django.conf import settings
from django.core.cache import cache

QUEUES = ("default", "mail", "letters")
ALL_QUEUES = (*QUEUES, "video")
"""A film may take the video worker longer than any heartbeat would wait for."""
EVERY_SECONDS = 30
SILENT_SECONDS = 180
"""After so long a queue counts as standing still: longer than a busy worker's longest turn."""
_MAIL_SECONDS = 5.0
_ASKED = "health"
_started = time.monotonic()


@dataclass(frozen=True)
class Pulse:
    """What is known at this moment."""

    redis: bool
    still: tuple[str, ...] = field(default=())
    """Queues whose worker has not answered for long."""
    mail: bool = True

    @property
    def well(self) -> bool:
        """Nothing is paused."""
        return self.redis and self.mail and not self.still


def note(queue: str) -> None:
    """A worker of the queue is alive."""
    cache.set(_key(queue), time.time(), SILENT_SECONDS)
    cache.set(_key(f"last:{queue}"), time.time(), None)
    if queue == "mail":
        cache.set(_key("mail-server"), mail_server_answers(), SILENT_SECONDS)


def pulse() -> Pulse:
    """All heartbeats by two calls to Redis. A process that has just begun gives workers time."""
    cache.set(_key("asked"), 1, SILENT_SECONDS)
    heard = cache.get_many([_key(name) for name in ("asked", *QUEUES, "mail-server")])
    if _key("asked") not in heard:  # an answer that does not come is an empty one
        return Pulse(redis=False)
    still = tuple(queue for queue in QUEUES if _key(queue) not in heard)
    if time.monotonic() - _started < SILENT_SECONDS:
        still = ()
    return Pulse(redis=True, still=still, mail=heard.get(_key("mail-server"), True))


def last_heard() -> dict[str, float]:
    """When a heartbeat last came through each queue, in Unix time; 0 = nobody remembers any."""
    heard = cache.get_many([_key(f"last:{queue}") for queue in QUEUES])
    return {queue: float(heard.get(_key(f"last:{queue}"), 0.0)) for queue in QUEUES}


def mail_server_answers() -> bool:
    """Whether the system's mail server takes a connection; a service has its own ways to tell."""
    if settings.MAIL_SERVICE or "smtp" not in settings.EMAIL_BACKEND:
        return True
    try:
        with socket.create_connection((settings.EMAIL_HOST, settings.EMAIL_PORT), _MAIL_SECONDS):
            return True
    except OSError:
        return False


def _key(name: str) -> str:
    return f"{_ASKED}:{name}"
