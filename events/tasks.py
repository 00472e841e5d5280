"""Celery's doors to events: each part has its own."""

from events.aftermath import tasks as aftermath  # noqa: F401 — its tasks must be known to the worker
