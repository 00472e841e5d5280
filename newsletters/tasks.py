"""Celery finds the room's tasks here; each part keeps its own."""

from newsletters.consent import tasks as consent  # noqa: F401 — these too
from newsletters.digests import tasks as digests  # noqa: F401 — the same
from newsletters.engine import tasks as engine  # noqa: F401 — its tasks must be known to the worker
from newsletters.returns import tasks as returns  # noqa: F401 — the worker must know them
from newsletters.sending import tasks as sending  # noqa: F401 — the worker must know them
