"""One page, looked at in every mode."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Error, Page, Response

from tests.audit import focus, measures, rules, tree
from tests.audit.modes import ALL_LAID_OUT, AS_IT_COMES, MODES, WIDE, Mode
from tests.audit.places import Visit
from tests.audit.policy import WATCH, refused
from tests.journeys.scripts import style, unstyle

READ_SECONDS = 3.2
"""A form sent sooner is taken for a machine's."""

_SETTLE = """() => document.getAnimations().filter(one => one instanceof CSSTransition)
  .forEach(one => one.finish())"""
"""Colours that are on their way from day to night are neither."""

_UNFOLD = """() => document.querySelectorAll("main details")
  .forEach(one => { one.open = true })"""
"""What is folded up is read as well."""

_KINDS = {"document": "html", "stylesheet": "css", "script": "js"}


@dataclass
class Found:
    """What was found on one page."""

    visit: Visit
    weights: dict[str, int] = field(default_factory=lambda: dict.fromkeys(measures.LIMITS, 0))
    wrong: list[tuple[str, str]] = field(default_factory=list)
    """Pairs of the mode and what is wrong in it."""

    def add(self, mode: str, complaints: Iterator[str]) -> None:
        """Note what is wrong in a mode."""
        self.wrong += [(mode, complaint) for complaint in complaints]


def visited(browser: Browser, visit: Visit) -> Found:
    """Walk a page through all modes; a page that cannot be opened is a fault like another."""
    found = Found(visit)
    context = browser.new_context(viewport=WIDE, **AS_IT_COMES)
    try:
        _walk(context.new_page(), found)
    except Error as error:
        found.add("default", iter([f"stopped: {error.message.splitlines()[0]}"]))
    finally:
        context.close()
    return found


def _walk(page: Page, found: Found) -> None:
    replies: list[Response] = []
    page.on("response", lambda reply: replies.append(reply))
    page.add_init_script(WATCH)
    _open(page, found.visit, found)
    found.add("default", refused(page))
    _weigh(replies, found)
    rules.ready(page)
    for mode in MODES:
        with in_mode(page, mode):
            found.add(mode.name, seen(page, mode, bare=found.visit.place.bare))


def _open(page: Page, visit: Visit, found: Found) -> None:
    reply = page.goto(visit.address)
    status = reply.status if reply else 0
    if status != visit.place.status:
        found.add("default", iter([f"answers {status}, not {visit.place.status}"]))
    if visit.place.sent:
        time.sleep(READ_SECONDS)
        form = page.locator("main form[method=post]").first
        form.evaluate("form => { form.noValidate = true }")
        with page.expect_navigation():
            form.locator("button[type=submit], button:not([type])").last.click()
        if not page.locator("[aria-invalid=true]").count():
            found.add("default", iter(["an empty form is not refused beside its fields"]))


def _weigh(replies: list[Response], found: Found) -> None:
    """The files of the last document, who sent them, and whether its HTML parses."""
    last = max(at for at, one in enumerate(replies) if one.request.resource_type == "document")
    host = urlsplit(found.visit.address).netloc
    for reply in replies[last:]:
        if urlsplit(reply.url).netloc != host and not reply.url.startswith(("data:", "blob:")):
            found.add("default", iter([f"asks another host: {reply.url}"]))
        if kind := _KINDS.get(reply.request.resource_type):
            found.weights[kind] += measures.gzipped(reply.body())
    found.add("default", measures.misparsed(replies[last].text()))
    found.add("default", measures.too_heavy(found.weights))


def seen(page: Page, mode: Mode, *, bare: bool = False) -> Iterator[str]:
    """What is wrong with a page in its mode; axe must be in it."""
    yield from rules.broken(page, whole=mode.whole)
    yield from measures.scrolls_sideways(page)
    yield from measures.pale(page)
    if mode.css or mode.size != WIDE:
        yield from measures.clipped(page)
    if mode.whole:
        yield from measures.twice(page)
        yield from tree.mistold(page, bare=bare)
        yield from focus.lost(page, bare=bare)


@contextmanager
def in_mode(page: Page, mode: Mode) -> Iterator[None]:
    """Look so, and as it comes afterwards."""
    page.emulate_media(**{**AS_IT_COMES, **mode.media})
    page.set_viewport_size(mode.size)
    style(page, ALL_LAID_OUT + mode.css)
    page.evaluate(_UNFOLD)
    page.evaluate(_SETTLE)
    yield
    unstyle(page)
