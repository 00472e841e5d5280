"""Languages in a real browser: a region gets one, and a resident reads Lappi in Sámi."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.demo import Demo
from tests.journeys.scripts import fits
from tests.journeys.working import at_work

pytestmark = pytest.mark.browser


@pytest.fixture
def boss(demo: Demo, browser: Browser) -> Iterator[Page]:
    """Kainuu's administrator; the language that she opens is closed after her."""
    page = at_work(browser, demo, "paakayttaja.kainuu")
    yield page
    page.goto(demo.url("verkosto", "/admin/region/kainuu/languages/sv/close/"))
    if page.locator("form button.serious").count():
        page.locator("form button.serious").click()


def test_kainuu_gets_swedish_by_one_press(
    demo: Demo, boss: Page, page: Page, browser: Browser
) -> None:
    reply = page.goto(demo.url("kainuu", "/sv/aktuellt/"))
    assert reply is not None
    assert page.url == demo.url("kainuu", "/ajankohtaista/")
    boss.goto(demo.url("verkosto", "/admin/"))
    boss.get_by_role("link", name="Sivuston kielet").click()
    boss.get_by_role("button", name="Avaa tämä kieli Svenska").click()
    expect(boss.get_by_role("status").or_(boss.locator(".messages"))).to_contain_text("Svenska")
    page = browser.new_context(locale="sv-FI").new_page()  # the first may remember for a day
    page.goto(demo.url("kainuu", "/"))
    page.get_by_role("navigation", name="Kielet").get_by_role("link", name="Svenska").click()
    assert page.url == demo.url("kainuu", "/sv/")
    assert page.locator("html").get_attribute("lang") == "sv"
    expect(page.locator("header")).to_contain_text("Föreningar")
    page.goto(demo.url("kainuu", "/sv/aktuellt/"))
    expect(page.locator(".card").first).to_contain_text("på finska")


def test_a_resident_reads_lappi_in_sami(demo: Demo, page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(demo.url("lappi", "/haku/?q=kahvi"))
    page.get_by_role("link", name="Davvisámegiella").click()
    assert page.url == demo.url("lappi", "/se/haku/?q=kahvi")
    page.goto(demo.url("lappi", "/se/"))
    assert page.locator("html").get_attribute("lang") == "se"
    page.goto(demo.url("lappi", "/se/aigeguovdilis/"))
    page.locator(".card a").first.click()
    assert page.url.startswith(demo.url("lappi", "/se/")) or page.locator("[lang=fi]").count()
    finnish = page.goto(demo.url("lappi", "/se/tapahtumat/"))
    assert finnish is not None
    assert finnish.status == 404
    expect(page.locator("main a[hreflang=fi]").first).to_be_visible()


def test_a_resident_finds_plain_finnish_beside_finnish(demo: Demo, page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(demo.url("kainuu", "/"))
    page.get_by_role("link", name="Selkosuomi", exact=True).click()
    expect(page.locator("h1")).to_have_text("Tervetuloa")
    assert fits(page)
    page.get_by_role("link", name="Lue sama yleiskielellä").click()
    assert page.url == demo.url("kainuu", "/")
