"""The page of a story: its player, its captions in every language, and its words for machines."""

from __future__ import annotations

import json

import pytest
from bs4 import BeautifulSoup
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from campaign.captions.structured import iso_duration
from campaign.models import VideoStoryPage
from campaign.videos.keeping import keep_rendition
from network.images.tasks import make_renditions
from tests import factories
from tests.search.conftest import rebuild, search, titles  # noqa: F401 — a fixture

pytestmark = pytest.mark.django_db


@pytest.fixture
def story() -> VideoStoryPage:
    region = factories.region("kainuu")
    found = factories.story(
        factories.campaign(region), title="Aino & Urho", lead="Ystävyys", speaker="Aino"
    )
    file = ContentFile(b"720")
    keep_rendition(video=found.video, name="720p.mp4", content=file, width=1280, height=720)
    return found


def translated(story: VideoStoryPage, language: str = "en", **fields) -> VideoStoryPage:
    page = story.copy_for_translation(
        Locale.objects.get(language_code=language), copy_parents=True, alias=False
    )
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def opened(visit, story, region: str = "kainuu") -> BeautifulSoup:
    reply = visit(region, story.get_url_parts()[2])
    assert reply.status_code == 200
    return BeautifulSoup(reply.content, "html.parser")


def test_the_player_fetches_and_plays_nothing_by_itself(visit, story):
    video = opened(visit, story).select_one("video")
    assert video["preload"] == "none"
    assert not video.has_attr("autoplay")
    assert video.has_attr("controls")
    assert video.has_attr("playsinline")
    assert (video["width"], video["height"]) == ("854", "480")
    large, small = video.select("source")
    assert large["src"].endswith("/720p.mp4")
    assert large["media"]
    assert small["src"].endswith("/480p.mp4")
    assert not small.has_attr("media")


def test_captions_of_every_public_language_are_tracks_and_the_readers_own_is_chosen(visit, story):
    english = translated(story, captions=story.captions.replace("Hei", "Hello"))
    tracks = opened(visit, story).select("track")
    assert [(one["srclang"], one.has_attr("default")) for one in tracks] == [
        ("fi", True),
        ("en", False),
    ]
    chosen = opened(visit, english).select_one("track[default]")
    assert (chosen["srclang"], chosen["label"]) == ("en", "English")
    assert "Hello" in visit("lappi", chosen["src"]).content.decode()
    english.unpublish()
    assert len(opened(visit, story).select("track")) == 1
    assert visit("lappi", chosen["src"]).status_code == 404


def test_captions_are_given_once_and_asked_for_again(visit, story):
    own = story.get_url_parts()[2] + "tekstitys/"
    for path in (own, f"/tekstitykset/{story.translation_key}/fi.vtt"):
        reply = visit("kainuu", path)
        assert reply["Content-Type"] == "text/vtt; charset=utf-8"
        assert reply["Cache-Control"] == "no-cache"
        again = visit("kainuu", path, HTTP_IF_NONE_MATCH=reply["ETag"])
        assert again.status_code == 304
    story.unpublish()
    assert visit("kainuu", f"/tekstitykset/{story.translation_key}/fi.vtt").status_code == 404


def test_an_upright_video_does_not_fill_the_phone(visit, story):
    story.video.renditions.update(width=480, height=854)
    assert "video--portrait" in opened(visit, story).select_one("video")["class"]


def test_search_engines_read_the_video_with_its_transcript(visit, story):
    story.transcript = "Sanoin: </script><script>alert(1)</script> & hei"
    story.picture = factories.picture(story.region)
    make_renditions.call(story.picture.pk, ["poster"])
    story.save()
    page = opened(visit, story)
    _page, script = page.select('script[type="application/ld+json"]')
    words = json.loads(script.string)
    assert words["@type"] == "VideoObject"
    assert words["name"] == "Aino & Urho"
    assert words["description"] == "Ystävyys"
    assert words["transcript"] == story.transcript
    assert words["duration"] == "PT3S"
    assert words["inLanguage"] == "fi"
    assert words["uploadDate"].startswith(f"{story.published_on}T00:00:00+0")
    assert words["contentUrl"] == f"http://kainuu.localhost/videot/{story.video.key}/720p.mp4"
    assert words["embedUrl"].startswith("http://kainuu.localhost/")
    assert str(story.translation_key) in words["embedUrl"]
    assert words["publisher"]["@type"] == "Organization"
    assert words["thumbnailUrl"][0].startswith("http")
    assert [one for one in page.select("script") if "alert" in (one.string or "")] == [script]


@pytest.mark.parametrize(
    ("seconds", "said"), [(None, ""), (0.2, ""), (95, "PT1M35S"), (3600, "PT1H"), (59.6, "PT1M")]
)
def test_a_duration_is_said_as_iso_8601(seconds, said):
    assert iso_duration(seconds) == said


def test_a_story_is_found_by_a_word_that_is_only_said_in_it(story, search):  # noqa: F811
    story.transcript = "Aino: Kahvinkeittimestä se alkoi."
    story.save()
    rebuild()
    assert titles(search("kainuu", "kahvinkeittimestä")) == ["Aino & Urho"]


def test_the_page_of_a_story_costs_few_queries(visit, story):
    translated(story, captions=story.captions)
    opened(visit, story)
    with CaptureQueriesContext(
        connection,
    ) as asked:
        opened(visit, story)
    assert len(asked) <= 14, "\n".join(one["sql"][:150] for one in asked)
