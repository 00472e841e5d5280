"""Videos of other services: which addresses are taken, and that nobody else is asked."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError

from campaign.captions.forms import StoryForm
from campaign.models import VideoStoryPage
from campaign.videos.embeds import embed_of, read_address
from tests import factories
from tests.campaign.test_captions import edit
from tests.staff import Staff

YOUTUBE = "dQw4w9WgXcQ"
TUBE = "videot.example.fi"


@pytest.fixture(autouse=True)
def _peertube(settings):
    settings.PEERTUBE_HOSTS = [TUBE]


@pytest.mark.parametrize(
    ("address", "found"),
    [
        (f"https://www.youtube.com/watch?v={YOUTUBE}&t=9s", ("youtube", YOUTUBE)),
        (f"https://youtu.be/{YOUTUBE}?si=x", ("youtube", YOUTUBE)),
        (f" https://m.youtube.com/shorts/{YOUTUBE} ", ("youtube", YOUTUBE)),
        (f"https://www.youtube-nocookie.com/embed/{YOUTUBE}", ("youtube", YOUTUBE)),
        ("https://vimeo.com/123456789", ("vimeo", "123456789")),
        ("https://vimeo.com/123456789/abcdef0123", ("vimeo", "123456789/abcdef0123")),
        (
            "https://player.vimeo.com/video/123456789?h=abcdef0123",
            ("vimeo", "123456789/abcdef0123"),
        ),
        (f"https://{TUBE}/w/{'a' * 22}", ("peertube", f"{TUBE}/{'a' * 22}")),
    ],
)
def test_an_address_becomes_an_id_and_every_address_is_built_from_it(address, found):
    assert read_address(address) == found
    video = embed_of(*found)
    assert read_address(video.watch) == read_address(video.frame) == found


@pytest.mark.parametrize(
    "address",
    [
        "http://169.254.169.254/latest/meta-data/",
        "https://169.254.169.254/watch?v=dQw4w9WgXcQ",
        "javascript:alert(1)//youtube.com/watch?v=dQw4w9WgXcQ",
        "data:text/html,x",
        "file:///etc/passwd",
        "http://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "//www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com@evil.example/watch?v=dQw4w9WgXcQ",
        "https://x:y@www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com\\@evil.example/watch?v=dQw4w9WgXcQ",
        "https://www.yоutube.com/watch?v=dQw4w9WgXcQ",
        "https://xn--yutube-wqf.com/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ%22onload",
        'https://www.youtube.com/watch?v="><script>',
        "https://www.youtube.com/watch",
        "https://www.youtube.com/playlist?list=PL1",
        "https://vimeo.com/channels/staffpicks",
        "https://www.dailymotion.com/video/x1",
        "https://muu.example.fi/w/aaaaaaaaaaaaaaaaaaaaaa",
        "https://[::1",
        "https://vimeo.com/123456789\n<script>",
        "https://vimeo.com/" + "1" * 400,
    ],
)
def test_all_else_is_refused_with_a_sentence_that_says_what_is_allowed(address):
    with pytest.raises(ValidationError) as caught:
        read_address(address)
    (sentence,) = caught.value.messages
    assert "YouTube, Vimeo" in sentence
    assert TUBE in sentence


@pytest.mark.parametrize(
    ("provider", "video_id"),
    [
        ("youtube", '"><script>'),
        ("peertube", "x.example/" + "a" * 22),
        ("other", YOUTUBE),
        ("", ""),
    ],
)
def test_nothing_is_built_from_what_is_not_allowed_any_more(provider, video_id):
    assert embed_of(provider, video_id) is None


@pytest.fixture
def story() -> VideoStoryPage:
    parent = factories.campaign(factories.region("kainuu"))
    return factories.story(
        parent,
        video=None,
        captions="",
        picture=factories.picture(parent.region),
        embed_provider="youtube",
        embed_id=YOUTUBE,
        embed_captioned=True,
    )


@pytest.mark.django_db
def test_the_page_names_who_gets_the_data_and_holds_no_frame(visit, story):
    reply = visit("kainuu", story.get_url_parts()[2])
    page = BeautifulSoup(reply.content, "html.parser")
    assert page.select("iframe, video") == []
    place = page.select_one("[data-embed]")
    assert place["data-embed"].startswith("https://www.youtube-nocookie.com/embed/")
    assert "Google" in place.text
    assert place.select_one("a")["href"] == f"https://www.youtube.com/watch?v={YOUTUBE}"
    assert place.select_one("button").has_attr("hidden")
    fetched = [one["src"] for one in page.select("img[src], script[src]")]
    assert all(not one.startswith("http") or ".localhost" in one for one in fetched)


@pytest.mark.django_db
def test_an_embedded_story_needs_its_captions_ticked_and_a_transcript(story):
    assert list(story.publishing_problems()) == []
    story.embed_captioned, story.transcript = False, ""
    wanted = {"embed_captioned", "transcript"}
    assert {one.field for one in story.publishing_problems()} == wanted
    story.embed_provider = "gone"
    assert "embed_address" in {one.field for one in story.publishing_problems()}
    story.embed_provider, story.video = "youtube", factories.video(story.region)
    assert "embed_address" in {one.field for one in story.publishing_problems()}


@pytest.mark.django_db
def test_the_form_keeps_the_id_and_says_a_bad_address_beside_the_field(story):
    bad = edit(Staff(), story, embed_address="http://169.254.169.254/", transcript="Uusi")
    page = BeautifulSoup(bad.content, "html.parser")
    assert "YouTube, Vimeo" in page.select_one("[id*=embed_address][id*=errors]").text
    assert page.select_one("[name=embed_address]")["value"] == "http://169.254.169.254/"
    assert page.select_one("[name=transcript]").text.strip() == "Uusi"
    good = edit(Staff(), story, embed_address="https://vimeo.com/123456789")
    assert good.status_code == 302
    draft = VideoStoryPage.objects.get(pk=story.pk).get_latest_revision_as_object()
    assert (draft.embed_provider, draft.embed_id) == ("vimeo", "123456789")
    both = edit(Staff(), story, video=str(factories.video(story.region).pk))
    assert BeautifulSoup(both.content, "html.parser").select_one("[id*=embed_address][id*=errors]")
    assert StoryForm.base_fields["embed_address"].help_text
