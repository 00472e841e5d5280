"""A meeting of a series (järjestötreffit): from the baton to the page that all meetings share."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from events.models import EventPage, MeetingSeriesPage
from tests.demo import Demo
from tests.journeys.scripts import width_of
from tests.journeys.working import at_work, link_in_mail, publish_draft

pytestmark = pytest.mark.browser


@pytest.mark.usefixtures("demo_database")
def test_the_next_meeting_is_made_from_the_baton(demo: Demo, browser: Browser) -> None:
    series = MeetingSeriesPage.objects.get(region__slug="lappi", locale__language_code="fi")
    theme, convener = series.next_theme, series.convener_email
    reader = browser.new_context(viewport={"width": 320, "height": 640}).new_page()
    address = demo.url("lappi", series.get_url_parts()[2])
    reader.goto(address)
    expect(reader.locator("main")).to_contain_text(theme)

    publisher = at_work(browser, demo, "julkaisija.lappi")
    publisher.goto(demo.url("verkosto", "/admin/events/lappi/series/"))
    publisher.locator("form[action$='/task/'] button").click()
    link_in_mail(demo, convener, theme)
    publisher.locator("form[action$='/meeting/'] button").click()
    publish_draft(publisher, {})

    meeting = EventPage.objects.filter(series=series).latest("pk")
    assert (meeting.live, theme in meeting.title) == (True, True)
    reader.goto(address)
    reader.locator(f"a[href$='{meeting.get_url_parts()[2]}']").first.click()
    expect(reader.locator("h1")).to_have_text(meeting.title)
    assert width_of(reader) == 320
