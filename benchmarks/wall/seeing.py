"""What a telephone shows of the wall's first page before anybody scrolls, asked of Chromium."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.test.testcases import LiveServerThread
from playwright.sync_api import Response, sync_playwright

WIDTH, HEIGHT, DENSITY = 390, 844, 3
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_SEEN = """() => [...document.images].filter((image) => {
    const box = image.getBoundingClientRect();
    return box.height > 0 && box.top < innerHeight;
}).map((image) => image.currentSrc)"""


def pictures_seen(path: str) -> dict[str, int] | None:
    """Address → bytes of each picture of the hub's page that is seen at 390 × 844 with three dots
    to a pixel; None where there is no browser."""
    browser = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if browser is None:
        return None
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright keeps an event loop in this thread
    with _server() as port, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        try:
            page = chromium.new_page(
                viewport={"width": WIDTH, "height": HEIGHT},
                device_scale_factor=DENSITY,
                is_mobile=True,
            )
            sizes: dict[str, int] = {}

            def weigh(response: Response) -> None:
                if response.request.resource_type == "image" and response.ok:
                    sizes[response.url] = len(response.body())

            page.on("response", weigh)
            page.goto(f"http://localhost:{port}{path}", wait_until="networkidle")
            seen: list[str] = page.evaluate(_SEEN)
            return {address: sizes[address] for address in seen}
        finally:
            chromium.close()


@contextmanager
def _server() -> Iterator[int]:
    thread = LiveServerThread("localhost", StaticFilesHandler)
    thread.daemon = True
    thread.start()
    thread.is_ready.wait()
    if thread.error:
        raise thread.error
    try:
        yield thread.port
    finally:
        thread.terminate()
