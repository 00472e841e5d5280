"""An association takes a story's kit to its own site: copied from the page, shown in another's."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.demo import Demo
from tests.journeys.scripts import show_elsewhere, width_of

pytestmark = pytest.mark.browser
STORY = "/onneksi-on-joku/sanaristikko-valmistui-puhelimessa/"


def kit_address(page: Page, demo: Demo) -> str:
    """Where the story's picture says that its kit stands beside it."""
    page.goto(demo.url("kainuu", STORY))
    picture = page.locator('meta[property="og:image"]').get_attribute("content") or ""
    return picture.partition("kuva/")[0] + "levita/"


def copied(page: Page, named: str) -> str:
    """What the button beside a text puts on the clipboard."""
    button = page.get_by_role("button", name=f"Kopioi: {named}", exact=True)
    button.click()
    expect(button.locator("+ [role=status]")).to_have_text("Kopioitu")
    return str(page.evaluate("navigator.clipboard.readText()"))


def shown_elsewhere(page: Page, code: str) -> list[str]:
    """Put the code into the page, which is of no site of ours; returns which others it asked."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    show_elsewhere(page, f"<!doctype html><body>{code}</body>")
    page.wait_for_load_state("networkidle")
    own = urlsplit(page.url).hostname
    return sorted({urlsplit(url).hostname or "" for url in asked} - {own})


def test_a_kit_is_copied_and_shown_on_another_site(demo: Demo, browser: Browser):
    context = browser.new_context(viewport={"width": 320, "height": 800}, locale="fi")
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(kit_address(page, demo))
    assert width_of(page) == 320
    assert "#onneksionjoku" in copied(page, "Mastodon")
    frame = copied(page, "Tarina ja sen video kehyksessä")
    card = copied(page, "Kortti, jossa on kuva ja linkki")
    there = browser.new_context(viewport={"width": 300, "height": 800}).new_page()
    host = urlsplit(demo.url("kainuu")).hostname
    assert shown_elsewhere(there, frame) == [host]
    inside = there.frame_locator("iframe")
    expect(inside.locator("video track[kind=captions]").first).to_be_attached()
    assert inside.locator("html").evaluate("one => one.scrollWidth") <= 300
    assert inside.locator("video").evaluate("one => one.paused")
    assert shown_elsewhere(there, card) == [host]
    assert there.locator("img").evaluate("one => one.complete && one.naturalWidth") == 1200
    assert context.cookies() == there.context.cookies() == []
