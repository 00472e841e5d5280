"""An editor writes, a publisher approves, a resident reads: in the real admin, in Chromium."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.demo import Demo
from tests.journeys.staff import log_in

pytestmark = pytest.mark.browser


def at_work(browser: Browser, demo: Demo, email: str) -> Page:
    """A member of staff who has logged in at her desk."""
    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    return log_in(page, demo, email)


@pytest.mark.short_cut
def test_what_an_editor_writes_a_publisher_approves_and_a_resident_reads(
    demo: Demo, browser: Browser, demo_database
):
    from news.models import NewsIndexPage

    title = "Järjestötalon ovet aukesivat"
    index = NewsIndexPage.objects.get(region__slug="kainuu", locale__language_code="fi")

    editor = at_work(browser, demo, "toimittaja.kainuu@example.org")
    address = demo.url("verkosto", f"/admin/pages/add/news/newspage/{index.pk}/")
    editor.goto(address, wait_until="networkidle")
    editor.locator("[name=title]").press_sequentially(title)
    expect(editor.locator("[name=slug]")).to_have_value("jarjestotalon-ovet-aukesivat")
    editor.locator("[name=lead]").fill("Kahvi on kuumana joka tiistai.")
    editor.locator("button[name=action-submit]").first.wait_for(state="attached")
    assert editor.locator("button[name=action-publish]").count() == 0
    editor.evaluate("document.querySelector('[name=action-submit]').click()")
    expect(editor.locator(".messages")).to_be_visible()
    missing = editor.locator("[aria-invalid=true]").evaluate_all("all => all.map(e => e.name)")
    assert missing == []
    expect(editor.locator(".messages")).to_contain_text(title)

    resident = browser.new_context(viewport={"width": 320, "height": 640}).new_page()
    resident.goto(demo.url("kainuu", index.get_url_parts()[2]))
    expect(resident.get_by_text(title)).to_have_count(0)

    publisher = at_work(browser, demo, "julkaisija.kainuu@example.org")
    publisher.get_by_role("link", name=title).first.click()
    publisher.locator("[data-workflow-action-name=approve]").first.wait_for(state="attached")
    publisher.evaluate("document.querySelector('[data-workflow-action-name=approve]').click()")
    publisher.wait_for_load_state("networkidle")

    resident.goto(demo.url("kainuu", index.get_url_parts()[2]))
    resident.get_by_role("link", name=title).click()
    expect(resident.locator("h1")).to_have_text(title)
    expect(resident.locator("main")).to_contain_text("Kahvi on kuumana joka tiistai.")


def test_an_editor_sees_her_own_region_in_finnish(demo: Demo, browser: Browser):
    page = at_work(browser, demo, "toimittaja.lappi@example.org")
    page.goto(demo.url("verkosto", "/admin/pages/"))
    listing = page.locator("main").inner_text()
    assert "Lapin" in listing or "Lapissa" in listing
    assert "Kainuu" not in listing
    assert page.locator("html").get_attribute("lang") == "fi"


def test_a_draft_can_be_previewed(demo: Demo, browser: Browser, demo_database):
    from home.models import RegionHomePage

    home = RegionHomePage.objects.get(region__slug="kainuu", locale__language_code="fi")
    page = at_work(browser, demo, "toimittaja.kainuu@example.org")
    page.goto(demo.url("verkosto", f"/admin/pages/{home.pk}/view_draft/"))
    expect(page.locator("h1")).to_have_text(home.title)
