"""What bringing an old site in costs, step by step, and whether each step has done its work."""

from __future__ import annotations

import os
import resource
import signal
import subprocess  # nosec B404 — our own worker
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

from django.core.files.base import ContentFile
from django.db import connection
from django.test import override_settings
from tqdm import tqdm
from wagtail.contrib.redirects.models import Redirect

from benchmarks.incoming.old_site import draw_pictures, export, serving
from incoming.models import Incoming
from incoming.receiving import receive, start_run
from incoming.tasks import announce_brought
from network.background import paused
from network.images.models import Picture
from network.images.specs import USUAL, specs_of
from news.models import NewsPage
from regions.bringing.working import start_undo
from regions.models import Region
from regions.scoping import in_every_region
from tests import database, factories

_SAMPLE = 10


@dataclass
class Work:
    """The region, the export, and what it has cost so far."""

    region: Region
    user: Any
    content: bytes
    port: int
    database: str
    figures: dict[str, str] = field(default_factory=dict)
    memory: int = 0
    busy: float = 0

    def bring(self) -> Incoming:
        """Bring the file and check it."""
        file: Any = ContentFile(self.content, "vienti.xml")
        return receive(
            region=self.region, user=self.user, kind="wordpress", publish=True, file=file
        )

    def step(self, name: str, source: Incoming, *, kill_at: int = 0) -> float:
        """Do a step in a worker; ``kill_at`` pictures it is killed. Returns the seconds."""
        began = time.perf_counter()
        told = [self.database, str(source.pk), str(self.port), name]
        command = [sys.executable, "-m", "benchmarks.incoming", "--work", *told]
        worker = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603  # nosec B603
        while (
            kill_at
            and worker.poll() is None
            and source.pictures.filter(state="fetched").count() < kill_at
        ):
            time.sleep(0.2)  # between two looks
        if kill_at:
            worker.send_signal(signal.SIGKILL)
        said, _errors = worker.communicate()
        assert bool(worker.returncode) is bool(kill_at), f"{name} ended with {worker.returncode}"
        self.memory = max(self.memory, int(said.split()[-1]) if said else 0)
        seconds = time.perf_counter() - began
        source.refresh_from_db()
        return seconds


def measure(work: Work, posts: int) -> None:
    """The steps once; each must have done its work."""
    steps = tqdm(total=5, desc="steps", disable=not sys.stderr.isatty())
    source = work.bring()
    checked = work.step("check", source)
    assert source.rows.filter(verdict="new").count() == posts
    steps.update()
    assert start_run(source=source, user=work.user)
    first = work.step("run", source, kill_at=posts // 2)
    steps.update()
    second = work.step("run", source)
    assert (source.state, NewsPage.objects.count()) == ("done", posts)
    assert Picture.objects.filter(collection=work.region.collection).count() == posts
    assert NewsPage.objects.filter(live=True).count() == posts
    steps.update()
    work.busy = _busy()
    work.figures |= {
        "check": f"{checked:.1f} s",
        "run until killed": f"{first:.1f} s",
        "resumed run": f"{second:.1f} s",
        "together": f"{checked + first + second:.1f} s",
    }
    _again(work, posts)
    steps.update()
    _afterwards(work, source)
    steps.close()


def _busy() -> float:
    """Seconds of processor that the workers have taken, the killed one too."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _again(work: Work, posts: int) -> None:
    before = (NewsPage.objects.count(), Picture.objects.count(), Redirect.objects.count())
    again = work.bring()
    work.figures["same file again"] = f"{work.step('check', again):.1f} s"
    assert again.rows.filter(verdict="same").count() == posts
    assert start_run(source=again, user=work.user)
    work.step("run", again)
    after = (NewsPage.objects.count(), Picture.objects.count(), Redirect.objects.count())
    assert before == after, f"the second run changed something: {before} → {after}"


def _afterwards(work: Work, source: Incoming) -> None:
    began = time.perf_counter()
    announce_brought()
    work.figures["announced"] = f"{time.perf_counter() - began:.1f} s"
    began = time.perf_counter()
    for picture in Picture.objects.order_by("pk")[:_SAMPLE]:
        picture.get_renditions(*specs_of(*USUAL))
    each = (time.perf_counter() - began) / _SAMPLE
    work.figures["files of a picture"] = f"{each * 1000:.0f} ms each, by and by"
    assert start_undo(source=source, user=work.user)
    work.figures["undone"] = f"{work.step('undo', source):.1f} s"
    assert not NewsPage.objects.exists()


@contextmanager
def own_database() -> Iterator[str]:
    """A copy of the template, dropped at the end."""
    template, name = database.template(), f"jv_benchmark_incoming_{os.getpid()}"
    database.copy(template, name)
    database.use(name)
    try:
        yield name
    finally:
        connection.close()
        database.drop(name)


def report(posts: int) -> int:
    """Measure, print a line a step and a closing line, and drop the database."""
    later = {"default": {"BACKEND": "network.background.CeleryBackend"}}
    wake = patch("regions.bringing.working.import_string")
    with (
        tempfile.TemporaryDirectory() as folder,
        own_database() as name,
        in_every_region(),
        override_settings(TASKS=later),
        paused(),
        wake,
    ):
        draw_pictures(Path(folder), posts)
        with serving(Path(folder)) as port:
            region = factories.region("kainuu")
            user = factories.staff(region, "publisher")
            content = export(f"http://127.0.0.1:{port}", posts)
            work = Work(region, user, content, port, name)
            measure(work, posts)
    for step, said in work.figures.items():
        sys.stdout.write(f"{step:>20}: {said}\n")
    sys.stdout.write(
        f"incoming: {posts} posts with pictures in {work.figures['together']} with one kill, "
        f"CPU of the workers {work.busy:.0f} s, the export {len(content) // 1024 // 1024} MB, "
        f"a worker's memory at most {work.memory} MB\n"
    )
    return 0
