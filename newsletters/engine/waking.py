"""Asking the workers to look."""

from __future__ import annotations

import logging

from kombu.exceptions import OperationalError

logger = logging.getLogger(__name__)


def wake() -> None:
    """Ask a worker to look at the letters now; the sweep asks again in any case."""
    from newsletters.engine.tasks import sweep_letters  # noqa: PLC0415 — tasks are doors to services

    try:
        sweep_letters.delay()
    except OperationalError:
        logger.warning("The broker did not answer; letters go with the next sweep.")
