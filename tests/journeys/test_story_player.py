"""A story in a real browser: its player, its captions, and a video of another service."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.demo import Demo
from tests.journeys.scripts import wait_until
from tests.journeys.working import at_work

pytestmark = pytest.mark.browser

_STORY = "/onneksi-on-joku/sanaristikko-valmistui-puhelimessa/"
_EMBED = """
from campaign.models import VideoStoryPage
from regions.scoping import in_every_region
with in_every_region():
    one = VideoStoryPage.objects.get(slug="sanaristikko-valmistui-puhelimessa")
    new = one.copy(update_attrs={"slug": "muualla", "title": "Muualla", "video": None,
        "embed_provider": "youtube", "embed_id": "dQw4w9WgXcQ"}, keep_live=False)
    new.save_revision().publish()
"""
_KEY = f"""
from campaign.models import VideoStoryPage
print(VideoStoryPage.objects.get(url_path__endswith="{_STORY}").pk)
"""
_FILE = {
    "name": "a.srt",
    "mimeType": "text/plain",
    "buffer": "1\n00:00:01,000 --> 00:00:03,000\nPäivää!\n".encode("latin-1"),
}


def opened(browser: Browser, demo: Demo, path: str = _STORY) -> tuple[Page, list[str]]:
    """The page on a phone, and the addresses that it asks for from now on."""
    context = browser.new_context(viewport={"width": 320, "height": 640}, locale="fi-FI")
    page, asked = context.new_page(), []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(demo.url("kainuu", path), wait_until="networkidle")
    return page, asked


def test_a_story_plays_by_keyboard_with_its_captions_and_never_by_itself(
    demo: Demo, browser: Browser
):
    page, asked = opened(browser, demo)
    video = page.locator("video")
    assert video.evaluate("v => v.paused && v.currentTime === 0 && v.readyState === 0")
    assert [one for one in asked if one.endswith(".mp4")] == []
    height = video.evaluate("v => v.getBoundingClientRect().height")
    video.focus()
    page.keyboard.press("Space")
    wait_until(page, "document.querySelector('video').currentTime > 0.2")
    assert [one for one in asked if one.endswith("/480p.mp4")]
    shown = "document.querySelector('video').textTracks[0]"
    wait_until(page, f"{shown}.mode === 'showing' && {shown}.activeCues?.length === 1")
    assert page.evaluate(f"{shown}.cues[0].text").startswith("Tiistaisin")
    assert abs(video.evaluate("v => v.getBoundingClientRect().height") - height) < 1
    page.keyboard.press("Space")
    wait_until(page, "document.querySelector('video').paused")


def test_nobody_else_is_asked_before_the_video_of_another_service_is_shown(
    demo: Demo, browser: Browser
):
    made = demo.manage("shell", "-c", _EMBED)
    assert made.returncode == 0, made.stderr
    page, asked = opened(browser, demo, "/onneksi-on-joku/muualla/")
    assert {urlsplit(one).hostname for one in asked} == {"kainuu.localhost"}
    assert page.locator("iframe").count() == 0
    page.context.route("**://www.youtube-nocookie.com/**", lambda route: route.abort())
    page.get_by_role("button", name="Näytä video").press("Enter")
    frame = page.locator("iframe")
    expect(frame).to_have_attribute("sandbox", "allow-scripts allow-same-origin allow-presentation")
    expect(frame).to_be_focused()
    gone = {urlsplit(one).hostname for one in asked} - {"kainuu.localhost"}
    assert gone == {"www.youtube-nocookie.com"}


def test_an_editor_mends_captions_where_the_video_stands(demo: Demo, browser: Browser):
    page = at_work(browser, demo, "toimittaja.kainuu")
    key = demo.manage("shell", "-c", _KEY).stdout.split()[-1]
    page.goto(demo.url("verkosto", f"/admin/pages/{key}/edit/"), wait_until="networkidle")
    rows = page.locator(".captions__row")
    expect(rows).to_have_count(4)
    page.locator("[data-do=show]").click()
    wait_until(page, "document.querySelector('[data-captions-video]').readyState > 0")
    page.evaluate("document.querySelector('[data-captions-video]').currentTime = 2.5")
    rows.nth(1).locator("button[data-do=start]").click()
    expect(rows.nth(1).locator("[data-part=start]")).to_have_value("00:00:02.500")
    expect(rows.nth(1).locator(".captions__stops")).to_have_count(1)
    rows.nth(0).locator("button[data-do=end]").press("Enter")
    expect(rows.nth(1).locator(".captions__stops")).to_have_count(0)
    rows.nth(3).locator("button[data-do=split]").click()
    expect(rows).to_have_count(5)
    rows.nth(3).locator("button[data-do=merge]").click()
    expect(rows).to_have_count(4)
    rows.nth(3).locator("button[data-do=after]").click()
    expect(rows.nth(4).locator("[data-part=text]")).to_be_focused()
    rows.nth(4).locator("button[data-do=delete]").click()
    expect(rows).to_have_count(4)
    page.locator("[name=captions_file]").set_input_files(_FILE)
    expect(rows).to_have_count(1)
    expect(rows.locator("[data-part=text]")).to_have_value("Päivää!")
    page.once("dialog", lambda dialog: dialog.accept())
    page.locator("[data-do=transcript]").click()
    expect(page.locator("[name=transcript]")).to_have_value("Päivää!")
