"""A person who has nothing but keys, and a browser without scripts."""

from __future__ import annotations

import re
import time

from playwright.sync_api import Browser, Page

from tests.audit.visits import READ_SECONDS

MOST = 400
"""Presses of Tab from one thing to another."""

_TOLD = r"""() => {
  const one = document.activeElement;
  const words = one === document.body ? "" : one.labels?.[0]?.textContent
    ?? one.getAttribute("aria-label") ?? one.textContent;
  return words.replace(/\s+/g, " ").trim();
}"""


class Keys:
    """Presses keys on a page and never clicks; what has the focus is known by its words."""

    def __init__(self, browser: Browser, address: str) -> None:
        context = browser.new_context(
            java_script_enabled=False, viewport={"width": 320, "height": 640}, locale="fi-FI"
        )
        self.page: Page = context.new_page()
        self.open(address)

    def open(self, address: str) -> None:
        """An address that somebody has typed, or a link in a mail."""
        self.page.goto(address)
        self._came = time.monotonic()

    def to(self, words: str) -> Keys:
        """Tab until something that begins with the words has the focus."""
        met = []
        for _press in range(MOST):
            self.page.keyboard.press("Tab")
            met.append(self.page.evaluate(_TOLD))
            if re.match(words, met[-1]):
                return self
        raise AssertionError(f"Tab finds no {words!r} at {self.page.url}: {met[:80]}")

    def follow(self, words: str) -> Keys:
        """Open a link."""
        before = self.page.url
        self.to(words).page.keyboard.press("Enter")
        self.page.wait_for_url(lambda url: url != before)
        self._came = time.monotonic()
        return self

    def write(self, words: str, text: str) -> Keys:
        """Write into a field."""
        self.to(words).page.keyboard.type(text)
        return self

    def tick(self, words: str) -> Keys:
        """Choose a box or a radio button."""
        self.to(words).page.keyboard.press("Space")
        return self

    def send(self, words: str) -> Keys:
        """Press a form's button, not sooner than a person who has read the form."""
        self.to(words)
        time.sleep(max(0.0, READ_SECONDS - (time.monotonic() - self._came)))
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")
        self._came = time.monotonic()
        return self
