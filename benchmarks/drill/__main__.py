"""``make drill``: back up, restore into an empty cluster, compare every row and every file.

The backup is made and restored by the commands that operators use, in processes of their own.
``ARGS="--rows 1000000"`` for a large database.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

BATCH = 25_000
MOST_SECONDS = 600
MEMORY_MB = 300


class Drill:
    """One drill, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        pyrage = import_module("pyrage")
        self.folder = folder
        identity = pyrage.x25519.Identity.generate()
        (folder / "key.txt").write_text(f"{identity}\n")
        self.recipient = str(identity.to_public())

    def command(self, url: str, place: str, *words: str) -> tuple[float, int]:
        """A management command on a database and its folders; seconds, and megabytes at most."""
        environment = dict(os.environ) | {
            "DJANGO_SETTINGS_MODULE": "network.settings.development",
            "DATABASE_URL": url,
            "MEDIA_ROOT": str(self.folder / place / "media"),
            "PRIVATE_ROOT": str(self.folder / place / "private"),
            "BACKUP_RECIPIENTS": self.recipient,
            "BACKUP_IDENTITY": str(self.folder / "key.txt"),
            "LOG_LEVEL": "ERROR",
        }
        began = time.monotonic()
        words = (sys.executable, "manage.py", *words)
        process = subprocess.Popen(words, env=environment)  # noqa: S603 — our own command
        _pid, status, usage = os.wait4(process.pid, 0)
        if status:
            raise SystemExit(f"drill: {words[2]} failed")
        return time.monotonic() - began, usage.ru_maxrss // 1024


def run(rows: int, files: int) -> list[str]:
    """The figures as lines; the last one judges."""
    comparing = import_module("benchmarks.drill.comparing")
    connection = import_module("django.db").connection
    folder = Path(tempfile.mkdtemp(prefix="jv"))
    folder.chmod(0o711)
    try:
        with _source(rows) as url, _empty_cluster(folder) as (server, target):
            drill = Drill(folder)
            _write_files(folder / "here", files)
            before = (comparing.tables(connection), comparing.sequences(connection))
            made, made_mb = drill.command(url, "here", "backup", str(folder / "backups"))
            backup = next((folder / "backups").iterdir())
            size = backup.stat().st_size
            back, back_mb = drill.command(target, "there", "restore", str(backup))
            with _looking_into(server):
                after = (comparing.tables(connection), comparing.sequences(connection))
        wrong = comparing.differences(before[0], after[0]) + comparing.differences(
            before[1], after[1]
        )
        here, there = (comparing.files(folder / place) for place in ("here", "there"))
        wrong += comparing.differences(here, there)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    total = sum(count for count, _digest in before[0].values())
    good = not wrong and back <= MOST_SECONDS and max(made_mb, back_mb) <= MEMORY_MB
    return [
        f"drill: {total} rows in {len(before[0])} tables, {len(here)} files, {size / 1e6:.1f} MB",
        f"drill: backup {made:.1f} s ({made_mb} MB of memory), restore {back:.1f} s ({back_mb} MB)",
        f"drill: {len(wrong)} differences {wrong[:5] or ''}, at most {MOST_SECONDS} s and "
        f"{MEMORY_MB} MB: {'holds' if good else 'DOES NOT HOLD'}",
    ]


@contextmanager
def _source(rows: int) -> Iterator[str]:
    """A copy of the suite's template with so many rows more; its address."""
    database = import_module("tests.database")
    connection = import_module("django.db").connection
    beside = import_module("tests.demo").beside
    usual, own = connection.settings_dict["NAME"], database.named("drill")
    database.copy(database.template(), own)
    database.use(own)
    try:
        _fill(rows)
        yield beside(os.environ["DATABASE_URL"], own)
    finally:
        connection.close()
        database.use(usual if not usual.endswith("_making") else "postgres")
        database.drop(own)


def _fill(rows: int) -> None:
    """Readers and the lists they are on: half of the rows each."""
    letters = import_module("tests.newsletters.letters")
    factories = import_module("tests.factories")
    with import_module("regions.scoping").in_every_region():
        region = factories.region("kainuu")
        factories.news(region, title="Harjoitus")
        people = rows // 2
        for first in range(0, people, BATCH):
            last = min(first + BATCH, people)
            letters.subscribe(region, [f"lukija{one}@example.net" for one in range(first, last)])


def _write_files(folder: Path, number: int) -> None:
    """Files of every size up to a megabyte, some below others."""
    for one in range(number):
        path = folder / ("media", "private")[one % 2] / f"{one % 7}" / f"tiedosto-{one}.bin"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(os.urandom(1 + one * 7919 % 1_000_000))


@contextmanager
def _empty_cluster(folder: Path) -> Iterator[tuple[Any, str]]:
    """A PostgreSQL of its own in which nothing is."""
    servers = import_module("network.embedded.postgres_server")
    server = servers.PostgresServer(
        import_module("network.embedded.places").Place(folder, "postgres")
    )
    server.place.prepare()
    try:
        yield server, server.start()
    finally:
        server.stop()


def _looking_into(server: Any) -> Any:
    return import_module("benchmarks.chaos.stage").looking_into(server)


def main() -> int:
    """Start the tests' servers, or join them, and drill."""
    parser = argparse.ArgumentParser(prog='make drill ARGS="…"', description=__doc__)
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--files", type=int, default=60)
    asked = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    os.environ.setdefault("LOG_LEVEL", "ERROR")
    import_module("tests.servers")
    import_module("django").setup()
    lines = run(asked.rows, asked.files)
    sys.stdout.write("\n".join(lines) + "\n")
    return int("NOT" in lines[-1])


if __name__ == "__main__":
    sys.exit(main())
