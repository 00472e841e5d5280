"""Celery's doors of the room; each part has its own."""

from events.registration import tasks as registration  # noqa: F401 — the worker must know them
