"""Pictures of the admin for the editors' guides, taken from a running demo by ``make tour``."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page

from network.demo import codes

FOLDER = Path(__file__).parents[2] / "docs" / "editors" / "pictures"
WHO = "paakayttaja.kainuu@example.org"
SIZE = (1280, 860)
PART = 0.65


@dataclass(frozen=True)
class Picture:
    """One page of the admin, and the file's name without its end."""

    name: str
    path: str


PICTURES = (
    Picture("feedback", "/admin/feedback/kainuu/"),
    Picture("figures", "/admin/figures/kainuu/"),
)


def take_all(browser: Browser, port: int) -> None:
    """Log in once, and take each; raises where the log-in or a page does not open."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    width, height = SIZE
    context = browser.new_context(viewport={"width": width, "height": height}, locale="fi-FI")
    page = context.new_page()
    _log_in(page, f"http://localhost:{port}")
    for one in PICTURES:
        reply = page.goto(f"http://localhost:{port}{one.path}")
        if reply is None or not reply.ok:
            raise RuntimeError(f"{one.path} does not open")
        page.wait_for_load_state("networkidle")
        image = Image.open(io.BytesIO(page.screenshot()))
        size = (round(width * PART), round(height * PART))
        smaller = image.resize(size, Image.Resampling.LANCZOS).convert("RGB")
        smaller.save(FOLDER / f"{one.name}.webp", quality=80, method=6)
    context.close()


def _log_in(page: Page, root: str) -> None:
    page.goto(f"{root}/admin/")
    page.fill("input[name=login]", WHO)
    page.fill("input[name=password]", codes.PASSWORD)
    page.locator("main button.button").first.click()
    for code in codes.codes_to_try():
        page.fill("input[name=code]", code)
        page.locator("main button.button").first.click()
        page.wait_for_load_state()
        if page.url.endswith("/admin/"):
            return
    raise RuntimeError("The demo's account could not log in.")
