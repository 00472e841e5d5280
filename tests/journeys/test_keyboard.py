"""Everything that a resident can do, by keys alone and without JavaScript, on a small screen."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, expect

from feedback.models import Feedback
from newsletters.models import Sending, Subscriber
from organisations.models import Remark
from regions.scoping import in_every_region
from tests import factories
from tests.audit.places import PLACES, Site
from tests.demo import Demo
from tests.journeys.keys import Keys
from tests.journeys.working import link_in_mail

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("demo_database")]
WHO = "nappaimilla@example.net"


def same_day_and_month() -> dt.date:
    """A coming day that is the same whichever of the two a browser asks first."""
    today = timezone.localdate()
    year, month = today.year, today.month
    while dt.date(year, month, month) <= today:
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return dt.date(year, month, month)


def found_and_filtered(keys: Keys, demo: Demo) -> None:
    """By a word on the front page; then the directory, narrowed by a municipality and a name."""
    page = keys.page
    keys.to("Siirry sisältöön").page.keyboard.press("Enter")
    assert page.url.endswith("#main")
    keys.open(demo.url("kainuu"))
    with page.expect_navigation():
        keys.write("Mitä etsit", "muistikahvila").page.keyboard.press("Enter")
    expect(page.locator("main")).to_contain_text("Kainuun Muistilyhty ry")
    keys.to("Valikko").page.keyboard.press("Enter")
    keys.follow("Yhdistykset")
    keys.to("Rajaa listaa").page.keyboard.press("Enter")
    keys.follow("Kajaani")
    expect(page.locator(".tags--chosen")).to_contain_text("Kajaani")
    with page.expect_navigation():
        keys.write("Nimi tai sen osa", "muistilyhty").page.keyboard.press("Enter")
    expect(page.locator(".card__title")).to_have_text(["Kainuun Muistilyhty ry"])
    assert "kunta=kajaani" in page.url


def told_what_is_wrong(keys: Keys) -> None:
    """From the profile: its details are out of date; from the foot: something is hard to use."""
    page = keys.page
    keys.follow("Kainuun Muistilyhty ry").follow("Jokin on vanhentunut")
    keys.tick("Puhelin, sähköposti").write("Omin sanoin", "Puhelin ei vastaa.").send("Lähetä")
    expect(page.locator("h1")).to_have_text("Kiitos")
    keys.follow("Kerro, jos jokin on vaikeaa").write("Mikä on vaikeaa", "Valikko.").send("Lähetä")
    expect(page.locator("h1")).to_contain_text("Kiitos")
    with in_every_region():
        assert Remark.objects.filter(words="Puhelin ei vastaa.").exists()
        assert Feedback.objects.filter(words="Valikko.").exists()


def registered(keys: Keys, address: str) -> None:
    """First without a name: the list of mistakes leads to the field, and nothing is lost."""
    page = keys.page
    keys.open(address)
    keys.follow("Ilmoittaudu")
    keys.write("Sähköposti", WHO).send("Ilmoittaudu")
    expect(page.locator("[aria-invalid=true]").first).to_be_visible()
    expect(page.locator("[name=email]")).to_have_value(WHO)
    keys.to("Nimi:").page.keyboard.press("Enter")
    page.keyboard.type("Näppäilijä")
    keys.send("Ilmoittaudu")
    expect(page.locator("h1")).to_have_text(re.compile("Olet (ilmoittautunut|odotuslistalla)"))


def announced_a_lift(keys: Keys, demo: Demo) -> None:
    """From the board to the mail and back to the board."""
    page, day = keys.page, same_day_and_month()
    keys.open(demo.url("lappi", "/tapahtumat/kimppakyydit/"))
    keys.follow("Ilmoita matkasta").tick("Tarjoan kyydin")
    keys.write("Mistä kunnasta", "Kemij").write("Mihin kuntaan", "Salla")
    keys.write("Lähtöpäivä", f"{day:%d%m%Y}").write("Lähtöaika", "0915a")
    keys.write("Paikkoja", "2").write("Nimi tai rooli", "Kuljettaja")
    keys.write("Sähköpostiosoitteesi", WHO).send("Lähetä minulle linkki")
    expect(page.locator("h1")).to_have_text("Kiitos")
    keys.open(link_in_mail(demo, WHO, r"http://\S+/kimppakyyti-vahvista/\S+/"))
    keys.send("Julkaise matka")
    expect(page.locator("h1")).to_have_text("Kiitos")
    keys.open(demo.url("lappi", "/tapahtumat/kimppakyydit/"))
    expect(page.locator("main")).to_contain_text("Kemijärvi–Salla")


def subscribed(keys: Keys, demo: Demo) -> None:
    """In English, which is one link away; the link in the mail has a button."""
    page = keys.page
    keys.open(demo.url("lappi"))
    keys.follow("English")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    keys.follow("Subscribe to our letters").tick("Residents").write("E-mail", WHO)
    keys.send("Subscribe")
    expect(page.locator("h1")).to_have_text("Look into your mail")
    keys.open(link_in_mail(demo, WHO, r"http://\S+/en/lomakkeet/\S+vahvista/\S+/"))
    keys.send("Yes, send me these")
    expect(page.locator("h1")).to_have_text("Welcome among the readers")


def left(keys: Keys, demo: Demo) -> None:
    """By the link at the foot of a letter, in the letter's language; nothing is kept."""
    with in_every_region():
        lappi = factories.region("lappi")
        residents = [factories.audience(lappi, "residents")]
        letter = factories.letter(lappi, title="Kirje näppäimille", audiences=residents)
        Sending.objects.create(letter=letter, region=lappi)
    demo.manage("sweep_letters")
    keys.open(link_in_mail(demo, WHO, r"http://\S+/lomakkeet/kirjeet/[\w-]{20,}/"))
    keys.send("Lopeta kaikki kirjeet")
    expect(keys.page.locator("h1")).to_have_text("Kirjeet on lopetettu")
    with in_every_region():
        assert not Subscriber.objects.filter(email=WHO).exists()


def test_a_resident_finds_filters_tells_and_registers_by_keys_alone(demo: Demo, browser: Browser):
    keys = Keys(browser, demo.url("kainuu"))
    found_and_filtered(keys, demo)
    told_what_is_wrong(keys)
    event = next(place for place in PLACES if place.name == "event")
    registered(keys, next(iter(Site("kainuu", demo.port).visits(event))).address)
    assert keys.page.context.cookies() == []


def test_a_resident_offers_a_lift_reads_letters_and_leaves_by_keys_alone(
    demo: Demo, browser: Browser
):
    keys = Keys(browser, demo.url("lappi"))
    announced_a_lift(keys, demo)
    subscribed(keys, demo)
    left(keys, demo)
    assert keys.page.context.cookies() == []
