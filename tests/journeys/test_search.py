"""A resident looks for a café where she need not explain: on a phone, then without scripts."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.demo import Demo

pytestmark = pytest.mark.browser
WORDS = "muistikahvila kemijärvellä"


def test_a_resident_finds_the_memory_cafe_of_kemijarvi(demo: Demo, browser: Browser):
    context = browser.new_context(viewport={"width": 320, "height": 640})
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    page.goto(demo.url("lappi", "/"))
    field = page.locator("#search-header")
    field.press_sequentially(WORDS)
    expect(page.get_by_role("option").first).to_be_visible()
    expect(field).to_have_attribute("aria-expanded", "true")
    field.press("ArrowDown")
    expect(field).to_have_attribute("aria-activedescendant", "search-header-list-0")
    field.press("Escape")
    expect(field).to_have_attribute("aria-expanded", "false")
    field.press("Enter")

    expect(page.locator(".answer").first).to_contain_text("Kemijärve")
    page.get_by_role("link", name="Koillis-Lapin muistitupa ry").click()
    expect(page.locator("h1")).to_have_text("Koillis-Lapin muistitupa ry")
    expect(page.locator("main")).to_contain_text("muistikahvila")
    assert context.cookies() == []
    assert all(address.startswith(demo.url("lappi", "/")) for address in asked), asked


def test_the_search_narrows_and_changes_its_language_without_scripts(demo: Demo, browser: Browser):
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(demo.url("lappi", "/"))
    page.locator("#search-header").fill(WORDS)
    page.locator("#search-header").press("Enter")
    page.locator(".facet a", has_text="Yhdistykset").or_(
        page.locator(".facet a", has_text="Järjestöt")
    ).first.click()
    expect(page.locator(".found__answers > ol").first.locator("h3")).to_have_count(1)
    page.get_by_role("link", name="Svenska").click()
    expect(page.locator("html")).to_have_attribute("lang", "sv")
    expect(page.locator("#search-page")).to_have_value(WORDS)
