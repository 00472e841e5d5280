"""An association's story from a telephone: told, asked about, published, shared, taken down."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, Page, expect

from campaign.models import Story, StorySubmission, VideoStoryPage
from network.demo.drawing import draw
from network.demo.filming import film
from newsletters.models import NewsletterPage
from organisations.models import OrganisationPage
from regions.scoping import in_every_region
from tests import factories
from tests.demo import Demo
from tests.journeys.scripts import fits
from tests.journeys.working import at_work, link_in_mail, publish_draft, send_at_once

pytestmark = pytest.mark.browser
READ_SECONDS = 3.2
"""A form that is sent within three seconds is asked about again."""
SENDER = "tarinan.kertoja@example.net"
SHOWN = "tarinan.aino@example.net"
READER = "tarinan.lukija@example.net"
TITLE = "Naapuri koputti oveen"
LINK = r"http://\S+/lomakkeet/tarina/\S+/"
SRT = "1\n00:00:00,000 --> 00:00:02,500\nTervetuloa kylään!\n"


def profile() -> OrganisationPage:
    """An association of Kainuu's directory."""
    pages = OrganisationPage.objects.live().filter(region__slug="kainuu")
    found = pages.filter(locale__language_code="fi").order_by("pk").first()
    assert found is not None
    return found


def pressed(phone: Page, button: str) -> None:
    """A press by somebody who has read the form."""
    time.sleep(READ_SECONDS)
    phone.get_by_role("button", name=button, exact=True).last.click()
    phone.wait_for_load_state()


def asked_for_link(phone: Page, demo: Demo, page: OrganisationPage) -> str:
    """The public form, filled in with what its address tells; gives the mailed link."""
    phone.goto(demo.url("kainuu", f"/lomakkeet/tarina/?yhdistys={page.translation_key}"))
    expect(phone.get_by_label("Yhdistyksenne")).to_have_value(page.title)
    phone.get_by_label("Sähköpostiosoitteesi").fill(SENDER)
    phone.get_by_label("saa tallentaa").check()
    assert fits(phone)
    pressed(phone, "Lähetä minulle linkki")
    expect(phone.locator("h1")).to_have_text("Kiitos")
    return link_in_mail(demo, SENDER, LINK)


def wrote_and_left(phone: Page, link: str) -> None:
    """A few words, saved; then the telephone is put away."""
    phone.goto(link)
    phone.get_by_label("Tarinan nimi").fill(TITLE)
    phone.get_by_label("Tarina omin sanoin").fill("Muutin kylään.\n\nSitten naapuri koputti.")
    pressed(phone, "Tallenna kesken")
    expect(phone.get_by_role("status")).to_contain_text("Tallennettu")
    phone.goto("about:blank")


def came_back_and_sent(phone: Page, link: str, clip: Path) -> None:
    """The draft is there; the video, the people, and off it goes."""
    phone.goto(link)
    expect(phone.get_by_label("Tarinan nimi")).to_have_value(TITLE)
    pressed(phone, "Tallenna ja lisää video")
    phone.locator("input[type=file]").first.set_input_files(str(clip))
    pressed(phone, "Lähetä video")
    expect(phone.locator("#video")).to_contain_text("Video on saapunut", timeout=30_000)
    phone.get_by_label("Lyhyesti").fill("Uusi asukas ja naapuri.")
    phone.get_by_label("Mitä videolla sanotaan").fill("Naapuri ovella: Tervetuloa kylään!")
    phone.get_by_label("Nimi", exact=True).fill("Aino Esimerkki")
    phone.get_by_label("Henkilön sähköpostiosoite").fill(SHOWN)
    phone.get_by_label("Tarinaa saa näyttää").fill("2029-12-31")
    phone.get_by_role("checkbox", name="verkoston sivustot").check()
    phone.get_by_role("checkbox", name="sähköpostikirjeet").check()
    assert fits(phone)
    pressed(phone, "Lähetä toimittajille")
    expect(phone.locator("h1")).to_have_text("Kiitos")


def submission() -> StorySubmission:
    with in_every_region():
        return StorySubmission.objects.get(email=SENDER)


def asked_for_captions(editor: Page, demo: Demo) -> None:
    """The desk tells of the story; the moderator plays it and asks."""
    editor.goto(demo.url("verkosto", "/admin/"))
    editor.get_by_role("link", name=TITLE).click()
    expect(editor.locator("main")).to_contain_text("Tekstitys puuttuu", timeout=30_000)
    player = editor.locator("video")
    player.evaluate("video => { video.muted = true; return video.play(); }")
    assert player.evaluate("video => video.duration") > 1
    editor.get_by_label("Mitä pyydät?").fill("Lisäättekö vielä tekstityksen?")
    editor.get_by_role("button", name="Palauta näillä sanoilla").click()
    expect(editor.locator("main")).to_contain_text("Lisäättekö vielä tekstityksen?")


def added_captions(phone: Page, link: str, captions: Path) -> None:
    """By the same link as before."""
    phone.goto(link)
    expect(phone.locator("main")).to_contain_text("Lisäättekö vielä tekstityksen?")
    phone.get_by_label("Tekstitys tiedostona").set_input_files(str(captions))
    pressed(phone, "Lähetä toimittajille")
    expect(phone.locator("h1")).to_have_text("Kiitos")


