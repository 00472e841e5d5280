"""Celery finds the room's tasks here; each part keeps its own."""

from events.aftermath import tasks as aftermath  # noqa: F401 — its tasks must be known to the worker
from events.carpool import tasks as carpool  # noqa: F401 — its tasks must be known to the worker
from events.evenings import tasks as evenings  # noqa: F401 — its tasks must be known to the worker
from events.registration import tasks as registration  # noqa: F401 — the worker must know them
