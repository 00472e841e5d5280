"""A resident and the letters: subscribed in Swedish, read, changed, left by one click."""

from __future__ import annotations

import email
import re
import time
from email import policy
from http.client import HTTPConnection

import pytest
from playwright.sync_api import Browser, Page, expect

from newsletters.models import Consent, Sending, Subscriber
from regions.scoping import in_every_region
from tests import factories
from tests.demo import Demo
from tests.journeys.scripts import width_of
from tests.journeys.test_care import READ_SECONDS
from tests.journeys.working import link_in_mail

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("demo_database")]
READER = "invanare.i.norr@example.net"


def subscribed(phone: Page, demo: Demo) -> None:
    """The form, without a cookie; first without a list, which is refused beside its field."""
    phone.goto(demo.url("lappi", "/sv/nyhetsbrev/"))
    phone.get_by_role("link", name="Prenumerera på våra brev").first.click()
    phone.get_by_role("textbox").fill(READER)
    assert width_of(phone) == 320
    time.sleep(READ_SECONDS)
    phone.get_by_role("button", name="Prenumerera").click()
    expect(phone.get_by_role("alert")).to_contain_text("Välj minst ett brev")
    expect(phone.locator("[name=email]")).to_have_value(READER)
    phone.check("[name=audiences][value=residents]")
    phone.get_by_role("button", name="Prenumerera").click()
    expect(phone.locator("h1")).to_have_text("Titta i din e-post")


def confirmed(phone: Page, demo: Demo) -> None:
    """Looking at the link does nothing; its button does."""
    link = link_in_mail(demo, READER, r"http://\S+/sv/lomakkeet/\S+vahvista/\S+/")
    phone.goto(link)
    assert not active()
    time.sleep(READ_SECONDS)
    phone.get_by_role("button", name="Ja, skicka mig de här").click()
    expect(phone.locator("h1")).to_have_text("Välkommen som läsare")
    assert active() == {"residents"}


def active() -> set[str]:
    """The lists that the reader is on."""
    with in_every_region():
        person = Subscriber.objects.filter(email=READER).first()
        rows = person.subscriptions.filter(state="active") if person else []
        return {row.audience.key for row in rows}


def letter_to(demo: Demo, title: str) -> email.message.EmailMessage:
    """A letter to the region's residents, as the reader gets it."""
    with in_every_region():
        lappi = factories.region("lappi")
        residents = factories.audience(lappi, "residents")
        letter = factories.letter(lappi, title=title, audiences=[residents])
        Sending.objects.create(letter=letter, region=lappi)
    demo.manage("sweep_letters")
    link_in_mail(demo, READER, re.escape(title))
    found = [
        message
        for path in (demo.folder / "mail").glob("*.eml")
        if (message := email.message_from_bytes(path.read_bytes(), policy=policy.default))["To"]
        == READER
        and message["Subject"] == title
    ]
    assert len(found) == 1
    return found[0]


def changed(phone: Page, message: email.message.EmailMessage) -> None:
    """By the letter's own link: from Swedish to Finnish."""
    html = message.get_body(("html",)).get_content()
    links = re.findall(r'href="(http://[^"]+/lomakkeet/kirjeet/[^"]+)"', html)
    phone.goto(links[0])
    phone.select_option("[name=language]", "fi")
    time.sleep(READ_SECONDS)
    phone.locator("main form").first.get_by_role("button").first.click()
    expect(phone.locator("h1")).to_have_text(re.compile("Sparat|Tallennettu"))
    with in_every_region():
        assert Subscriber.objects.get(email=READER).language == "fi"


def asked(method: str, host: str, path: str, body: str | None = None) -> tuple[int, str]:
    """A program's own request: status and headers."""
    connection = HTTPConnection("127.0.0.1", int(host.rpartition(":")[2]), timeout=20)
    kind = {"Content-Type": "application/x-www-form-urlencoded"} if body else {}
    connection.request(method, path, body, {"Host": host, **kind})
    reply = connection.getresponse()
    return reply.status, str(reply.headers)


def left_by_one_click(demo: Demo, message: email.message.EmailMessage) -> None:
    """What a mail programme does (RFC 8058): one POST, no cookie; a look before it does nothing."""
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    address = re.search(r"<(http[^>]+)>", message["List-Unsubscribe"])[1]
    host, path = re.match(r"http://([^/]+)(/.*)", address).groups()
    assert asked("GET", host, path)[0] == asked("HEAD", host, path)[0] == 200
    assert active() == {"residents"}
    for _press in range(2):
        status, headers = asked("POST", host, path, "List-Unsubscribe=One-Click")
        assert status == 200
        assert "Set-Cookie" not in headers
    assert not active()
    with in_every_region():
        assert Consent.objects.filter(deed="left", source="one_click").exists()
        assert not Subscriber.objects.filter(email=READER).exists()


@pytest.mark.short_cut
def test_a_resident_subscribes_reads_changes_and_leaves(demo: Demo, browser: Browser):
    context = browser.new_context(viewport={"width": 320, "height": 640})
    phone = context.new_page()
    subscribed(phone, demo)
    confirmed(phone, demo)
    changed(phone, letter_to(demo, "Vinterns kvällar i norr"))
    left_by_one_click(demo, letter_to(demo, "Talven illat pohjoisessa"))
    assert context.cookies() == []
