"""The run itself: the servers are there before this is imported."""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page

from benchmarks.look.ways import WAYS, passed_on
from tests.audit.browsing import opened
from tests.demo import running_demo

_SLOW = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1.6e6 / 8,
    "uploadThroughput": 0.75e6 / 8,
}
_PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
_POINTED_MS = 300
"""From pointing at a link to pressing it."""


def run(description: str | None) -> None:
    """Measure in turn, print the medians and how far the rounds lie apart."""
    parser = argparse.ArgumentParser(prog='make bench-look ARGS="…"', description=description)
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    seen: dict[tuple[str, str], list[float]] = defaultdict(list)
    with (
        tempfile.TemporaryDirectory() as folder,
        running_demo(Path(folder)) as demo,
        passed_on(demo.port) as ports,
        opened() as browser,
    ):
        for _round in range(rounds + 1):
            for way in WAYS:
                first, second = _visited(browser, ports[way])
                if _round:  # the first warms the caches of the server
                    seen[way, "first page"].append(first)
                    seen[way, "next page"].append(second)
    for (way, which), times in seen.items():
        spread = f"{min(times):.0f}–{max(times):.0f}"
        sys.stdout.write(f"{way:<22} {which:<11} {statistics.median(times):6.0f} ms  {spread}\n")


def _visited(browser: Browser, port: int) -> tuple[float, float]:
    """Milliseconds to the first paint of the front page, and from pressing a link to that of the
    next page."""
    context = browser.new_context(
        viewport={"width": 412, "height": 823}, device_scale_factor=2, bypass_csp=True
    )
    try:
        page = _slow(context)
        page.goto(f"http://kainuu.localhost:{port}/", wait_until="load")
        first = _painted(page)
        link = page.locator("main a[href^='/']").first
        link.hover()
        page.wait_for_timeout(_POINTED_MS)
        link.click()
        page.wait_for_url(lambda url: not url.endswith(f":{port}/"))
        page.wait_for_load_state("load")
        return first, _painted(page)
    finally:
        context.close()


def _slow(context: BrowserContext) -> Page:
    page = context.new_page()
    wire = context.new_cdp_session(page)
    wire.send("Network.enable")
    wire.send("Network.emulateNetworkConditions", _SLOW)
    wire.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    return page


def _painted(page: Page) -> float:
    page.wait_for_function(_PAINTED)
    found: float = page.evaluate(_PAINTED)
    return found
