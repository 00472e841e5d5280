"""Blocks that fill themselves: their window, their choice, and the same choice on the web."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from campaign.models import VideoStoryPage
from newsletters.models import NewsletterPage, Sending
from newsletters.queries.window import LONGEST, window_of
from tests import factories
from tests.newsletters.composing import FILLED, html_of, letter_with, mailed, text_block

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)
NEWS, EVENTS, REGISTRATIONS, ORGANISATIONS, STORIES = FILLED


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def published(page, *, days_ago):
    when = timezone.now() - days_ago * DAY
    Page.objects.filter(pk=page.pk).update(first_published_at=when)
    return page


def sent(letter, *, days_ago):
    when = timezone.now() - days_ago * DAY
    NewsletterPage.objects.filter(pk=letter.pk).update(sent_at=when)
    return when


def test_the_window_begins_where_the_last_letter_to_the_same_people_ended(kainuu):
    letter = factories.letter(kainuu)
    since, until = window_of(letter)
    assert until - since == LONGEST
    sent(factories.letter(kainuu, audiences=[factories.audience(kainuu, "residents")]), days_ago=3)
    sent(factories.letter(factories.region("lappi")), days_ago=2)
    assert window_of(letter)[0] < timezone.now() - 59 * DAY
    sent(factories.letter(kainuu), days_ago=40)
    last = sent(factories.letter(kainuu), days_ago=20)
    assert window_of(letter)[0] == last


def test_a_letter_that_has_been_sent_keeps_its_window(kainuu):
    letter, now = factories.letter(kainuu), timezone.now()
    Sending.objects.create(letter=letter, region=kainuu, since=now - 9 * DAY, until=now - DAY)
    assert window_of(letter) == (now - 9 * DAY, now - DAY)


def test_a_cancelled_sending_told_nobody_anything(kainuu):
    cancelled = factories.letter(kainuu)
    Sending.objects.create(
        letter=cancelled,
        region=kainuu,
        until=timezone.now() - DAY,
        state=Sending.State.CANCELLED,
    )
    since, until = window_of(factories.letter(kainuu))
    assert until - since == LONGEST


def test_only_what_came_after_the_last_letter_is_news(kainuu):
    published(factories.news(kainuu, title="Vanha uutinen"), days_ago=30)
    fresh = published(factories.news(kainuu, title="Uusi uutinen"), days_ago=5)
    factories.news(factories.region("lappi"), title="Muualta")
    sent(factories.letter(kainuu), days_ago=20)
    composed = mailed(letter_with(kainuu, NEWS))
    assert "Uusi uutinen" in composed.text
    assert "Vanha uutinen" not in composed.text
    assert "Muualta" not in composed.text
    assert composed.pages == [fresh.pk]


def test_a_translation_of_something_old_is_not_news():
    lappi = factories.region("lappi")
    old = published(factories.news(lappi, title="Vanha"), days_ago=90)
    late = factories.news(lappi, "sv", title="Sen översättning")
    Page.objects.filter(pk=late.pk).update(translation_key=old.translation_key)
    fresh = factories.news(lappi, title="Tuore")
    new = factories.news(lappi, "sv", title="Färsk")
    Page.objects.filter(pk=new.pk).update(translation_key=fresh.translation_key)
    text = mailed(letter_with(lappi, NEWS, language="sv")).text
    assert "Sen översättning" not in text
    assert "Färsk" in text
    assert "Tuore" not in text


def test_what_is_not_public_stays_out(kainuu):
    for title in ("Poistettu", "Suljettu", "Julkinen"):
        page = factories.news(kainuu, title=title)
        if title == "Poistettu":
            page.unpublish()
        if title == "Suljettu":
            PageViewRestriction.objects.create(page=page, restriction_type="login")
    text = mailed(letter_with(kainuu, NEWS)).text
    assert "Julkinen" in text
    assert "Poistettu" not in text
    assert "Suljettu" not in text


def test_events_of_the_coming_weeks_stand_below_their_municipalities(kainuu):
    kuhmo, kajaani = (factories.municipality(name) for name in ("Kuhmo", "Kajaani"))
    factories.event(kainuu, title="Myöhempi", municipality=kajaani, in_days=9)
    factories.event(kainuu, title="Pian", municipality=kajaani, in_days=2)
    factories.event(kainuu, title="Kuhmossa", municipality=kuhmo, in_days=4)
    factories.event(kainuu, title="Ensi vuonna", municipality=kuhmo, in_days=90)
    factories.event(kainuu, title="Peruttu", municipality=kuhmo, in_days=3, cancelled=True)
    soup = html_of(mailed(letter_with(kainuu, EVENTS)))
    told = [tag.get_text() for tag in soup.find_all(["h3", "h4"])]
    assert told == ["Kajaani", "Pian", "Myöhempi", "Kuhmo", "Kuhmossa"]


def test_a_block_can_be_narrowed_to_one_municipality(kainuu):
    kuhmo, kajaani = (factories.municipality(name) for name in ("Kuhmo", "Kajaani"))
    factories.event(kainuu, title="Täällä", municipality=kuhmo)
    factories.event(kainuu, title="Tuolla", municipality=kajaani)
    factories.news(kainuu, title="Kuhmosta", municipalities=[kuhmo])
    factories.news(kainuu, title="Kajaanista", municipalities=[kajaani])
    narrow = [
        {**one, "value": {**one["value"], "municipality": kuhmo.code}} for one in (NEWS, EVENTS)
    ]
    text = mailed(letter_with(kainuu, *narrow)).text
    assert "Täällä" in text
    assert "Kuhmosta" in text
    assert "Tuolla" not in text
    assert "Kajaanista" not in text


def test_only_registrations_that_are_open_are_told(kainuu):
    yesterday, tomorrow = timezone.now() - DAY, timezone.now() + DAY
    factories.event(kainuu, title="Auki", registration="here", registration_ends_at=tomorrow)
    factories.event(kainuu, title="Kiinni", registration="here", registration_ends_at=yesterday)
    factories.event(kainuu, title="Vapaa pääsy")
    text = mailed(letter_with(kainuu, REGISTRATIONS)).text
    assert "Auki" in text
    assert "Kiinni" not in text
    assert "Vapaa pääsy" not in text


@pytest.mark.parametrize("allowed", [True, False])
@pytest.mark.parametrize("lifted", [True, False])
def test_a_story_goes_only_when_its_people_have_agreed_to_letters(
    kainuu, monkeypatch, allowed, lifted
):
    story = factories.story(factories.campaign(kainuu), title="Annin tarina")
    monkeypatch.setattr("newsletters.queries.choosing.allows", lambda row, purpose: allowed)
    block = {"type": "item", "value": story.pk} if lifted else STORIES
    assert VideoStoryPage.objects.filter(pk=story.pk, live=True).exists()
    text = mailed(letter_with(kainuu, block, text_block("<p>Muuta</p>"))).text
    assert ("Annin tarina" in text) is allowed


def test_what_an_editor_lifts_is_not_told_twice(kainuu):
    page = factories.news(kainuu, title="Kerran vain")
    letter = letter_with(kainuu, {"type": "item", "value": page.pk}, NEWS)
    assert mailed(letter).text.count("Kerran vain") == 1


def test_the_web_page_shows_what_the_mail_showed(kainuu, visit):
    published(factories.news(kainuu, title="Silloin uusi"), days_ago=12)
    factories.news(kainuu, title="Myöhemmin tullut")
    letter = letter_with(
        kainuu, NEWS, text_block("<p>Hyvä {nimi|ystävä &amp; tuttu}</p>"), intro="Hei {nimi}!"
    )
    now = timezone.now()
    Sending.objects.create(letter=letter, region=kainuu, since=now - 20 * DAY, until=now - 9 * DAY)
    shown = visit("kainuu", letter.get_url_parts()[2]).content.decode()
    assert "Silloin uusi" in shown
    assert "Myöhemmin tullut" not in shown
    assert "Hyvä ystävä &amp; tuttu" in shown
    assert "Hei hyvä lukija!" in shown
    assert "{nimi" not in shown
