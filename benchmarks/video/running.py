"""The run itself: Django is set up before this is imported."""

from __future__ import annotations

import os
import random
import shutil
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import redis
from celery import Celery
from django.conf import settings
from django.db import connection

from benchmarks.video import browser, filming
from benchmarks.video.sending import Sender, hash_of
from benchmarks.video.servers import Servers, Watch
from campaign.models import Video
from campaign.videos.running import ffmpeg
from network import embedded, env
from network.users.models import User
from regions.scoping import in_every_region
from tests import database, factories
from tests.staff import StaffClient

DOOR = "/admin/campaign/kainuu/uploads/"
CUTS, KILLS = 40, 3
PLAYABLE_SECONDS, WORKER_MB, SLOWER = 60, 400, 5.0
faults: list[str] = []


def say(line: str, *, holds: bool = True) -> None:
    """One line; one that breaks a bound begins with FAULT."""
    if not holds:
        faults.append(line)
    sys.stdout.write(f"{'' if holds else 'FAULT '}bench-video {line}\n")
    sys.stdout.flush()


def main(parts: list[str]) -> bool:
    """Run the parts; True when a bound does not hold."""
    folder = Path(tempfile.mkdtemp(prefix="jv"))
    folder.chmod(0o711)
    try:
        with _world(folder) as servers, in_every_region():
            _run(parts, servers, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return bool(faults)


@contextmanager
def _world(folder: Path) -> Iterator[Servers]:
    """A database and a Redis of this run's own."""
    usual, name = connection.settings_dict["NAME"], database.named("bench_video")
    database.copy(database.template(), name)
    database.use(name)
    redis = embedded.start(folder, postgres=False, redis=True)
    address = os.environ["DATABASE_URL"].rpartition("/")[0]
    environment = dict(os.environ) | {
        "DJANGO_SETTINGS_MODULE": "network.settings.development",
        "DATABASE_URL": f"{address}/{name}",
        "REDIS_URL": redis.redis_url,
        "VAR_DIR": str(folder),
        "LOG_LEVEL": "INFO",
        "SECRET_KEY": settings.SECRET_KEY,  # sessions are made here
    }
    servers = Servers(environment, folder)
    try:
        yield servers
    finally:
        servers.end()
        redis.stop()
        database.use(usual)
        database.drop(name)


def _run(parts: list[str], servers: Servers, folder: Path) -> None:
    clip = filming.filmed(env.folder("VAR_DIR", "bench"))
    size = clip.stat().st_size
    say(f"clip: {filming.SECONDS} s, 1920x1080, {size / 1e6:.0f} MB, {ffmpeg()}")
    say(f"machine: {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before")
    web = servers.web()
    sender = _sender(servers.port)
    if "sending" in parts:
        web = _send(servers, web, sender, clip)
    if "browser" in parts:
        web = _browse(servers, web, sender, clip)
    if "preparing" in parts:
        _prepare(servers, sender, clip, folder)
    if "mails" in parts:
        _mails(servers, sender, clip)


def _sender(port: int) -> Sender:
    user: User = factories.staff(factories.region("kainuu"), "editor")
    client = StaffClient(HTTP_HOST=f"localhost:{port}")
    client.force_login(user)
    token = "a" * 32
    client.cookies["csrftoken"] = token
    pairs = "; ".join(f"{key}={morsel.value}" for key, morsel in client.cookies.items())
    return Sender(port, pairs, token)


def _send(servers: Servers, web: Any, sender: Sender, clip: Path) -> Any:
    """Cuts at random bytes, and a server that is killed while bytes come."""
    size, began = clip.stat().st_size, time.monotonic()
    where = sender.begin(DOOR, clip)
    kills = 0
    for number in range(CUTS):
        some = random.randint(1, size // (CUTS + 5) * 2)  # noqa: S311 — no secret
        if number % (CUTS // KILLS) == CUTS // KILLS - 1:
            sender.send(where, clip, stop_after=size // 20, midway=partial(servers.kill, web))
            web, kills = servers.web(), kills + 1
        sender.send(where, clip, stop_after=some)
    while (status := sender.send(where, clip)) == 0:
        time.sleep(0.1)
    video = Video.objects.get(key=where.rstrip("/").rpartition("/")[2])
    good = status in {204, 409} and hash_of(Path(_original(servers, video))) == hash_of(clip)
    seconds = time.monotonic() - began
    say(
        f"sending: {sender.cuts} cuts, {kills} servers killed, {len(sender.refused)} times asked "
        f"to wait, {seconds:.0f} s, hash {'right' if good else 'WRONG'}",
        holds=good,
    )
    Video.objects.all().delete()
    return web


def _browse(servers: Servers, web: Any, sender: Sender, clip: Path) -> Any:
    """The same from the admin's page, in Chromium."""
    shots, began = env.folder("VAR_DIR", "bench"), time.monotonic()
    web, address = browser.send(servers, web, sender, clip, shots)
    video = Video.objects.get(pk=address.rstrip("/").rpartition("/")[2])
    good = hash_of(_original(servers, video)) == hash_of(clip)
    say(
        f"browser: reloaded once, server killed once, {time.monotonic() - began:.0f} s, "
        f"hash {'right' if good else 'WRONG'}; pictures in {shots.name}/",
        holds=good,
    )
    Video.objects.all().delete()
    return web


def _original(servers: Servers, video: Video) -> Path:
    return servers.folder / "private" / video.file.name


def _prepare(servers: Servers, sender: Sender, clip: Path, folder: Path) -> None:
    """From the last byte to a film that plays, and what the worker's processes hold together."""
    worker = servers.worker(video=True)
    watch = Watch(worker.pid)
    for make in (lambda: clip, lambda: filming.in_hevc(folder, clip)):
        file = make()
        seconds = 15 if file.suffix == ".mov" else filming.SECONDS
        first, both, video = _prepared(sender, file)
        good = first <= PLAYABLE_SECONDS * seconds / filming.SECONDS
        say(
            f"preparing {file.suffix} of {seconds} s: 480p plays {first:.1f} s after the last "
            f"byte, both {both:.1f} s (load {os.getloadavg()[0]:.1f})",
            holds=good and video.state == Video.State.READY,
        )
        for row in video.renditions.order_by("name"):
            say(f"  {row.name}: {row.width}x{row.height}, {row.size / 1e6:.1f} MB")
    peak = watch.end()
    say(f"worker: {peak:.0f} MB at most, with ffmpeg", holds=peak < WORKER_MB)
    servers.kill(worker)
    Video.objects.all().delete()


def _prepared(sender: Sender, file: Path) -> tuple[float, float, Video]:
    where = sender.begin(DOOR, file)
    if sender.send(where, file) != 204:
        raise RuntimeError("The clip did not come through.")
    ended, first = time.monotonic(), 0.0
    video = Video.objects.get(key=where.rstrip("/").rpartition("/")[2])
    while time.monotonic() < ended + 600:
        video.refresh_from_db()
        if not first and video.renditions.filter(name="480p.mp4").exists():
            first = time.monotonic() - ended
        if video.state in {Video.State.READY, Video.State.REFUSED}:
            break
        time.sleep(0.1)
    return first or 999.0, time.monotonic() - ended, video


def _mails(servers: Servers, sender: Sender, clip: Path) -> None:
    """How long a task on the mails' queue waits, alone and while two videos are prepared."""
    servers.worker(video=False)
    alone = _latencies(servers, 30)
    servers.worker(video=True)
    addresses = [sender.begin(DOOR, clip) for _ in range(2)]
    threads = [threading.Thread(target=sender.send, args=(one, clip)) for one in addresses]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    _until_working()
    busy = _latencies(servers, 60)
    working = Video.objects.filter(state=Video.State.WORKING).count()
    ratio = statistics.median(busy) / max(statistics.median(alone), 0.001)
    say(
        f"mails: a task on the mails' queue waits {statistics.median(alone) * 1000:.0f} ms alone, "
        f"{statistics.median(busy) * 1000:.0f} ms (at most {max(busy) * 1000:.0f}) beside two "
        f"videos, of which {working} was being prepared: {ratio:.1f} times",
        holds=working == 1
        and statistics.median(busy) < max(0.5, SLOWER * statistics.median(alone)),
    )


def _until_working() -> None:
    """Wait until the worker has begun with one of the videos. Raises ``TimeoutError``."""
    until = time.monotonic() + 60
    while not Video.objects.filter(state=Video.State.WORKING).exists():
        if time.monotonic() > until:
            raise TimeoutError("No video is being prepared.")
        time.sleep(0.1)  # between two looks


def _latencies(servers: Servers, times: int) -> list[float]:
    """Send a task that the mail worker answers by writing a row away."""
    address = servers.environment["REDIS_URL"]
    broker = address.replace("unix://", "redis+socket://", 1).replace("?db=", "?virtual_host=")
    app, look = Celery(broker=broker), redis.from_url(address)
    found = []
    for _ in range(times):
        began = time.monotonic()
        task = app.send_task("regions.tasks.deliver_mails", queue="mail")
        while _waits(look, task.id):
            time.sleep(0.002)  # as fine as the figure has to be
        found.append(time.monotonic() - began)
        time.sleep(0.1)  # mails come one by one, not in a burst
    return found


def _waits(look: Any, key: str) -> bool:
    """True until a worker has taken the task and answered for it: both lists are empty of it."""
    queued = any(key.encode() in one for one in look.lrange("mail", 0, -1))
    return queued or any(key.encode() in one for one in look.hvals("unacked"))
