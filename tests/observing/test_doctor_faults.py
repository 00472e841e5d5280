"""``manage.py doctor`` before faults that are real, made for one process or one server."""

from __future__ import annotations

import ctypes.util
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import redis
from django.conf import settings as configured
from django.db import connection

from benchmarks.mail.stage import wait_for_port
from network import env
from network.embedded.redis_server import program
from tests.demo import free_ports
from tests.machine import needs_voikko
from tests.observing.test_doctor import Told

pytestmark = pytest.mark.django_db
APART = ["unshare", "--map-root-user", "--mount"]
"""A view of the disks of one's own, in which nobody else is harmed."""


def _can_be_apart() -> bool:
    if not shutil.which("unshare"):
        return False
    return subprocess.run([*APART, "true"], capture_output=True, check=False).returncode == 0


apart = pytest.mark.skipif(not _can_be_apart(), reason="nobody may have disks of her own here")


def doctor(name: str, *, first: str = "true", **around: str) -> tuple[int, str, str]:
    """The exit status, the level and the words, from a process of its own; ``first`` is what its
    shell does to the disks that it sees."""
    words = [sys.executable, "manage.py", "doctor", "--json", "--language", "en", "--only", name]
    done = subprocess.run(
        [*APART, "sh", "-c", f'{first} && exec "$@"', "sh", *words],
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "network.settings.development", **around},
        cwd=env.PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout, done.stderr
    rows = {one["name"]: one for one in json.loads(done.stdout)["examinations"]}
    said = " ".join(f"{one['words']} {one['advice']}" for one in rows[name]["findings"])
    return done.returncode, rows[name]["level"], said


@apart
@pytest.mark.parametrize(
    ("size", "filled", "level", "words"),
    [
        ("4g", "", "ok", ""),
        ("1g", "", "look", "has only 1073 MB left"),
        ("100m", "", "broken", "has only 104 MB left"),
        ("1m", "full", "broken", "No space left on device"),
    ],
)
def test_a_disk_that_is_really_small_or_full(tmp_path, size, filled, level, words):
    mount = f"mount -t tmpfs -o size={size} tmpfs {tmp_path} && mkdir {tmp_path}/x"
    fill = f"; dd if=/dev/zero of={tmp_path}/filling bs=64k 2>/dev/null; true" if filled else ""
    names = ("MEDIA_ROOT", "PRIVATE_ROOT", "LETTER_JOURNAL", "ERASURE_JOURNAL")
    folders = dict.fromkeys(names, f"{tmp_path}/x")
    status, found, said = doctor("files", first=f"{{ {mount}{fill}; }}", **folders)
    assert (found, words in said) == (level, True), said
    assert status == {"ok": 0, "look": 1, "broken": 2}[level]


@apart
@needs_voikko
@pytest.mark.parametrize("what", ["nothing", "dictionary", "library"])
def test_a_machine_without_voikko(tmp_path, what):
    (tmp_path / "empty").write_bytes(b"")
    hide = {
        "nothing": "true",
        "dictionary": "mount -t tmpfs tmpfs /usr/lib/voikko",
        "library": f"mount --bind {tmp_path}/empty {_library()}",
    }[what]
    status, level, said = doctor("dictionaries", first=hide, SEARCH_VOIKKO="1")
    expected = (0, "ok") if what == "nothing" else (1, "look")
    assert (status, level) == expected
    assert ("voikko-fi" in said) is (what != "nothing")


def _library() -> str:
    name = ctypes.util.find_library("voikko")
    with Path("/proc/self/maps").open() as maps:
        found = [line.split()[-1] for line in maps if "libvoikko" in line]
    return found[0] if found else str(name)


@pytest.mark.parametrize(("ahead", "level"), [(0, "ok"), (10, "look"), (120, "broken")])
def test_a_database_whose_clock_is_wrong(ahead, level):
    """PostgreSQL itself tells another time, by a function that stands before its own."""
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS"
            f" 'SELECT pg_catalog.clock_timestamp() - make_interval(secs => {ahead})'"
        )
        cursor.execute("SET LOCAL search_path = public, pg_catalog")
    assert Told("clock").level("clock") == level


@pytest.fixture
def small_redis(tmp_path: Path) -> Iterator[str]:
    """A Redis of two megabytes that forgets nothing."""
    (port,) = free_ports(1)
    words = ["--port", str(port), "--save", "", "--dir", str(tmp_path), "--maxmemory", "2mb"]
    server = subprocess.Popen([str(program()), *words], stdout=subprocess.DEVNULL)
    address = f"redis://127.0.0.1:{port}/0"
    wait_for_port(port)
    link = redis.Redis.from_url(address)
    link.config_set("maxmemory-policy", "noeviction")
    yield address
    link.close()
    server.terminate()
    server.wait(10)


def test_a_redis_that_is_full(settings, small_redis):
    """It answers, and takes neither a letter's word nor a mail's."""
    settings.REDIS_URL = small_redis
    with redis.Redis.from_url(small_redis) as link:
        assert Told("redis").level("redis") == "ok"
        link.set("filling", "x" * 100_000)
        # Half of what it holds: closed connections free too little to make room again.
        link.config_set("maxmemory", link.info("memory")["used_memory"] // 2)
    found = Told("redis")
    assert (found.status, found.level("redis")) == (2, "broken")
    assert "maxmemory" in found.words("redis")


def test_catalogues_that_were_never_compiled(settings, tmp_path):
    """As in a copy of the sources: the compiled ones are not kept with them."""
    assert Told("languages").level("languages") == "ok"
    source = env.PROJECT / "locale"
    shutil.copytree(source, tmp_path / "locale", ignore=shutil.ignore_patterns("*.mo"))
    settings.LOCALE_PATHS = [tmp_path / "locale"]
    found = Told("languages")
    assert (found.status, found.level("languages")) == (2, "broken")
    assert "python -m network.catalogues" in found.words("languages")


def message(age: int) -> str:
    """As network.tracing writes on it when it waits."""
    return json.dumps({"headers": {"queued_at": time.time() - age}})


@pytest.mark.parametrize(
    ("queue", "ages", "level"),
    [
        ("letters", (), "ok"),
        ("letters", (5, 500), "ok"),
        ("letters", (5, 700, 1_900), "look"),
        ("video", (1_900,), "ok"),
        ("video", (30_000,), "look"),
    ],
)
def test_a_queue_that_grows(settings: Any, small_redis, queue, ages, level):
    settings.REDIS_URL = small_redis
    with redis.Redis.from_url(small_redis) as link:
        for age in sorted(ages, reverse=True):
            link.lpush(queue, message(age))
    found = Told("queues")
    assert found.level("queues") == level
    if level == "look":
        told = f"{len(ages)} works wait in the queue “{queue}”, the oldest for {max(ages) // 60}"
        assert told in found.words("queues")
        assert f"--queues {queue}" in found.words("queues")
    assert small_redis == configured.REDIS_URL
