"""A migrated and provisioned template database, made once and copied for every worker.

A copy takes a fifth of a second where migrating takes twenty: the template holds the reference
data, the hub, Kainuu (fi, en) and Lappi (fi, se, sv, en).
"""

from __future__ import annotations

import fcntl
import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import psycopg
from django.conf import settings
from django.core.management import call_command
from django.db import connection

from network import env

_MADE_FROM = ("*/migrations/*.py", "network/*/migrations/*.py", "regions/**/*.*", "*/room.py")
_ALSO = ("home/legal/*.txt", "network/pages.py", "network/settings/*.py", "locale/*/*/*.po")
REGIONS = {
    "verkosto": ("fi", "sv", "en"),
    "kainuu": ("fi", "en"),
    "lappi": ("fi", "se", "sv", "en"),
}


def named(part: str) -> str:
    """A database of this run alone: two runs may share one server."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", "") or str(os.getpid())
    return f"test_jv_{run[:8]}_{part}"


def fingerprint() -> str:
    """Changes when anything that the template is made from does."""
    digest = hashlib.sha256()
    for pattern in (*_MADE_FROM, *_ALSO):
        for path in sorted(env.PROJECT.glob(pattern)):
            if path.suffix in {".py", ".csv", ".svg", ".txt", ".po"}:
                digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Let only one worker make the template."""
    folder = Path(env.text("VAR_DIR"))
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "template.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def server() -> psycopg.Connection:
    """A connection to the server itself, for making and dropping databases."""
    target = connection.settings_dict
    options = {"host": target["HOST"], "port": target["PORT"], "user": target["USER"]}
    known = {key: value for key, value in options.items() if value}
    known["password"] = target["PASSWORD"] or None
    return psycopg.connect(dbname="postgres", autocommit=True, **known)


def drop(name: str) -> None:
    """Drop a database, whoever is connected to it."""
    with server() as admin:
        admin.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def copy(source: str, name: str) -> None:
    """Make a database from a template."""
    drop(name)
    with server() as admin:
        admin.execute(f'CREATE DATABASE "{name}" TEMPLATE "{source}"')


def exists(name: str) -> bool:
    """True when the server has the database."""
    with server() as admin:
        row = admin.execute("SELECT 1 FROM pg_database WHERE datname = %s", (name,)).fetchone()
    return row is not None


def use(name: str) -> None:
    """Point Django at a database."""
    connection.close()
    settings.DATABASES["default"]["NAME"] = name
    connection.settings_dict["NAME"] = name


def template() -> str:
    """The name of the template, made now if it is missing or out of date."""
    return made("template", fingerprint(), _provision)


def made(kind: str, mark: str, fill: Callable[[], None]) -> str:
    """The name of a template that ``fill`` makes of a migrated database, unless it stands already.

    ``mark`` changes when anything that it is made from does; older ones of its kind are dropped.
    """
    with one_at_a_time():
        name = f"jv_{kind}_{mark}"
        if not exists(name):
            _make(kind, name, fill, copied_from=_migrated())
    return name


def _migrated() -> str:
    """Migrating is what takes long, so every kind of template begins with a copy of this one."""
    name = f"jv_migrated_{fingerprint()}"
    if not exists(name):
        _make("migrated", name, partial(call_command, "migrate", verbosity=0))
    return name


def _make(kind: str, name: str, fill: Callable[[], None], copied_from: str = "template1") -> None:
    _drop_outdated(kind)
    making = f"{name}_making"
    copy(copied_from, making)
    use(making)
    fill()
    connection.close()
    with server() as admin:
        admin.execute(f'ALTER DATABASE "{making}" RENAME TO "{name}"')


def _drop_outdated(kind: str) -> None:
    with server() as admin:
        rows = admin.execute(
            "SELECT datname FROM pg_database WHERE datname LIKE %s", (f"jv_{kind}_%",)
        )
        names = [row[0] for row in rows]
    for name in names:
        drop(name)


def _provision() -> None:
    from regions.services import provision_region

    for slug, languages in REGIONS.items():
        provision_region(slug=slug, languages=languages)
