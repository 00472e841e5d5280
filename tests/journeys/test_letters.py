"""A communications officer's letter: tested, scheduled, taken back, sent, paused, and reported."""

from __future__ import annotations

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect

from newsletters.addresses import address_key
from newsletters.models import Delivery, NewsletterPage, Subscriber, Subscription
from regions.scoping import in_every_region
from tests import factories
from tests.demo import Demo
from tests.journeys.scripts import fits
from tests.journeys.working import at_work, link_in_mail, send_at_once

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("demo_database")]
TITLE = "Marraskuun terveiset kylille"
MANY = 1500
READER = "marraskuun.lukija@example.net"


def opened(page: Page, demo: Demo, name: str, letter: NewsletterPage) -> None:
    """One of the letter's pages in the admin."""
    page.goto(demo.url("verkosto", reverse(f"newsletters_{name}", args=(letter.pk,))))


def ready_letter() -> NewsletterPage:
    """Written and published; to one association, and to so many residents that there is time to
    watch and to stop."""
    with in_every_region():
        kainuu = factories.region("kainuu")
        residents = factories.audience(kainuu, "residents")
        emails = [f"asukas{number}@example.net" for number in range(MANY)]
        people = Subscriber.objects.bulk_create(
            Subscriber(region=kainuu, email=email, address_key=address_key(email), language="fi")
            for email in emails
        )
        Subscription.objects.bulk_create(
            Subscription(subscriber=person, audience=residents) for person in people
        )
        factories.subscriber(kainuu, email=READER)  # the last: the catcher keeps 500 mails
        audiences = [factories.audience(kainuu), residents]
        intro = "Hei! Tässä on marraskuun kirje."
        return factories.letter(kainuu, title=TITLE, intro=intro, audiences=audiences)


def tried(page: Page, demo: Demo, letter: NewsletterPage) -> None:
    """The officer's own test arrives, marked as one."""
    opened(page, demo, "test", letter)
    page.get_by_role("button", name="Lähetä koekirje").click()
    expect(page.locator(".messages")).to_contain_text("matkalla")
    link_in_mail(demo, "viestinta.kainuu@example.org", TITLE)


def scheduled_and_taken_back(page: Page, demo: Demo, letter: NewsletterPage) -> None:
    """A time next week, and a change of mind."""
    opened(page, demo, "send", letter)
    page.check("[name=when][value=later]")
    day = timezone.localdate() + dt.timedelta(days=7)
    page.fill("[name=day]", day.isoformat())
    page.fill("[name=clock]", "09:30")
    page.get_by_role("button", name="Lähetä kirje").click()
    expect(page.locator("[data-letter-state=scheduled]")).to_be_visible()
    page.get_by_role("button", name="Ota takaisin", exact=True).click()
    expect(page.locator(".messages")).to_contain_text("Kukaan ei saanut sitä")


def sent_stopped_and_gone_on(page: Page, demo: Demo, letter: NewsletterPage) -> None:
    """The page follows the sending by itself; it stands still when asked, and goes on."""
    opened(page, demo, "send", letter)
    page.get_by_role("button", name="Lähetä kirje").click()
    send_at_once(page)
    page.get_by_role("button", name="Keskeytä", exact=True).click(timeout=40_000)
    expect(page.locator("[data-letter-state=pausedperson]")).to_be_visible()
    page.wait_for_timeout(2000)
    before = sent(letter)
    page.wait_for_timeout(2000)
    assert before == sent(letter) < MANY
    page.get_by_role("button", name="Jatka", exact=True).click()
    expect(page.locator("[data-letter-state=done]")).to_be_visible(timeout=120_000)
    assert sent(letter) > MANY
    link_in_mail(demo, READER, TITLE)


def sent(letter: NewsletterPage) -> int:
    """Mails that a server has taken."""
    with in_every_region():
        rows = Delivery.objects.filter(sending__letter=letter, state=Delivery.State.SENT)
        return rows.count()


def reported(page: Page, demo: Demo, letter: NewsletterPage) -> None:
    """Figures, and the reader among those who got it."""
    opened(page, demo, "report", letter)
    assert fits(page)
    opened(page, demo, "mails", letter)
    page.fill("[name=words]", "marraskuun.lukija")
    page.get_by_role("button", name="Hae", exact=True).click()
    expect(page.locator("table.region-list")).to_contain_text(READER)
    with in_every_region():
        row = Delivery.objects.get(sending__letter=letter, email=READER)
    assert row.state == Delivery.State.SENT


def test_a_letter_goes_from_the_test_to_the_report(demo: Demo, browser: Browser):
    letter = ready_letter()
    page = at_work(browser, demo, "viestinta.kainuu")
    tried(page, demo, letter)
    scheduled_and_taken_back(page, demo, letter)
    sent_stopped_and_gone_on(page, demo, letter)
    reported(page, demo, letter)
    for mail in (demo.folder / "mail").glob("*.eml"):  # other journeys look for theirs
        if b"asukas" in mail.read_bytes()[:2000]:
            mail.unlink()
