"""Logging in to the demo in a real browser."""

from __future__ import annotations

from playwright.sync_api import Page

from network.demo.codes import codes_to_try
from network.demo.people import PASSWORD
from tests.demo import Demo


def log_in(page: Page, demo: Demo, email: str) -> Page:
    """Password, then a code; an account that has just used one waits for the next."""
    page.goto(demo.url("verkosto", "/admin/"))
    page.fill("input[name=login]", email)
    page.fill("input[name=password]", PASSWORD)
    page.locator("main button.button").first.click()
    for code in codes_to_try():
        page.fill("input[name=code]", code)
        page.locator("main button.button").first.click()
        page.wait_for_load_state()
        if page.url.endswith("/admin/"):
            close_tour(page)
            return page
    raise AssertionError(page.locator("main").inner_text())


def close_tour(page: Page) -> None:
    """The first log-in shows a tour; whoever has closed it is not shown it again."""
    done = page.locator("[data-tour] [data-done]")
    if done.count():
        with page.expect_navigation():
            done.click()
        assert page.locator("[data-tour]").count() == 0
