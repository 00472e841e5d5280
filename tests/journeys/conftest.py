"""The demo network and a real browser."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from tests.demo import Demo, running_demo

# Playwright keeps an event loop in this thread; the database is asked in between, not in it.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """The machine's own Chromium; Playwright's download is not needed."""
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        sentence = "No Chromium or Chrome found. On Debian and Ubuntu: sudo apt install chromium"
        if os.environ.get("CI") == "true":
            pytest.fail(sentence)
        pytest.skip(sentence)
    return {"executable_path": path, "args": ARGUMENTS}


@pytest.fixture(scope="session")
def demo(
    tmp_path_factory: pytest.TempPathFactory, django_db_setup: None, django_db_blocker: Any
) -> Iterator[Demo]:
    """The demo network, loaded and served."""
    folder: Path = tmp_path_factory.mktemp("demo")
    with django_db_blocker.unblock(), running_demo(folder) as found:
        yield found


@pytest.fixture(autouse=True)
def _closes_its_windows(request: pytest.FixtureRequest) -> Iterator[None]:
    """Windows that a journey leaves open go on working, and the next journey waits for them."""
    if "browser" not in request.fixturenames:
        yield
        return
    browser = request.getfixturevalue("browser")
    before = list(browser.contexts)
    yield
    for context in browser.contexts:
        if context not in before:
            context.close()


@pytest.fixture
def demo_database(demo: Demo, django_db_blocker: Any) -> Iterator[None]:
    """Let a test look into the demo's own database; what it sees was written by the demo."""
    from tests import database

    own = connection.settings_dict["NAME"]
    with django_db_blocker.unblock():
        database.use(demo.database)
        yield
        database.use(own)
