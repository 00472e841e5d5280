"""Celery's doors of the room: a line a part, so that workers know its tasks."""

from events.evenings import tasks as evenings  # noqa: F401 — its tasks must be known to the worker
