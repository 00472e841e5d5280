"""Members of staff at work: their menu, what they are refused, and the mails that reach them."""

from __future__ import annotations

import email
import re
import time
from email import policy

from playwright.sync_api import Browser, Page

from tests.demo import Demo
from tests.journeys.staff import log_in

_WORK = [
    "Oma alue",
    "Sivut",
    "Kuvat",
    "Liitteet",
    "Videot",
    "Tapahtumat ja väki",
    "Tarinat ja kampanjat",
    "Käännökset",
    "Yhdistysten tiedot",
    "Palaute",
    "Saavutettavuus",
    "Sivuston luvut",
    "Korjattavaa sivuilla",
]
_LAST = ["Henkilötiedot", "Ohjeet"]
EVERYBODY = [*_WORK, *_LAST]
"""The menu that every member of a region's staff has."""
OFFICERS = [*_WORK[:7], "Kirjeet", "Kirjeiden tilaajat", *_WORK[7:], *_LAST]
PUBLISHERS = [*_WORK, "Tuonti ja vienti", "Vanhalta sivustolta", *_LAST]
ADMINISTRATORS = [
    *_WORK[: _WORK.index("Palaute")],
    "Yhteystiedot",
    *_WORK[_WORK.index("Palaute") :],
    *("Tuonti ja vienti", "Vanhalta sivustolta"),
    *("Yhteystiedot ja ilme", "Sivuston kielet", "Siirtyneet osoitteet", "Mitä on tehty"),
    *("Valvontaloki", "Ulkoasun osat", "Webhookit", "Henkilötiedot", "Ihmiset", "Ohjeet"),
]


def at_work(browser: Browser, demo: Demo, who: str) -> Page:
    """Somebody of the demo at her desk, in Finnish."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="fi-FI")
    return log_in(context.new_page(), demo, f"{who}@example.org")


def menu(page: Page) -> list[str]:
    """What stands in the menu, from the top; one's own account is at its end and left out."""
    page.locator(".sidebar-main-menu__list > li").first.wait_for()
    items = page.locator(".sidebar-main-menu__list > li").all_inner_texts()
    return [" ".join(item.split()) for item in items]


def is_refused(page: Page, demo: Demo, path: str) -> bool:
    """Whether an address is not found, in her own language."""
    reply = page.goto(demo.url("verkosto", path))
    assert reply is not None
    return reply.status == 404 and page.locator("h1").inner_text() == "Tätä ei löytynyt"


def press(page: Page, name: str) -> None:
    """One of the page editor's buttons, which stand in a menu that opens upwards."""
    page.locator(f"button[{name}]").first.wait_for(state="attached")
    with page.expect_navigation():
        page.evaluate("name => document.querySelector(`button[${name}]`).click()", name)


def send_at_once(page: Page) -> None:
    """The letter leaves without its five minutes: the button stands behind its warning."""
    page.get_by_text("Lähetä heti…").click()
    page.get_by_role("button", name="Lähetä heti", exact=True).click()


def link_in_mail(demo: Demo, to: str, pattern: str) -> str:
    """The first address like the pattern in a mail that comes to somebody, waiting for it."""
    deadline = time.monotonic() + 40
    while time.monotonic() < deadline:
        for text in mails_to(demo, to):
            if found := re.search(pattern, text):
                return found[0]
        time.sleep(0.2)
    raise AssertionError(f"No mail to {to} holds {pattern}.")


def mails_to(demo: Demo, to: str) -> list[str]:
    """The texts of the mails that have come to an address."""
    found = []
    for path in sorted((demo.folder / "mail").glob("*.eml")):
        try:
            content = path.read_bytes()
        except FileNotFoundError:  # the catcher keeps the latest 500
            continue
        message = email.message_from_bytes(content, policy=policy.default)
        body = message.get_body(("plain",)) if to in str(message["to"]) else None
        found += [body.get_content()] if body else []
    return found


def publish_draft(editor: Page, more: dict[str, str]) -> None:
    """The draft that a button of the desk has made, with something added."""
    editor.wait_for_load_state("networkidle")
    for name, value in more.items():
        editor.locator(f"[name={name}]").fill(value)
    press(editor, "name=action-publish")
    assert editor.locator("[aria-invalid=true]").count() == 0
