"""An associations' evening from its form to its report, with a moved date in between."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect

from events.models import EventPage, Occasion
from regions.scoping import in_every_region
from tests.demo import Demo
from tests.journeys.scripts import width_of
from tests.journeys.working import at_work, link_in_mail, press, publish_draft

pytestmark = pytest.mark.browser
READ_SECONDS = 3.2
GUEST = "vieras@example.net"


def shown(moment: dt.date) -> str:
    return f"{moment.day}.{moment.month}.{moment.year}"


def make(editor: Page, demo: Demo, day: dt.date) -> Occasion:
    """One form makes the page, public at once, and its timeline."""
    editor.goto(demo.url("verkosto", "/admin/events/kainuu/evening/new/"))
    editor.select_option("[name=municipality]", label="Ristijärvi")
    editor.fill("[name=day]", shown(day))
    editor.fill("[name=venue]", "Kylätalo")
    editor.fill("[name=room_size]", "30")
    editor.locator("button[name=ready]").click()
    expect(editor.locator("h1")).to_have_text("Järjestöilta Ristijärvellä")
    expect(editor.locator("#section-timeline + ol li")).to_have_count(6)
    with in_every_region():
        return Occasion.objects.get(pk=int(editor.url.rstrip("/").rpartition("/")[2]))


def register(phone: Page, demo: Demo, page: EventPage) -> None:
    """From the event's page to the thanks, at 320 px."""
    phone.goto(demo.url("kainuu", page.get_url_parts()[2]))
    phone.locator(".registration a.button").click()
    phone.locator("[name=name]").fill("Puheenjohtaja, Kylän väki ry")
    phone.locator("[name=email]").fill(GUEST)
    phone.locator("[name=party]").fill("2")
    phone.locator("[name=wants_memo]").check()
    time.sleep(READ_SECONDS)
    phone.locator("main form button[type=submit]").last.click()
    expect(phone.locator("h1")).to_contain_text("ilmoittautu", ignore_case=True)
    assert phone.context.cookies() == []


def move(editor: Page, demo: Demo, page: EventPage, days: int) -> None:
    """Another day in the page's own form."""
    editor.goto(demo.url("verkosto", f"/admin/pages/{page.pk}/edit/"), wait_until="networkidle")
    for name in ("starts_at", "ends_at"):
        moment = timezone.localtime(getattr(page, name)) + dt.timedelta(days=days)
        field = editor.locator(f"[name={name}]")
        field.fill(f"{shown(moment)} {moment:%H.%M}")
        field.press("Escape")
    press(editor, "name=action-publish")
    missing = editor.locator("[aria-invalid=true]").evaluate_all("all => all.map(e => e.name)")
    assert missing == []


def answer(phone: Page, address: str) -> None:
    """The survey, without telling who one is."""
    phone.goto(address)
    phone.locator("[name=usefulness][value='5']").check()
    phone.locator("[name=useful_for]").first.check()
    phone.locator("[name=who]").first.check()
    time.sleep(READ_SECONDS)
    phone.locator("main form button[type=submit]").last.click()
    expect(phone.locator("h1")).to_contain_text("Kiitos")


def invite(editor: Page, desk: str, occasion: Occasion) -> None:
    """A step of the timeline at once instead of on its day."""
    step = occasion.steps.get(action="invite")
    editor.goto(f"{desk}steps/{step.pk}/run/")
    editor.locator(".desk form button[type=submit]").click()
    expect(editor.locator("main")).to_contain_text("kutsu")


def let_it_be_over(occasion: Occasion) -> None:
    """As if the evening had ended an hour ago."""
    held = timezone.now() - dt.timedelta(hours=4)
    times = {"starts_at": held, "ends_at": held + dt.timedelta(hours=3)}
    EventPage.objects.filter(translation_key=occasion.key).update(**times)
    with in_every_region():
        Occasion.objects.filter(pk=occasion.pk).update(**times, forecast=3)


def at_the_door(editor: Page, desk: str) -> None:
    """Both of the party came."""
    editor.goto(f"{desk}door/")
    editor.locator("[data-row]").get_by_role("button", name="Tuli").click()
    expect(editor.locator("strong[data-came]")).to_contain_text("2")
    expect(editor.locator("[data-state]")).to_have_text("Kaikki merkinnät on tallennettu.")


def afterwards(editor: Page, phone: Page, demo: Demo, desk: str) -> None:
    """The memo is published and mailed, the survey answered, the report made."""
    editor.goto(desk)
    editor.locator("form[action$='/write-memo/'] button").click()
    publish_draft(editor, {"lead": "Sovimme talvipäivästä."})
    editor.goto(desk)
    editor.locator("form[action$='/send-memo/'] button").click()
    link_in_mail(demo, GUEST, r"http\S+/tapahtumat/muistio\S+")
    editor.locator("form[action$='/send-survey/'] button").click()
    answer(phone, link_in_mail(demo, GUEST, r"http\S+/lomakkeet/palaute/\S+"))
    editor.goto(desk)
    editor.locator("form[action$='/make-report/'] button").click()
    publish_draft(editor, {})


@pytest.mark.usefixtures("demo_database")
def test_an_evening_lives_from_its_form_to_its_report(demo: Demo, browser: Browser) -> None:
    editor = at_work(browser, demo, "julkaisija.kainuu")
    occasion = make(editor, demo, timezone.localdate() + dt.timedelta(days=12))
    page = EventPage.objects.get(translation_key=occasion.key, locale__language_code="fi")
    desk = demo.url("verkosto", f"/admin/events/kainuu/{occasion.pk}/")
    phone = browser.new_context(viewport={"width": 320, "height": 640}).new_page()

    register(phone, demo, page)
    link_in_mail(demo, GUEST, r"http\S+/lomakkeet/ilmoittautuminen/\S+")
    before = list(occasion.steps.order_by("pk").values_list("due_at", flat=True))
    move(editor, demo, page, days=7)
    link_in_mail(demo, GUEST, r"siirretty")
    after = list(occasion.steps.order_by("pk").values_list("due_at", flat=True))
    assert {late - early for early, late in zip(before, after, strict=True)} == {
        dt.timedelta(days=7)
    }

    editor.goto(desk)
    expect(editor.locator("main")).to_contain_text("2 ilmoittautunutta")
    invite(editor, desk, occasion)
    let_it_be_over(occasion)
    at_the_door(editor, desk)
    afterwards(editor, phone, demo, desk)

    with in_every_region():
        report = page.reports.get()
    assert (report.registered, report.attended, report.survey_answers) == (2, 2, 1)
    phone.goto(demo.url("kainuu", report.get_url_parts()[2]))
    expect(phone.locator("h1")).to_have_text(report.title)
    assert width_of(phone) == 320
