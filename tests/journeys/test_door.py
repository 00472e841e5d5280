"""Somebody registers by telephone; at the door the connection goes, and no mark is lost."""

from __future__ import annotations

import time

import pytest
from playwright.sync_api import Browser, Page, expect

from events.models import Occasion
from regions.scoping import in_every_region
from tests.demo import Demo
from tests.journeys.scripts import width_of
from tests.journeys.staff import log_in

pytestmark = pytest.mark.browser
READ_SECONDS = 3.2
NAME = "Varapuheenjohtaja, Soutajat ry"


def evening() -> Occasion:
    with in_every_region():
        rows = Occasion.objects.filter(region__slug="kainuu", registered__gt=0, attended=None)
        return rows.order_by("starts_at").first()


def fill_in(phone: Page, demo: Demo, occasion: Occasion) -> None:
    """From the form to the thanks, at 320 px and without a cookie."""
    phone.goto(demo.url("kainuu", f"/lomakkeet/ilmoittaudu/{occasion.pk}/"))
    assert width_of(phone) == 320
    phone.get_by_label("Nimi", exact=True).fill(NAME)
    phone.get_by_label("Sähköpostiosoite").fill("soutajat@example.net")
    time.sleep(READ_SECONDS)
    phone.get_by_role("button", name="odotuslistalle").click()
    expect(phone.locator("h1")).to_have_text("Olet odotuslistalla")
    assert phone.context.cookies() == []


def mark_off_line(tablet: Page, first: str) -> None:
    """Three marks while the connection is away; they wait and are sent when it is back."""
    state = tablet.locator("[data-state]")
    expect(state).to_have_text("Kaikki merkinnät on tallennettu.")
    tablet.context.set_offline(True)
    row = tablet.locator("[data-row]").filter(has_text=first)
    row.get_by_role("button", name="Tuli").click()
    late = tablet.locator("[data-row]").filter(has_text=NAME)
    late.get_by_role("button", name="Tuli").click()
    tablet.get_by_label("Ihmiset", exact=True).fill("3")
    tablet.get_by_role("button", name="Lisää tulijoihin").click()
    expect(state).to_have_text("3 merkintää odottaa yhteyttä.")
    before = tablet.locator("strong[data-came]").inner_text()
    tablet.context.set_offline(False)
    expect(state).to_have_text("Kaikki merkinnät on tallennettu.", timeout=15_000)
    assert tablet.locator("strong[data-came]").inner_text() == before


@pytest.mark.usefixtures("demo_database")
def test_a_lost_connection_loses_no_mark(demo: Demo, browser: Browser) -> None:
    occasion = evening()
    phone = browser.new_context(viewport={"width": 320, "height": 640}).new_page()
    fill_in(phone, demo, occasion)
    tablet = browser.new_context(viewport={"width": 1024, "height": 768}, locale="fi-FI").new_page()
    log_in(tablet, demo, "toimittaja.kainuu@example.org")
    tablet.goto(demo.url("verkosto", f"/admin/events/kainuu/{occasion.pk}/door/"))
    mark_off_line(tablet, "Kylän väki ry")
    occasion.refresh_from_db()
    assert (occasion.attended, occasion.walk_ins) == (2 + 1 + 3, 3)
    tablet.reload()
    expect(tablet.locator("strong[data-came]")).to_have_text("Tullut: 6")
