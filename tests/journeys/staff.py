"""Logging in to the demo in a real browser."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

from network.demo.codes import codes_to_try
from network.demo.people import PASSWORD
from tests.demo import Demo

_kept: dict[tuple[int, str], list[Any]] = {}
"""Cookies of those who have logged in to a demo: its port and their address."""


def log_in(page: Page, demo: Demo, email: str) -> Page:
    """Password, then a code; who has logged in once comes back as the same browser would."""
    who = (demo.port, email)
    if who in _kept:
        page.context.add_cookies(_kept[who])
        page.goto(demo.url("verkosto", "/admin/"))
        if page.url.endswith("/admin/"):
            return page
    page = _with_password_and_code(page, demo, email)
    _kept[who] = page.context.cookies()
    return page


def _with_password_and_code(page: Page, demo: Demo, email: str) -> Page:
    """An account that has just used a code waits for the next."""
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
