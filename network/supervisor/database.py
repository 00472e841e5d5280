"""The two questions that set-up has for PostgreSQL, asked without Django."""

from __future__ import annotations

import psycopg
from environ import Env

from network.supervisor.terminal import DemoError


def has_tables(url: str) -> bool:
    """Whether anything was ever migrated into the database."""
    with _connect(url) as link:
        found = link.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
        return found.fetchone() != (0,)


def empty(url: str) -> None:
    """Delete everything in the database's public schema."""
    with _connect(url) as link:
        link.execute("DROP SCHEMA public CASCADE")
        link.execute("CREATE SCHEMA public")


def _connect(url: str) -> psycopg.Connection[tuple[object, ...]]:
    """Connect as Django will: by django-environ's reading of the address."""
    try:
        found = Env.db_url_config(url)
        return psycopg.connect(
            host=found["HOST"] or None,
            port=found["PORT"] or None,
            dbname=found["NAME"],
            user=found["USER"] or None,
            password=found["PASSWORD"] or None,
            connect_timeout=5,
            **found.get("OPTIONS", {}),
        )
    except (psycopg.OperationalError, KeyError, ValueError) as error:
        raise DemoError(
            f"The database in DATABASE_URL does not answer: {str(error).strip()}\n"
            "Start it, correct the address, or unset DATABASE_URL to use the embedded one."
        ) from error
