"""What everything stands on: PostgreSQL, Redis, the clock and the disks."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.core.checks import ERROR, run_checks
from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from redis import Redis
from redis.exceptions import RedisError, ResponseError

from network import env
from network.doctor.findings import Finding, broken, examination, to_see_to
from network.masking import scrubbed

EXTENSIONS = ("pg_trgm",)
_DURABLE = ["fsync", "full_page_writes", "synchronous_commit"]
_SKEW_SEEN, _SKEW_BREAKS = 2.0, 30.0
"""Seconds; one-time codes change every thirty."""
_FREE_SEEN, _FREE_BREAKS = 2_000_000_000, 300_000_000


@examination("database", gettext_lazy("Database"))
def database() -> Iterator[Finding]:
    """PostgreSQL takes a connection and answers."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except Error as problem:
        told = _("PostgreSQL does not answer: %(problem)s") % {"problem": scrubbed(str(problem))}
        advice = _("Start PostgreSQL, or correct DATABASE_URL (host, port, name, password).")
        yield broken(told, advice)


@examination("settings", gettext_lazy("Settings and code"), needs=("database",))
def settings_and_code() -> Iterator[Finding]:
    """Django's own checks, with those of the rooms."""
    for found in run_checks():
        if found.level >= ERROR and not found.is_silenced():
            yield broken(
                f"{found.id}: {found.msg}", found.hint or _("Correct the setting it names.")
            )


@examination("migrations", gettext_lazy("Migrations"), needs=("database",))
def migrations() -> Iterator[Finding]:
    """The database has the shape that the code expects."""
    executor = MigrationExecutor(connection)
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if waiting:
        names = ", ".join(f"{one.app_label}.{one.name}" for one, _back in waiting[:5])
        told = _("%(count)s migrations have not been applied: %(names)s")
        yield broken(told % {"count": len(waiting), "names": names}, _("Run: manage.py migrate"))


@examination("extensions", gettext_lazy("Extensions of PostgreSQL"), needs=("database",))
def extensions() -> Iterator[Finding]:
    """What the search needs is there."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT extname FROM pg_extension")
        found = {name for (name,) in cursor.fetchall()}
    for name in EXTENSIONS:
        if name not in found:
            told = _("The extension %(name)s is missing: the search finds no mistyped words.")
            advice = _("As the database's owner: CREATE EXTENSION %(name)s;")
            yield broken(told % {"name": name}, advice % {"name": name})


@examination("durability", gettext_lazy("What PostgreSQL has confirmed"), needs=("database",))
def durability() -> Iterator[Finding]:
    """What has been answered as saved is on the disk. The embedded server is left out: it is for
    a demo, which may lose its last half second."""
    if Path(env.text("VAR_DIR")).resolve() in Path(connection.settings_dict["HOST"]).parents:
        return
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT name FROM pg_settings WHERE name = ANY(%s) AND setting = 'off'", [_DURABLE]
        )
        for (name,) in cursor.fetchall():
            told = _("PostgreSQL has %(name)s = off: a power cut can take what was told as saved.")
            advice = _("In postgresql.conf: %(name)s = on")
            yield broken(told % {"name": name}, advice % {"name": name})


@examination("redis", "Redis")
def redis() -> Iterator[Finding]:
    """Redis answers, and takes what is written."""
    try:
        with Redis.from_url(settings.REDIS_URL, socket_timeout=2, socket_connect_timeout=2) as link:
            link.ping()
            link.set("doctor:looks", "1", ex=1)
    except ResponseError as problem:  # of a password, too; it says which
        told = _("Redis takes nothing: %(problem)s") % {"problem": scrubbed(str(problem))}
        advice = _(
            "Give it more memory (maxmemory), and let REDIS_URL name one that may be written to. "
            "Until then letters and mails wait."
        )
        yield broken(told, advice)
    except (RedisError, OSError) as problem:
        told = _("Redis does not answer: %(problem)s") % {"problem": scrubbed(str(problem))}
        yield broken(
            told, _("Start Redis, or correct REDIS_URL. Until then letters and mails wait.")
        )


@examination("clock", gettext_lazy("Clock"), needs=("database",))
def clock() -> Iterator[Finding]:
    """This machine and the database agree on the time."""
    before = time.time()
    with connection.cursor() as cursor:
        cursor.execute("SELECT extract(epoch FROM clock_timestamp())")
        there = float(cursor.fetchone()[0])
    skew = abs(there - (before + time.time()) / 2)
    if skew > _SKEW_SEEN:
        told = _("The clocks of this machine and the database differ by %(seconds)s seconds.")
        advice = _("Let both follow a time server (chrony, systemd-timesyncd).")
        say = broken if skew > _SKEW_BREAKS else to_see_to
        yield say(told % {"seconds": round(skew, 1)}, advice)


@examination("files", gettext_lazy("Files and disks"))
def files() -> Iterator[Finding]:
    """Folders can be written to and have room."""
    folders = {
        "MEDIA_ROOT": settings.MEDIA_ROOT,
        "PRIVATE_ROOT": settings.STORAGES["private"]["OPTIONS"]["location"],
        "LETTER_JOURNAL": settings.LETTER_JOURNAL,
        "ERASURE_JOURNAL": settings.ERASURE_JOURNAL,
    }
    for name, folder in folders.items():
        yield from _folder(name, Path(folder))


def _folder(name: str, folder: Path) -> Iterator[Finding]:
    named = {"name": name, "folder": folder}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder) as file:
            file.write(b"doctor")
        free = shutil.disk_usage(folder).free
    except OSError as problem:
        told = _("%(name)s cannot be written to (%(folder)s): %(problem)s")
        advice = _("Give the folder to the user that the programs run as, or make room.")
        yield broken(told % {**named, "problem": problem.strerror}, advice)
        return
    if free < _FREE_SEEN:
        told = _("%(name)s has only %(free)s MB left (%(folder)s).")
        say = broken if free < _FREE_BREAKS else to_see_to
        yield say(told % {**named, "free": free // 1_000_000}, _("Make room, or a larger disk."))
