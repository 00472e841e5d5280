"""Celery's doors to the engine. A message means only: go and look; it may be lost or come twice."""

from __future__ import annotations

import logging

from celery import shared_task
from kombu.exceptions import OperationalError

from newsletters.engine.retention import forget_deliveries as forget
from newsletters.engine.running import run
from newsletters.engine.sweeping import sweep

logger = logging.getLogger(__name__)


@shared_task(name="newsletters.engine.tasks.sweep_letters")
def sweep_letters() -> None:
    """Beat, every 15 s, and whoever has decided something: one round, and workers where needed."""
    for _worker in range(sweep()):
        send_letters.delay()


@shared_task(name="newsletters.engine.tasks.send_letters")
def send_letters() -> int:
    """Send for a slice of time; returns how many mails were taken.

    What is left when the time is over is taken up by the next task at once; when no mail server
    takes anything, by the next sweep.
    """
    clerk = run()
    if clerk.sent and not clerk.is_away:
        try:
            sweep_letters.delay()
        except OperationalError:
            logger.warning("The broker did not answer; letters go on with the next sweep.")
    return clerk.sent


@shared_task(name="newsletters.engine.tasks.forget_deliveries")
def forget_deliveries() -> int:
    """Beat, once a night."""
    return forget()
