"""Celery finds the room's tasks here; each part keeps its own."""

from campaign.consents import tasks as consents  # noqa: F401 — its tasks must be known to the worker
from campaign.submissions import tasks as submissions  # noqa: F401 — the worker must know them
from campaign.toolkit import tasks as toolkit  # noqa: F401 — its tasks must be known to the worker
