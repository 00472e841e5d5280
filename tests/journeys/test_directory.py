"""A resident in the directory: in place with JavaScript, by plain links without it."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.demo import Demo

pytestmark = pytest.mark.browser


def test_a_choice_is_put_in_place_and_told(demo: Demo, page: Page):
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(demo.url("kainuu", "/yhdistykset/"))
    page.evaluate("window.loadedOnce = true")
    page.click('[data-key="kunta-kajaani"]')
    page.wait_for_url("**?kunta=kajaani")
    expect(page.locator('[data-key="kunta-kajaani"]')).to_be_focused()
    assert page.inner_text("[data-announce]") == page.inner_text("#results")
    page.fill("#nimi", "hoksottimet")
    page.press("#nimi", "Enter")
    expect(page.locator(".card__title")).to_have_text(["Kainuun Muistilyhty ry"])
    expect(page.locator("#results")).to_be_focused()
    page.go_back()
    page.wait_for_url("**?kunta=kajaani")
    assert page.evaluate("window.loadedOnce")


def test_the_same_choice_is_a_link_without_javascript(demo: Demo, browser: Browser):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 700})
    page = context.new_page()
    page.goto(demo.url("kainuu", "/yhdistykset/"))
    first = page.locator(".card__title").first.bounding_box()
    assert first
    assert first["y"] < 2 * 700, "the folded choices keep the list near"
    page.click("details.facets__fold > summary")
    page.click('[data-key="kunta-kajaani"]')
    page.wait_for_url("**?kunta=kajaani")
    expect(page.locator(".tags--chosen")).to_contain_text("Kajaani")
    context.close()


def test_the_street_map_asks_nobody_before_it_is_opened(demo: Demo, page: Page):
    asked: list[str] = []
    page.route("https://**", lambda route: (asked.append(route.request.url), route.abort()))
    page.goto(demo.url("kainuu", "/yhdistykset/kainuun-muistilyhty-ry/"))
    assert asked == []
    with page.expect_request("https://tile.openstreetmap.org/**"):
        page.click("[data-street-map] button")
    expect(page.locator(".leaflet-container")).to_be_visible()
    assert all(url.startswith("https://tile.openstreetmap.org/") for url in asked)


def test_a_profile_with_news_and_stories_is_one_sheet_on_paper(demo: Demo, page: Page):
    page.goto(demo.url("lappi", "/yhdistykset/koillis-lapin-muistitupa-ry/"))
    assert page.locator(".profile .card").count() > 2, "a full profile"
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4"))) == 1
    page.emulate_media(media="print")
    for chrome in (".search-box", ".pick-alone", ".topbar"):
        expect(page.locator(chrome).first).to_be_hidden()
