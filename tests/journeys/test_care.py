"""An association updates its details from a telephone; an editor works down the call list."""

from __future__ import annotations

import datetime as dt
import re
import time
from email import message_from_bytes
from email.policy import default

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.demo import Demo
from tests.journeys.scripts import width_of
from tests.journeys.staff import log_in

pytestmark = pytest.mark.browser
TIMES = "Joka toinen torstai klo 17"
READ_SECONDS = 3.2
"""A form that is sent within three seconds is asked about again."""


def at_work(browser: Browser, demo: Demo, email: str) -> Page:
    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    return log_in(page, demo, email)


def mailed_link(demo: Demo, address: str) -> str:
    """The link of the latest mail to the address, from the catcher's files."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        for file in sorted((demo.folder / "mail").glob("*.eml"), reverse=True):
            message = message_from_bytes(file.read_bytes(), policy=default)
            if message["To"] == address:
                text = message.get_body(("plain",)).get_content()
                if found := re.search(r"http://\S+/lomakkeet/tiedot/\S+/", text):
                    return found[0]
        time.sleep(0.3)
    raise AssertionError(f"No mail came to {address}.")


def asked_for_link(phone: Page, demo: Demo, page: object) -> None:
    """From the profile to the thanks, without a cookie."""
    phone.goto(demo.url("kainuu", page.get_url_parts()[2]))
    phone.get_by_role("link", name="Edustan yhdistystä: päivitän").click()
    phone.get_by_label("Sähköpostiosoite").fill(page.email)
    time.sleep(READ_SECONDS)
    phone.get_by_role("button", name="Lähetä minulle linkki").click()
    expect(phone.locator("h1")).to_have_text("Kiitos")
    assert phone.context.cookies() == []


def wrote_saved_and_sent(phone: Page, link: str) -> None:
    """A change, saved in between by the same link."""
    phone.goto(link)
    assert width_of(phone) == 320
    phone.locator("[name=fi_meeting_times]").fill(TIMES)
    time.sleep(READ_SECONDS)
    phone.get_by_role("button", name="Tallenna kesken").click()
    expect(phone.get_by_role("status")).to_contain_text("Tallennettu")
    expect(phone.locator("[name=fi_meeting_times]")).to_have_value(TIMES)
    time.sleep(READ_SECONDS)
    phone.get_by_role("button", name="Lähetä toimittajille").click()
    expect(phone.locator("h1")).to_have_text("Kiitos")


def approve(publisher: Page, title: str) -> None:
    """From the desk to the proposal, and from there to the page's workflow."""
    panel = publisher.locator(".desk-panel", has_text="Yhdistyksiltä ja lukijoilta")
    change = panel.locator("li", has_text=title).filter(has_text="tietojen muutos")
    change.get_by_role("link").click()
    expect(publisher.locator(".region-list")).to_contain_text(TIMES)
    publisher.get_by_role("link", name="Avaa sivu", exact=True).click()
    button = "[data-workflow-action-name=approve]"
    publisher.locator(button).first.wait_for(state="attached")
    publisher.evaluate(f"document.querySelector('{button}').click()")
    publisher.wait_for_load_state("networkidle")


def test_an_association_updates_its_details_from_a_telephone_and_an_editor_approves(
    demo: Demo, browser: Browser, demo_database
):
    from organisations.models import OrganisationPage

    page = OrganisationPage.objects.filter(
        region__slug="kainuu", locale__language_code="fi", live=True
    ).exclude(email="")[0]
    phone = browser.new_context(
        viewport={"width": 320, "height": 640}, has_touch=True, is_mobile=True
    ).new_page()
    asked_for_link(phone, demo, page)
    wrote_saved_and_sent(phone, mailed_link(demo, page.email))
    phone.goto(demo.url("kainuu", page.get_url_parts()[2]))
    expect(phone.locator("main")).not_to_contain_text(TIMES)
    approve(at_work(browser, demo, "julkaisija.kainuu@example.org"), page.title)
    phone.reload()
    expect(phone.locator("main")).to_contain_text(TIMES)
    today = dt.datetime.now(tz=dt.UTC).astimezone()
    expect(phone.locator("main")).to_contain_text(f"Tiedot tarkistettu {today.month}/{today.year}")


def test_an_editor_works_down_the_call_list(demo: Demo, browser: Browser, demo_database):
    from organisations.models import DetailCheck
    from regions.models import Region
    from regions.scoping import inside

    editor = at_work(browser, demo, "toimittaja.lappi@example.org")
    editor.get_by_role("link", name="Yhdistysten tiedot").first.click()
    editor.get_by_role("link", name="Soittolista").first.click()
    rows = editor.locator(".care-call")
    expect(rows.first).to_be_visible()
    left = rows.count()
    assert left >= 2, "the demo leaves calls to make"
    first, second = (rows.nth(n).locator("h2").inner_text() for n in (0, 1))
    rows.first.get_by_role("button", name="Tarkistettu puhelimessa").click()
    expect(editor.locator(".messages")).to_contain_text(first)
    expect(rows).to_have_count(left - 1)
    rows.first.get_by_label("Muistiinpano").fill("Soita uudelleen maanantaina")
    rows.first.get_by_role("button", name="Ei vastannut").click()
    row = editor.locator(".care-call", has_text=second)
    expect(row).to_contain_text("Soita uudelleen maanantaina")
    editor.get_by_role("link", name="Paperille").click()
    expect(editor.locator("table")).to_contain_text(second)
    expect(editor.locator("table")).not_to_contain_text(first)
    with inside(Region.objects.get(slug="lappi")):
        checked = DetailCheck.objects.get(state="confirmed").organisation
    assert checked.title == first
    assert checked.verified_on is not None
