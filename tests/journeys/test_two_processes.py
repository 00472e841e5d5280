"""Two web processes, one PostgreSQL and one Redis: a change is seen at both.

How soon is measured by ``make bench-serving``.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest

from network import env
from tests.demo import Demo, free_ports
from tests.pagecache.origins import Seen, asked

TITLE = "Kahdelle prosessille yhtä aikaa"
PUBLISH = f"""
from news.models import NewsIndexPage, NewsPage
from regions.scoping import in_every_region
import datetime as dt
with in_every_region():
    index = NewsIndexPage.objects.get(region__slug="kainuu", locale__language_code="fi")
    page = NewsPage(title="{TITLE}", lead="Näkyy heti.", published_on=dt.date.today())
    index.add_child(instance=page)
    page.save_revision().publish()
"""
WITHDRAW = f"""
from news.models import NewsPage
from regions.scoping import in_every_region
with in_every_region():
    NewsPage.objects.get(title="{TITLE}").unpublish()
"""


@contextmanager
def _served(demo: Demo, port: int) -> Iterator[None]:
    words = ["granian", "--interface", "wsgi", "network.wsgi:application", "--host", "127.0.0.1"]
    words += ["--port", str(port), "--blocking-threads", "2"]
    environment = {**demo.environment, "PAGE_CACHE": "wrapper", "WEB_PORT": "80"}
    process = subprocess.Popen([sys.executable, "-m", *words], cwd=env.PROJECT, env=environment)
    try:
        yield
    finally:
        process.terminate()
        process.wait(15)


@pytest.fixture
def two(demo: Demo) -> Iterator[list[int]]:
    """Two processes that keep pages, each on a port of its own."""
    ports = free_ports(2)
    with ExitStack() as stack:
        for port in ports:
            stack.enter_context(_served(demo, port))
        for port in ports:
            _await(port)
        yield ports


def _news(port: int) -> Seen:
    return asked(port, "/ajankohtaista/", Host="kainuu.localhost")


def _await(port: int) -> None:
    until = time.monotonic() + 30
    while time.monotonic() < until:
        try:
            if _news(port).found == "HIT":
                return
        except OSError:
            pass
        time.sleep(0.1)
    raise AssertionError(f"No page is kept at port {port}.")


def _await_all(ports: list[int], *, shown: bool) -> None:
    """Wait until every process shows the title, or no longer does."""
    until = time.monotonic() + 5
    while time.monotonic() < until:
        if all((TITLE.encode() in _news(port).body) is shown for port in ports):
            return
        time.sleep(0.01)
    raise AssertionError("A process does not show the change.")


def test_what_is_published_and_withdrawn_is_seen_at_both(demo: Demo, two: list[int]) -> None:
    for script, shown in ((PUBLISH, True), (WITHDRAW, False)):
        done = demo.manage("shell", "-c", script)
        assert done.returncode == 0, done.stderr
        _await_all(two, shown=shown)
        assert [_news(port).found for port in two] == ["HIT", "HIT"]
