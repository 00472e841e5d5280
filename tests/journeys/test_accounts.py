"""A member of staff keeps her account safe, in Chromium, under the strictest rules for scripts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.auth.hashers import Argon2PasswordHasher, make_password
from playwright.sync_api import Browser, Page, Route, expect

from network.demo.people import PASSWORD
from tests.demo import Demo
from tests.journeys.scripts import width_of
from tests.journeys.staff import log_in
from tests.staff import PASSWORD as STAFF_PASSWORD
from tests.staff import code_now, person

pytestmark = pytest.mark.browser

PERSON = "paakayttaja.lappi@example.org"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'"
)
PAGES = [
    "/account/security/",
    "/account/security/passkeys/add/",
    "/account/security/passkeys/",
    "/account/security/recovery-codes/generate/",
    "/account/security/app/deactivate/",
    "/account/password/change/",
    "/account/sessions/",
    "/account/logout/",
]


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A phone whose owner's finger is a virtual one; what breaks the rules is gathered."""
    context = browser.new_context(viewport={"width": 320, "height": 640}, locale="fi-FI")
    page = context.new_page()
    problems: list[str] = []
    page.on("console", lambda m: problems.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.route("**/account/**", _strictly)
    _give_passkeys(page)
    yield page
    context.close()
    assert problems == []


def _strictly(route: Route) -> None:
    """Add the policy to a page of ours; redirects go on as they are."""
    if route.request.resource_type != "document":
        route.continue_()
        return
    reply = route.fetch(max_redirects=0)
    route.fulfill(response=reply, headers={**reply.headers, "content-security-policy": POLICY})


def _give_passkeys(page: Page) -> None:
    devtools: Any = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": options})


def add_passkey(page: Page) -> None:
    """Press the button and wait for the page that follows: the device answers in its own time, and
    whoever goes on before takes the new session's key away from the browser."""
    page.locator("#passkey_add").click()
    page.wait_for_url(lambda address: not address.endswith("/passkeys/add/"))


def test_a_passkey_opens_the_admin_without_a_password(demo: Demo, phone: Page):
    log_in(phone, demo, PERSON)
    phone.goto(demo.url("verkosto", "/account/security/passkeys/add/"))
    phone.fill("input[name=name]", "Puhelin")
    phone.check("input[name=passwordless]")
    add_passkey(phone)
    phone.goto(demo.url("verkosto", "/account/security/passkeys/"))
    expect(phone.locator("h2").first).to_have_text("Puhelin")
    for path in PAGES:
        phone.goto(demo.url("verkosto", path))
        assert width_of(phone) <= 320, path
        assert phone.locator("html").get_attribute("lang") == "fi"

    phone.locator("main form button").click()
    phone.goto(demo.url("verkosto", "/admin/pages/"))
    assert "/account/login/" in phone.url
    phone.locator("#passkey_login").click()
    phone.wait_for_url("**/admin/pages/")


@pytest.mark.short_cut
def test_a_passkey_is_the_second_step_after_a_password(demo: Demo, phone: Page):
    log_in(phone, demo, "viestinta.lappi@example.org")
    phone.goto(demo.url("verkosto", "/account/security/passkeys/add/"))
    add_passkey(phone)
    phone.goto(demo.url("verkosto", "/account/logout/"))
    phone.locator("main form button").click()
    phone.goto(demo.url("verkosto", "/admin/"))
    phone.fill("input[name=login]", "viestinta.lappi@example.org")
    phone.fill("input[name=password]", PASSWORD)
    phone.locator("main button.button").first.click()
    phone.locator("#passkey_use").click()
    phone.wait_for_url("**/admin/")


def test_a_newcomer_sets_up_an_app_and_begins_to_work(demo: Demo, phone: Page, demo_database):
    user = person(email="uusi.ihminen@example.org")
    user.password = make_password(STAFF_PASSWORD, hasher=Argon2PasswordHasher())
    user.save()  # the demo does not know the suite's quick hashes
    phone.goto(demo.url("verkosto", "/admin/"))
    phone.fill("input[name=login]", user.email)
    phone.fill("input[name=password]", STAFF_PASSWORD)
    phone.locator("main button.button").first.click()
    phone.wait_for_url("**/account/security/app/activate/")
    assert width_of(phone) <= 320
    assert phone.locator(".code-picture svg").bounding_box()["width"] > 100
    key = phone.locator("main code").inner_text().replace(" ", "")
    phone.fill("input[name=code]", code_now(key))
    phone.locator("main form.fields button").click()
    expect(phone.locator(".codes li")).to_have_count(10)
    assert width_of(phone) <= 320
    phone.locator("main a.button").last.click()
    phone.wait_for_url("**/admin/")


def test_the_log_in_works_without_scripts(demo: Demo, browser: Browser):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 640})
    page = log_in(context.new_page(), demo, "viestinta.kainuu@example.org")
    assert page.url.endswith("/admin/")
    context.close()
