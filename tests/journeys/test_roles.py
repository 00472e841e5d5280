"""Each role's day in Chromium: her menu, her main deed, and one door that is not hers."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.audit import rules
from tests.demo import Demo
from tests.journeys.working import (
    ADMINISTRATORS,
    EVERYBODY,
    OFFICERS,
    PUBLISHERS,
    at_work,
    is_refused,
    link_in_mail,
    menu,
    press,
    send_at_once,
)
from tests.staff import PASSWORD, code_now

pytestmark = pytest.mark.browser
HERE = "kanta-hame"
TITLE = "Lukupiiri kokoontuu kirjastossa"
LETTER, ITS_SLUG = "Talven ensimmäinen kirje", "talven-ensimmainen-kirje"


@pytest.fixture(scope="module")
def editor(demo: Demo, browser: Browser) -> Page:
    """The editor, who has written a piece of news and sent it to be approved."""
    page = at_work(browser, demo, f"toimittaja.{HERE}")
    assert menu(page) == EVERYBODY
    page.locator(".desk-writes a[href*=newspage]").click()
    page.wait_for_load_state("networkidle")
    page.locator("[name=title]").press_sequentially(TITLE)
    expect(page.locator("[name=slug]")).to_have_value("lukupiiri-kokoontuu-kirjastossa")
    page.locator("[name=lead]").fill("Tule mukaan tiistaisin.")
    press(page, "name=action-submit")
    expect(page.locator(".messages")).to_contain_text(TITLE)
    return page


def test_an_editor_writes_and_sends_for_approval(demo: Demo, editor: Page):
    assert editor.locator("button[name=action-publish]").count() == 0
    editor.goto(demo.url("verkosto", "/admin/"))
    expect(editor.locator(".desk-panels")).to_contain_text(TITLE)
    assert is_refused(editor, demo, f"/admin/people/{HERE}/")


@pytest.mark.usefixtures("editor")
def test_a_publisher_finds_it_on_her_desk_and_approves(demo: Demo, browser: Browser):
    page = at_work(browser, demo, f"julkaisija.{HERE}")
    assert menu(page) == PUBLISHERS
    page.get_by_role("link", name=TITLE).first.click()
    press(page, "data-workflow-action-name=approve")
    expect(page.locator(".messages")).to_contain_text(TITLE)
    assert is_refused(page, demo, f"/admin/region/{HERE}/redirects/")
    page.goto(demo.url(HERE, "/ajankohtaista/"))
    expect(page.get_by_role("link", name=TITLE)).to_be_visible()


def test_a_communications_officer_writes_a_letter_and_sends_it(demo: Demo, browser: Browser):
    page = at_work(browser, demo, f"viestinta.{HERE}")
    assert menu(page) == OFFICERS
    page.locator(".desk-writes a[href*=newsletterpage]").click()
    page.wait_for_load_state("networkidle")
    page.locator("[name=title]").press_sequentially(LETTER)
    expect(page.locator("[name=slug]")).to_have_value(ITS_SLUG)
    page.locator("[name=audiences]").first.check()
    page.fill("[name=intro]", "Hei! Tässä tulevat kuulumiset.")
    press(page, "name=action-publish")
    expect(page.locator(".messages")).to_contain_text(LETTER)
    page.goto(demo.url("verkosto", "/admin/"))
    letters = page.locator(".desk-panel").filter(has=page.get_by_role("heading", name="Kirjeet"))
    letters.get_by_role("link", name=LETTER).first.click()
    page.get_by_role("button", name="Lähetä kirje").click()
    send_at_once(page)
    expect(page.locator(".messages")).to_contain_text("Kirje lähtee nyt")
    link_in_mail(demo, f"{HERE}@example.net", LETTER)
    assert is_refused(page, demo, f"/admin/people/{HERE}/invite/")


def test_an_administrator_invites_a_person_and_changes_the_settings(demo: Demo, browser: Browser):
    page = at_work(browser, demo, f"paakayttaja.{HERE}")
    assert menu(page) == ADMINISTRATORS
    page.get_by_role("link", name="Ihmiset").click()
    page.get_by_role("link", name="Kutsu henkilö").first.click()
    page.fill("[name=email]", "aino.uusi@example.net")
    page.check("[name=roles][value=editor]")
    page.locator("form").get_by_role("button", name="Lähetä kutsu").click()
    expect(page.locator(".messages")).to_contain_text("aino.uusi@example.net")
    newcomer = _accept(demo, browser, "aino.uusi@example.net")
    assert menu(newcomer) == EVERYBODY

    page.get_by_role("link", name="Yhteystiedot ja ilme").click()
    page.fill("[name=contact_phone]", "040 765 4321")
    page.locator("form button[type=submit]").last.click()
    expect(page.locator(".messages")).to_be_visible()
    page.goto(demo.url("verkosto", f"/admin/region/{HERE}/activity/"))
    expect(page.locator("main")).to_contain_text("aino.uusi@example.net")
    assert is_refused(page, demo, "/admin/people/lappi/")
    page.goto(demo.url(HERE))
    expect(page.locator("footer")).to_contain_text("040 765 4321")
    _look_at_the_patterns(demo, page)


def _look_at_the_patterns(demo: Demo, page: Page) -> None:
    """From the menu to the parts of the look, which axe finds no fault in."""
    page.goto(demo.url("verkosto", "/admin/"))
    page.get_by_role("link", name="Ulkoasun osat").click()
    expect(page.locator("h1")).to_have_text("Ulkoasun osat")
    rules.ready(page)
    assert list(rules.broken(page)) == []


def _accept(demo: Demo, browser: Browser, address: str) -> Page:
    """The invited person opens the link, chooses a password and an app, and comes in."""
    link = link_in_mail(demo, address, r"http://\S+/account/invitation/\S+/")
    page = browser.new_context(viewport={"width": 320, "height": 640}, locale="fi-FI").new_page()
    page.goto(link)
    expect(page.locator("main")).to_contain_text("Kanta-Häme")
    for name, words in {"first_name": "Aino", "last_name": "Uusi"}.items():
        page.fill(f"[name={name}]", words)
    for name in ("password1", "password2"):
        page.fill(f"[name={name}]", PASSWORD)
    page.locator("main form button.button").first.click()
    page.wait_for_url("**/account/security/app/activate/")
    page.fill("input[name=code]", code_now(page.locator("main code").inner_text().replace(" ", "")))
    page.locator("main form.fields button").click()
    page.goto(demo.url("verkosto", "/admin/"))
    page.set_viewport_size({"width": 1280, "height": 900})
    return page


def test_a_network_administrator_opens_a_region(demo: Demo, browser: Browser):
    page = at_work(browser, demo, "verkko")
    page.get_by_role("link", name="Uusi alue").click()
    page.select_option("[name=region]", "pohjois-savo")
    expect(page.locator("[data-preview]")).to_have_text(demo.url("pohjois-savo"))
    page.check("[name=languages][value=en]")
    page.get_by_role("button", name="Avaa sivusto").click()
    expect(page.locator(".messages")).to_contain_text("Pohjois-Savo", timeout=30_000)
    page.goto(demo.url("pohjois-savo", "/en/"))
    expect(page.locator("h1")).to_be_visible()
    reply = page.goto(demo.url("pohjois-savo", "/admin/"))
    assert reply is not None
    assert reply.status == 404, "the admin is on the network's own host only"
