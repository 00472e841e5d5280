"""Asking a worker to look at what waits."""

from __future__ import annotations

import logging

from django.db import transaction
from kombu.exceptions import OperationalError

logger = logging.getLogger(__name__)


def wake_after_commit() -> None:
    """Once what was written is there for others; beat asks every minute in any case."""
    transaction.on_commit(_wake)


def _wake() -> None:
    from webhooks.tasks import deliver_webhooks  # noqa: PLC0415 — tasks are doors to services

    try:
        deliver_webhooks.delay()
    except OperationalError:
        logger.warning("The broker did not answer; the webhooks wait for the next round.")
