"""The machine's own Chromium, as the journeys use it."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

from tests.journeys.conftest import ARGUMENTS, BROWSERS


@contextmanager
def opened() -> Iterator[Browser]:
    """A browser until the block ends."""
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        sys.exit("No Chromium or Chrome found. On Debian and Ubuntu: sudo apt install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()
