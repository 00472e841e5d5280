"""The admin's page in a real Chromium: a reload and a killed server while a clip is on its way."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from benchmarks.video.sending import Sender
from benchmarks.video.servers import Servers

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_LINE = {
    "offline": False,
    "latency": 20,
    "downloadThroughput": 5_000_000,
    "uploadThroughput": 8_000_000,
}
"""Bytes a second, and milliseconds."""


def send(servers: Servers, web: Any, sender: Sender, clip: Path, shots: Path) -> tuple[Any, str]:
    """The web server that runs afterwards, and the address at which the page arrived."""
    program = next(filter(None, map(shutil.which, _NAMES)))
    home = f"http://localhost:{servers.port}"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        context = browser.new_context(viewport={"width": 320, "height": 700})
        pairs = (pair.split("=", 1) for pair in sender.cookies.split("; "))
        context.add_cookies([{"name": n, "value": v, "url": home} for n, v in pairs])
        page = context.new_page()
        line = context.new_cdp_session(page)
        line.send("Network.enable")
        line.send("Network.emulateNetworkConditions", _LINE)
        page.goto(f"{home}/admin/media/video/add/")
        _choose(page, clip)
        _until(page, 15)
        page.screenshot(path=str(shots / "sending.png"))
        page.reload()
        page.wait_for_selector("[data-upload-waits]:not([hidden])")
        page.screenshot(path=str(shots / "waiting.png"))
        _choose(page, clip)
        _until(page, 20)
        servers.kill(web)
        # What the page says when the line is away, by the form's own words.
        away = page.locator("[data-upload]").get_attribute("data-away")
        page.get_by_text(str(away)).wait_for()
        page.screenshot(path=str(shots / "away.png"))
        web = servers.web()
        page.wait_for_url("**/media/edit/**", timeout=180_000)
        page.screenshot(path=str(shots / "standing.png"))
        address = page.url
        browser.close()
    return web, address


def _choose(page: Any, clip: Path) -> None:
    page.set_input_files("#id_upload", str(clip))
    page.click("[data-upload] [type=submit]")


def _until(page: Any, percent: int) -> None:
    wanted = f"document.querySelector('[data-upload] progress').value >= {percent}"
    page.wait_for_function(wanted, timeout=120_000)
