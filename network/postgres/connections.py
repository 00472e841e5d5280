"""A connection to PostgreSQL that is not waited for longer than a request's patience."""

from __future__ import annotations

import time
from typing import Any

import psycopg
from psycopg import OperationalError
from psycopg.errors import _WaitTimeout

from network.postgres.patience import present

SILENT = "PostgreSQL does not answer."


class PatientConnection(psycopg.Connection[Any]):
    """A connection that is given up when the request has no patience left.

    Raises OperationalError then, and is closed: whatever the server says later is for nobody.
    """

    def wait(self, gen: Any, interval: float = 0.1, timeout: float | None = None) -> Any:
        """psycopg's one place of waiting for the server."""
        budget = present()
        if budget is None or timeout is not None:
            return super().wait(gen, interval, timeout)
        began = time.monotonic()
        try:
            return super().wait(gen, interval, max(budget.left, 0.05))
        except _WaitTimeout:
            self.pgconn.finish()
            raise OperationalError(SILENT) from None
        finally:
            budget.left -= time.monotonic() - began
