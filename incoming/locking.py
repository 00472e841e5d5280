"""One worker at a time on what is brought in; whoever comes second leaves."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

from incoming.models import Incoming

_SPACE = 1_203_944
"""Of PostgreSQL's advisory locks."""


@contextmanager
def alone(source: Incoming) -> Iterator[bool]:
    """Whether nobody else works on it. PostgreSQL lets go of the lock when the process dies."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s, %s)", [_SPACE, source.pk])
        is_alone = bool(cursor.fetchone()[0])
    try:
        yield is_alone
    finally:
        if is_alone:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s, %s)", [_SPACE, source.pk])
