"""What the browser refuses for the policy's sake: it says so in the page itself."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import Page

WATCH = """document.addEventListener("securitypolicyviolation", (one) => {
  (window.refused ??= []).push(
    `${one.effectiveDirective}: ${one.blockedURI} ${one.sample} ${one.sourceFile}`)
})"""
"""Put into each page before its own scripts."""
REFUSED = "window.refused ?? []"


def refused(page: Page) -> Iterator[str]:
    """Everything that the page wanted and its policy does not allow."""
    for one in page.evaluate(REFUSED):
        yield f"its policy refuses {one}"
