"""What a journey does to a page from outside: the page's own policy lets no string be run in it."""

from __future__ import annotations

import time

from playwright.sync_api import Page

_STYLED = """css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""
_PLAIN = "() => { document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1); }"
_PATIENCE = 30.0
_ELSEWHERE = "http://muu.localhost/"


def wait_until(page: Page, expression: str, patience: float = _PATIENCE) -> None:
    """Wait until the expression is true in the page. Raises ``TimeoutError``."""
    until = time.monotonic() + patience
    while not page.evaluate(f"Boolean({expression})"):
        if time.monotonic() > until:
            raise TimeoutError(expression)
        page.wait_for_timeout(50)


def show_elsewhere(page: Page, html: str) -> None:
    """Show some HTML as the page of a site that is none of ours."""
    page.route(_ELSEWHERE, lambda route: route.fulfill(body=html, content_type="text/html"))
    page.goto(_ELSEWHERE)


def style(page: Page, css: str) -> None:
    """Lay more style over the page, until ``unstyle`` or the next page."""
    page.evaluate(_STYLED, css)


def unstyle(page: Page) -> None:
    """Take the last of it off again."""
    page.evaluate(_PLAIN)
