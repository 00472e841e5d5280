"""The demo network as a resident meets it: in Chromium, over every site and language."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.demo import Demo
from tests.journeys.scripts import wait_until, width_of

pytestmark = pytest.mark.browser

FRONTS = [
    ("verkosto", "/", "fi"),
    ("verkosto", "/sv/", "sv"),
    ("verkosto", "/en/", "en"),
    ("kanta-hame", "/", "fi"),
    ("kanta-hame", "/sv/", "sv"),
    ("kanta-hame", "/en/", "en"),
    ("kainuu", "/", "fi"),
    ("kainuu", "/en/", "en"),
    ("lappi", "/", "fi"),
    ("lappi", "/se/", "se"),
    ("lappi", "/sv/", "sv"),
    ("lappi", "/en/", "en"),
    ("keski-suomi", "/", "fi"),
    ("keski-suomi", "/sv/", "sv"),
    ("keski-suomi", "/en/", "en"),
]


@pytest.mark.short_cut
def test_the_demo_proves_itself(demo: Demo):
    """A sample of the pages; ``make demo ARGS=--check`` visits all of them."""
    done = demo.manage("check_demo", "--every", "40")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "The demo works." in done.stdout


def test_the_demo_holds_what_was_promised_of_every_region(demo_database):
    from campaign.models import VideoStoryPage
    from events.models import EventPage, EventReportPage
    from news.models import NewsPage
    from newsletters.models import NewsletterPage
    from organisations.models import OrganisationPage

    least = {
        OrganisationPage: 12,
        NewsPage: 6,
        EventPage: 6,
        EventReportPage: 3,
        VideoStoryPage: 3,
        NewsletterPage: 2,
    }
    for slug in ("kanta-hame", "kainuu", "lappi", "keski-suomi"):
        for model, number in least.items():
            found = model.objects.filter(region__slug=slug, locale__language_code="fi").count()
            assert found >= number, (slug, model.__name__, found)


def test_the_surveys_figures_are_on_the_survey_page(demo_database):
    from events.models import EventReportPage

    reports = EventReportPage.objects.filter(region__slug="keski-suomi", locale__language_code="fi")
    divided = [
        block.value for page in reports for block in page.body if block.block_type == "breakdown"
    ]
    survey = next(value for value in divided if value["total"] == 81)
    assert [row["count"] for row in survey["rows"]] == [17, 34, 15, 7]
    assert survey.unnamed == 8
    assert {page.attended for page in reports} >= {417}


@pytest.mark.parametrize(("region", "path", "language"), FRONTS)
@pytest.mark.parametrize("width", [320, 1280])
def test_a_front_page_is_whole_on_a_phone_and_on_a_desk(
    demo: Demo, browser: Browser, region, path, language, width
):
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    problems: list[str] = []
    page.on("console", lambda m: problems.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("response", lambda r: problems.append(r.url) if r.status >= 400 else None)
    page.on("request", lambda r: problems.append(r.url) if "localhost" not in r.url else None)
    page.goto(demo.url(region, path), wait_until="load")
    assert page.locator("html").get_attribute("lang") == language
    assert width_of(page) <= width
    assert page.locator("h1").count() == 1
    assert page.locator("main").is_visible()
    assert context.cookies() == []
    assert problems == []
    context.close()


def test_a_resident_finds_a_memory_cafe_without_javascript(demo: Demo, browser: Browser):
    context = browser.new_context(viewport={"width": 320, "height": 640}, java_script_enabled=False)
    page = context.new_page()
    page.goto(demo.url("lappi"))
    finder = page.locator("form", has=page.locator("select[name=kunta]")).first
    finder.locator("select[name=kunta]").select_option("kemijarvi")
    finder.locator("button").click()
    assert "kunta=kemijarvi" in page.url
    page.get_by_role("link", name="muisti", exact=False).first.click()
    assert page.locator("h1").is_visible()
    assert "Kemijärvi" in page.locator("main").inner_text()
    context.close()


def test_a_story_plays_with_captions(demo: Demo, page: Page, demo_database):
    from campaign.models import VideoStoryPage

    story = VideoStoryPage.objects.filter(region__slug="kainuu").first()
    page.goto(demo.url("kainuu", story.get_url_parts()[2]))
    video = page.locator("video")
    assert video.get_attribute("autoplay") is None
    page.evaluate("document.querySelector('video').muted = true")
    page.evaluate("document.querySelector('video').play()")
    wait_until(page, "document.querySelector('video').currentTime > 0.3")
    page.evaluate("document.querySelector('video').textTracks[0].mode = 'showing'")
    wait_until(page, "document.querySelector('video').textTracks[0].cues?.length >= 3")
    assert story.transcript.split(".")[0] in page.locator("main").inner_text()


def test_a_page_that_does_not_exist_looks_like_the_region(demo: Demo, page: Page):
    reply = page.goto(demo.url("kainuu", "/en/nothing-here/"))
    assert reply is not None
    assert reply.status == 404
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.get_by_text("Kainuu Associations").first.is_visible()
