"""What a journey does to a page from outside: the page's own policy lets no string be run in it."""

from __future__ import annotations

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from playwright.sync_api import Page

_STYLED = """css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""
_PLAIN = "() => { document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1); }"
_PATIENCE = 30.0


def wait_until(page: Page, expression: str, patience: float = _PATIENCE) -> None:
    """Wait until the expression is true in the page. Raises ``TimeoutError``."""
    until = time.monotonic() + patience
    while not page.evaluate(f"Boolean({expression})"):
        if time.monotonic() > until:
            raise TimeoutError(expression)
        page.wait_for_timeout(50)


def width_of(page: Page) -> int:
    """How wide the page is laid out, in px; waits for it when it is only on its way."""
    return int(page.locator("html").evaluate("one => one.scrollWidth"))


def fits(page: Page) -> bool:
    """True when nothing of the page stands beside the window."""
    return bool(page.locator("html").evaluate("one => one.scrollWidth <= innerWidth"))


def show_elsewhere(page: Page, html: str) -> None:
    """Show some HTML as the page of a site that is none of ours.

    From a server of its own: the browser keeps made-up pages away from this machine's servers.
    """

    class Elsewhere(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(html.encode())

        def log_message(self, *_words: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Elsewhere)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    page.goto(f"http://muu.localhost:{server.server_port}/")


def style(page: Page, css: str) -> None:
    """Lay more style over the page, until ``unstyle`` or the next page."""
    page.evaluate(_STYLED, css)


def unstyle(page: Page) -> None:
    """Take the last of it off again."""
    page.evaluate(_PLAIN)
