"""A trip from the announcement to its end: by telephone, by mail, and without a cookie."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.demo import Demo
from tests.journeys.scripts import show_elsewhere, width_of
from tests.journeys.test_care import READ_SECONDS
from tests.journeys.working import link_in_mail, mails_to

pytestmark = pytest.mark.browser
BOARD = "/tapahtumat/kimppakyydit/"
DRIVER = "kuljettaja.matkalla@example.net"


def announced(phone: Page, demo: Demo) -> None:
    """The form, first with a telephone number in it, which is refused beside its field."""
    phone.goto(demo.url("lappi", BOARD))
    phone.get_by_role("link", name="Ilmoita matkasta").click()
    phone.get_by_label("Tarjoan kyydin").check()
    assert width_of(phone) == 320
    phone.get_by_label("Mistä kunnasta?").select_option("posio")
    phone.get_by_label("Mihin kuntaan?").select_option("ranua")
    day = dt.datetime.now(tz=dt.UTC).date() + dt.timedelta(days=20)
    phone.get_by_label("Lähtöpäivä").fill(f"{day:%Y-%m-%d}")
    phone.get_by_label("Lähtöaika").fill("09:15")
    phone.get_by_label("Paikkoja").fill("2")
    words = phone.get_by_label("Lisää matkasta, jos haluat")
    words.fill("Soita 040 123 4567")
    phone.get_by_label("Nimi tai rooli").fill("Kuljettaja")
    phone.get_by_label("Sähköpostiosoitteesi").fill(DRIVER)
    time.sleep(READ_SECONDS)
    phone.get_by_role("button", name="Lähetä minulle linkki").click()
    expect(phone.get_by_role("alert")).to_contain_text("Ota puhelinnumero pois")
    expect(phone.get_by_label("Lähtöaika")).to_have_value("09:15")
    words.fill("Lähden kirjastolta.")
    phone.get_by_role("button", name="Lähetä minulle linkki").click()
    expect(phone.locator("h1")).to_have_text("Kiitos")


def pressed(page: Page, link: str, button: str) -> None:
    """Open a mailed link and press its button."""
    page.goto(link)
    time.sleep(READ_SECONDS)
    page.get_by_role("button", name=button).click()
    expect(page.locator("h1")).to_have_text("Kiitos")


def wrote(page: Page, demo: Demo) -> None:
    """Somebody finds the trip, in a frame on another site as well, and writes to its driver."""
    page.goto(demo.url("lappi", f"{BOARD}?minne=ranua"))
    trip = page.locator(".trip", has_text="Posio–Ranua")
    expect(trip).to_contain_text("2 vapaata paikkaa")
    expect(page.locator("main")).not_to_contain_text(DRIVER)
    trip.get_by_role("link", name="Kirjoita viesti").click()
    page.get_by_label("Nimi tai rooli").fill("Anna")
    page.get_by_label("Sähköpostiosoitteesi").fill("anna.kyytiin@example.net")
    page.get_by_role("textbox", name="Viesti").fill("Mahtuuko rollaattori mukaan?")
    page.get_by_label("saa välittää").check()
    time.sleep(READ_SECONDS)
    page.get_by_role("button", name="Lähetä viesti").click()
    expect(page.locator("h1")).to_have_text("Kiitos")


def is_gone(page: Page, demo: Demo) -> None:
    """The trip leaves the board as soon as the page cache has heard of it."""
    for _try in range(50):
        page.goto(demo.url("lappi", BOARD))
        if "Posio–Ranua" not in page.locator("main").inner_text():
            return
        page.wait_for_timeout(100)
    raise AssertionError("the trip stands on the board still")


def is_framed(page: Page, demo: Demo) -> None:
    """The board shows in another site's page."""
    address = demo.url("lappi", "/kimppakyydit/upotus/")
    show_elsewhere(page, f'<iframe src="{address}" width="320" height="600"></iframe>')
    expect(page.frame_locator("iframe").locator("main")).to_contain_text("Posio–Ranua")


def test_a_trip_is_announced_confirmed_written_about_and_taken_off(demo: Demo, browser: Browser):
    phone = browser.new_context(viewport={"width": 320, "height": 640}).new_page()
    announced(phone, demo)
    confirm = link_in_mail(demo, DRIVER, r"http://\S+/kimppakyyti-vahvista/\S+/")
    phone.goto(demo.url("lappi", BOARD))
    expect(phone.locator("main")).not_to_contain_text("Posio–Ranua")
    pressed(phone, confirm, "Julkaise matka")
    other = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    wrote(other, demo)
    is_framed(other, demo)
    close = link_in_mail(demo, DRIVER, r"http://\S+/kimppakyyti-poista/\S+/")
    link_in_mail(demo, DRIVER, "Mahtuuko rollaattori mukaan")
    assert not mails_to(demo, "anna.kyytiin@example.net")
    pressed(phone, close, "Poista matka")
    is_gone(phone, demo)
    assert phone.context.cookies() == other.context.cookies() == []
