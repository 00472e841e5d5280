"""Campaigns, stories and practices."""

from __future__ import annotations

import datetime as dt

import pytest
from django.core.exceptions import ValidationError

from campaign.captions import validate_captions
from campaign.models import CampaignPage
from network.demo.filming import captions
from regions.services import provision_region
from tests import factories

pytestmark = pytest.mark.django_db


def test_a_national_campaign_comes_to_a_region_that_is_opened_later(visit):
    factories.campaign(factories.region("verkosto"), title="Yhdessä", slug="yhdessa")
    provision_region(slug="uusimaa", languages=["fi", "sv"])
    page = CampaignPage.objects.get(region__slug="uusimaa")
    assert (page.title, page.key, page.locale.language_code) == ("Yhdessä", "yhdessa", "fi")
    assert visit("uusimaa", "/yhdessa/").status_code == 200


@pytest.mark.parametrize(
    ("today", "days"), [((2026, 9, 30), 1), ((2026, 10, 1), 0), ((2026, 10, 2), 364)]
)
def test_the_days_to_the_campaigns_day_are_counted(today, days):
    page = CampaignPage(launch_month=10, launch_day=1)
    assert page.days_to_launch(dt.date(*today)) == days


def test_a_leap_day_is_kept_on_the_28th_in_other_years():
    page = CampaignPage(launch_month=2, launch_day=29)
    assert page.days_to_launch(dt.date(2027, 2, 27)) == 1
    assert page.days_to_launch(dt.date(2028, 2, 27)) == 2


def test_captions_are_served_as_a_file_in_the_pages_language(visit):
    story = factories.story(factories.campaign(factories.region("kainuu")))
    reply = visit("kainuu", story.get_url_parts()[2] + "tekstitys/")
    assert reply.status_code == 200
    assert reply.headers["Content-Type"] == "text/vtt; charset=utf-8"
    assert reply.content.decode().startswith("WEBVTT")


@pytest.mark.parametrize("missing", ["video", "captions", "transcript"])
def test_a_story_is_not_published_without_video_captions_and_transcript(missing):
    story = factories.story(factories.campaign(factories.region("kainuu")))
    setattr(story, missing, None if missing == "video" else "")
    assert missing in {problem.field for problem in story.publishing_problems()}


@pytest.mark.parametrize("text", ["", "Hei", "WEBVTT\n\nei aikaa", "WEBVTT\n\n00:99.000 --> 1"])
def test_captions_that_are_not_webvtt_are_refused(text):
    with pytest.raises(ValidationError):
        validate_captions(text)


def test_the_demos_own_captions_are_webvtt():
    text = captions(["Yksi.", "Kaksi."])
    validate_captions(text)
    assert "00:03.000 --> 00:06.000\nKaksi." in text