def accepted_and_published(editor: Page, demo: Demo, row: StorySubmission) -> VideoStoryPage:
    """Accepted as a draft; the editor finishes it in Wagtail and publishes."""
    editor.goto(demo.url("verkosto", reverse("campaign_submission", args=("kainuu", row.pk))))
    expect(editor.locator("#missing + p")).to_be_visible()
    editor.get_by_role("button", name="Hyväksy luonnokseksi").click()
    publish_draft(editor, {"speaker": "uusi asukas, 44 vuotta"})
    return VideoStoryPage.objects.get(title=TITLE)


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """A small real video."""
    path = tmp_path / "naapuri.mp4"
    path.write_bytes(film([draw("lake", 200, 60, "journey")]))
    return path


def shared_by_a_deed(editor: Page, demo: Demo, story: Story, door: str) -> None:
    """One of the desk's deeds, with the reason that it asks for."""
    editor.goto(demo.url("verkosto", reverse("campaign_story", args=("kainuu", story.pk))))
    address = reverse(door, args=("kainuu", story.pk))
    editor.locator(f'a[href="{address}"]').click()
    editor.get_by_label("Syy").fill("Hieno tarina kaikille.")
    editor.locator("form.region-fields button[type=submit]").click()
    editor.wait_for_load_state()
    expect(editor.locator("main")).to_contain_text("Hieno tarina kaikille.")


def accepted_by_the_hub(network: Page, demo: Demo) -> None:
    """The nation's publisher says yes to the lift."""
    network.goto(demo.url("verkosto", reverse("campaign_offers", args=("verkosto",))))
    network.get_by_role("link", name=TITLE).click()
    network.get_by_role("button", name="Ota vastaan").click()
    network.wait_for_load_state()


def sent_in_a_letter(officer: Page, demo: Demo) -> NewsletterPage:
    """The region's next letter takes the story along; a reader finds it in her mail."""
    kainuu = factories.region("kainuu")
    letter = factories.letter(kainuu, title="Kylien kirje", slug="kylien-kirje")
    factories.subscriber(kainuu, email=READER)
    officer.goto(demo.url("verkosto", reverse("newsletters_send", args=(letter.pk,))))
    expect(officer.get_by_label(TITLE)).to_be_checked()
    officer.get_by_role("button", name="Lähetä kirje").click()
    send_at_once(officer)
    link_in_mail(demo, READER, TITLE)
    return letter


def gone(reader: Page, address: str) -> bool:
    """Whether the page is away, or does not name the story."""
    reply = reader.goto(address)
    assert reply is not None
    return reply.status in {404, 410} or TITLE not in reader.content()


def lifted_mailed_and_withdrawn(demo: Demo, browser: Browser) -> None:
    """Lifted to the nation, sent in a letter, and gone everywhere when the consent is withdrawn."""
    with in_every_region():
        story = Story.objects.get(title=TITLE)
    page = VideoStoryPage.objects.get(translation_key=story.key)
    editor = at_work(browser, demo, "julkaisija.kainuu")
    shared_by_a_deed(editor, demo, story, "campaign_lift")
    accepted_by_the_hub(at_work(browser, demo, "verkko"), demo)
    shared_by_a_deed(editor, demo, story, "campaign_letter")
    letter = sent_in_a_letter(at_work(browser, demo, "viestinta.kainuu"), demo)

    reader = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
    copy = demo.url("lappi", f"/onneksi-on-joku/tarina/kainuu/{page.slug}/")
    kit = reverse("campaign_embed", args=(story.key,))
    places = [
        demo.url("kainuu", page.get_url_parts()[2]),
        demo.url("kainuu", letter.get_url_parts()[2]),
        demo.url("kainuu", kit),
        *(demo.url(region, "/onneksi-on-joku/") for region in ("verkosto", "kainuu", "lappi")),
        copy,
    ]
    assert [place for place in places if gone(reader, place)] == []
    reader.goto(copy)
    canonical = reader.locator("link[rel=canonical]").get_attribute("href")
    assert canonical == places[0]

    reader.goto(link_in_mail(demo, SHOWN, r"http://\S+/lomakkeet/suostumus/\S+/"))
    pressed(reader, "Perun suostumukseni")
    pressed_at = time.monotonic()
    assert [place for place in places if not gone(reader, place)] == []
    assert time.monotonic() - pressed_at < 5 + len(places), "a second for each page, at most"


@pytest.mark.usefixtures("demo_database")
def test_a_story_is_told_published_shared_and_gone_when_its_consent_is_withdrawn(
    demo: Demo, browser: Browser, clip: Path, tmp_path: Path
) -> None:
    association = profile()
    phone = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
    link = asked_for_link(phone, demo, association)
    wrote_and_left(phone, link)
    came_back_and_sent(phone, link, clip)

    editor = at_work(browser, demo, "julkaisija.kainuu")
    asked_for_captions(editor, demo)
    link_in_mail(demo, SENDER, "Lisäättekö vielä tekstityksen")
    captions = tmp_path / "naapuri.srt"
    captions.write_text(SRT, encoding="utf-8")
    added_captions(phone, link, captions)

    story = accepted_and_published(editor, demo, submission())
    link_in_mail(demo, SENDER, rf"http://kainuu\S+{story.slug}/")
    phone.goto(demo.url("kainuu", story.get_url_parts()[2]))
    expect(phone.locator("h1")).to_have_text(TITLE)
    phone.set_viewport_size({"width": 320, "height": 640})
    assert fits(phone)
    phone.goto(demo.url("kainuu", association.get_url_parts()[2]))
    expect(phone.locator(".card", has_text=TITLE)).to_be_visible()
    phone.goto(demo.url("kainuu", "/onneksi-on-joku/"))
    expect(phone.locator(".card", has_text=TITLE)).to_be_visible()
    assert phone.context.cookies() == []
    lifted_mailed_and_withdrawn(demo, browser)
