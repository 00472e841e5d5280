"""Migrations beside a network that is in use, and beside each other."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from contextlib import contextmanager

import psycopg
import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connection, connections
from django.db.migrations.recorder import MigrationRecorder

from network import env
from network.management.commands import migrate
from tests.demo import beside


@contextmanager
def another_session():
    """A session of PostgreSQL beside Django's."""
    info = connection.get_connection_params()
    known = {
        key: info[key] for key in ("dbname", "user", "password", "host", "port") if info.get(key)
    }
    with psycopg.connect(**known, autocommit=True) as session:
        yield session


def migrators(number: int):
    """So many ``manage.py migrate`` begun at once, on the database in use."""
    url = beside(os.environ["DATABASE_URL"], connection.settings_dict["NAME"])
    words = [sys.executable, "manage.py", "migrate", "--no-input"]
    return [
        subprocess.Popen(
            words,
            cwd=env.PROJECT,
            env=os.environ
            | {"DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "network.settings.development"},
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(number)
    ]


def forget_last_migration() -> None:
    MigrationRecorder.Migration.objects.filter(app="sessions").delete()
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE django_session")


@pytest.mark.short_cut
def test_of_two_migrators_one_waits_and_both_end_well(own_database):
    forget_last_migration()
    with another_session() as session:
        session.execute("SELECT pg_advisory_lock(%s)", [migrate.LOCK])
        both = migrators(2)
        heard = [process.stdout.readline() for process in both]
        assert all("waiting" in line for line in heard)
    said = [process.communicate(timeout=60)[0] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert sorted("Applying sessions.0001_initial... OK" in text for text in said) == [False, True]


def test_a_table_in_use_is_waited_for_by_trying_again(own_database, monkeypatch, capsys):
    monkeypatch.setattr(migrate, "LOCK_SECONDS", 0.1)
    monkeypatch.setattr(migrate, "PAUSE_SECONDS", 0.05)
    forget_last_migration()
    with another_session() as session:
        session.execute("BEGIN; LOCK TABLE django_migrations IN ACCESS EXCLUSIVE MODE")
        freed = threading.Timer(0.5, lambda: session.execute("COMMIT"))
        freed.start()
        call_command("migrate")
        freed.join()
    said = capsys.readouterr().out
    assert "A table is in use; trying again" in said
    assert "sessions.0001_initial... OK" in said.replace("\n", "")


def test_a_table_that_is_never_free_ends_the_migration_with_a_sentence(own_database, monkeypatch):
    monkeypatch.setattr(migrate, "LOCK_SECONDS", 0.05)
    monkeypatch.setattr(migrate, "PAUSE_SECONDS", 0.01)
    monkeypatch.setattr(migrate, "TRIES", 2)
    forget_last_migration()
    with another_session() as session:
        session.execute("BEGIN; LOCK TABLE django_migrations IN ACCESS EXCLUSIVE MODE")
        with pytest.raises(CommandError, match="Nothing is half-done"):
            call_command("migrate", verbosity=0)
        session.execute("ROLLBACK")
    call_command("migrate", verbosity=0)
    assert "django_session" in connection.introspection.table_names()


def test_a_second_migrate_leaves_no_limit_behind(own_database):
    call_command("migrate", verbosity=0)
    with connections["default"].cursor() as cursor:
        cursor.execute("SHOW lock_timeout")
        assert cursor.fetchone()[0] == "0"
