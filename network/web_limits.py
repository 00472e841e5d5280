"""What a web process may wait for at most; migrations, imports and workers take their time."""

from __future__ import annotations

from typing import Any

from django.conf import settings

STATEMENT_SECONDS = 30
"""Longer than anybody waits: PostgreSQL does not go on working for a reader who has left."""
LOCK_SECONDS = 5
IDLE_SECONDS = 60
"""A transaction that nobody ends would keep its locks: PostgreSQL closes the connection."""
BROKER_SECONDS = 0.5


def limit_for_web() -> None:
    """Hold for every connection that this process opens from now on."""
    limits = {
        "statement_timeout": STATEMENT_SECONDS,
        "lock_timeout": LOCK_SECONDS,
        "idle_in_transaction_session_timeout": IDLE_SECONDS,
    }
    options: dict[str, Any] = settings.DATABASES["default"]["OPTIONS"]  # type: ignore[assignment]  # any values
    words = [f"-c {name}={seconds * 1000}" for name, seconds in limits.items()]
    options["options"] = " ".join([options.get("options", ""), *words]).strip()
    broker: dict[str, Any] = settings.CELERY_BROKER_TRANSPORT_OPTIONS  # type: ignore[assignment]  # the same
    broker |= {"socket_timeout": BROKER_SECONDS, "socket_connect_timeout": BROKER_SECONDS}
    broker |= {"max_retries": 0}
