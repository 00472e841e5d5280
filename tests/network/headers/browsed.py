"""A browser's walk over every page of the admin, on the world of two regions.

What a browser refuses for the policy's sake it says itself, in the page and on its console.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from django.urls import reverse
from playwright.sync_api import Browser, BrowserContext, Error, Page

from network.users.models import User
from tests.audit.policy import REFUSED, WATCH
from tests.isolation import keys
from tests.isolation.pages import page_types
from tests.isolation.patterns import doors
from tests.isolation.people import cookies_of
from tests.isolation.plan import LOGGING_OUT, filled
from tests.isolation.visitor import Ask, Visitor

A_PAGE = b"</html>"
CHOOSERS = "[data-chooser-action-choose]:visible"
_FEW = 3


@dataclass
class Walked:
    """What the browser refused, and the pages that it was shown."""

    pages: list[str] = field(default_factory=list)
    dialogs: int = 0
    refused: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)

    def figures(self) -> str:
        """One line of numbers."""
        return (
            f"{len(self.pages)} pages of the admin, {self.dialogs} dialogs, "
            f"{len(self.refused)} refusals, {len(self.broken)} errors of scripts"
        )


def paths(user: User, *, every: int = 1) -> Iterator[str]:
    """An address of each door that shows the person a whole page."""
    visitor = Visitor(user)
    yield from _new_pages(visitor)
    for door in doors()[::every]:
        if not door.template.startswith("/admin/") or door.name in LOGGING_OUT:
            continue
        seen = 0
        for values, mixed in filled(door, quick=True):
            if mixed:
                continue
            path = door.path(values)
            answer = visitor.ask(Ask(door.name, "GET", path))
            if answer.status == 200 and A_PAGE in answer.body[-200:]:
                yield path
                seen += 1
            if seen == _FEW:
                break


def _new_pages(visitor: Visitor) -> Iterator[str]:
    """The choosers of a new page's form are empty, so their dialogs can be opened."""
    parent = keys.page_keys()[0]
    for model in page_types():
        label = (model._meta.app_label, model._meta.model_name)
        path = reverse("wagtailadmin_pages:add", args=[*label, parent])
        if visitor.ask(Ask("add", "GET", path)).status == 200:
            yield path


def walked(browser: Browser, port: int, user: User, addresses: list[str]) -> Walked:
    """Open each page as the person, and on it the first dialog of each kind."""
    found = Walked()
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.add_init_script(WATCH)
    address = f"http://localhost:{port}"
    context.add_cookies(
        [{"name": name, "value": value, "url": address} for name, value in cookies_of(user).items()]
    )
    for path in addresses:
        _look(context, address + path, found)
    context.close()
    return found


def _look(context: BrowserContext, address: str, found: Walked) -> None:
    page = context.new_page()
    page.on("pageerror", lambda error: found.broken.append(f"{address}: {error.message}"))
    try:
        page.goto(address, wait_until="load")
        page.wait_for_timeout(250)
        found.refused += _refused(page)
        found.dialogs += _open_dialogs(page)
        found.refused += _refused(page)
        found.pages.append(address)
    except Error as error:
        found.broken.append(f"{address}: {error.message.splitlines()[0]}")
    finally:
        page.close()


def _refused(page: Page) -> list[str]:
    return [f"{page.url}: {one}" for frame in page.frames for one in frame.evaluate(REFUSED)]


def _open_dialogs(page: Page) -> int:
    """Dialogs come as pieces of HTML whose scripts must know the page's nonce."""
    opened = 0
    for number in range(min(page.locator(CHOOSERS).count(), 2)):
        page.locator(CHOOSERS).nth(number).click(timeout=3000)
        dialog = page.locator(".modal-dialog").first
        dialog.wait_for(timeout=5000)
        page.wait_for_timeout(200)
        opened += 1
        dialog.locator("[data-dismiss=modal]").first.click(timeout=3000)
        dialog.wait_for(state="detached", timeout=5000)
    return opened
