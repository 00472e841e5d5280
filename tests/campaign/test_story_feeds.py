"""What programs are told of stories: feeds, sitemaps and oEmbed, read with parsers not ours."""

from __future__ import annotations

from urllib.parse import urlencode
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from tests import factories
from tests.campaign.test_story_page import translated
from tests.rendering.world import ready_picture

pytestmark = pytest.mark.django_db
MEDIA = "{http://search.yahoo.com/mrss/}"
ATOM = "{http://www.w3.org/2005/Atom}"
VIDEO = "{http://www.google.com/schemas/sitemap-video/1.1}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture
def campaigns():
    return {name: factories.campaign(factories.region(name)) for name in ("kainuu", "lappi")}


@pytest.fixture
def stories(campaigns):
    return {
        name: factories.story(
            page, title=f"{name} & <b>", lead="Ystävyys", picture=ready_picture(page.region)
        )
        for name, page in campaigns.items()
    }


def rss(visit, region="kainuu", path="/tarinat.rss") -> list[ElementTree.Element]:
    return ElementTree.fromstring(visit(region, path).content).findall("channel/item")


def test_a_site_tells_its_own_stories_and_the_hub_everybodys(visit, stories, campaigns):
    assert [one.findtext("title") for one in rss(visit)] == ["kainuu & <b>"]
    assert [one.findtext("title") for one in rss(visit, "lappi")] == ["lappi & <b>"]
    assert len(rss(visit, "verkosto")) == 2
    factories.story(factories.campaign(factories.region("kainuu"), key="toinen"), title="Muu")
    assert len(rss(visit)) == 2
    assert [one.findtext("title") for one in rss(visit, path="/tarinat.rss?kampanja=toinen")] == [
        "Muu"
    ]
    assert rss(visit, path="/tarinat.rss?kampanja=%01' or 1=1" + "x" * 900) == []
    PageViewRestriction.objects.create(page=campaigns["kainuu"], restriction_type="login")
    assert [one.findtext("title") for one in rss(visit)] == ["Muu"]


def test_an_item_carries_its_film_captions_and_transcript(visit, stories):
    story = stories["kainuu"]
    (item,) = rss(visit)
    size = str(story.video.renditions.get().size)
    film = f"http://kainuu.localhost/videot/{story.video.key}/480p.mp4"
    assert item.find("enclosure").attrib == {"url": film, "length": size, "type": "video/mp4"}
    content = item.find(f"{MEDIA}content")
    assert (content.get("url"), content.get("fileSize"), content.get("duration")) == (
        film,
        size,
        "3",
    )
    assert item.find(f"{MEDIA}thumbnail").get("url").startswith("http://kainuu.localhost/")
    assert item.findtext(f"{MEDIA}text") == "Hei"
    captions = item.find(f"{MEDIA}subTitle")
    assert (captions.get("type"), captions.get("lang")) == ("text/vtt", "fi")
    assert "WEBVTT" in visit("kainuu", captions.get("href")).content.decode()
    entry = ElementTree.fromstring(visit("kainuu", "/tarinat.atom").content).find(f"{ATOM}entry")
    enclosure = entry.find(f"{ATOM}link[@rel='enclosure']")
    assert (enclosure.get("href"), enclosure.get("length")) == (film, size)
    assert entry.findtext(f"{ATOM}id") == story.translation_key.urn


def test_a_feed_in_another_language_has_what_is_translated(visit, stories):
    translated(stories["kainuu"], title="Friends")
    assert [one.findtext("title") for one in rss(visit, path="/en/tarinat.rss")] == ["Friends"]
    assert [one.findtext("title") for one in rss(visit)] == ["kainuu & <b>"]


def test_what_has_not_changed_is_not_sent_and_a_withdrawn_story_is_gone_at_once(visit, stories):
    for path in ("/tarinat.atom", "/tarinat.rss"):
        first = visit("kainuu", path)
        assert "no-cache" in first["Cache-Control"]
        assert visit("kainuu", path, HTTP_IF_NONE_MATCH=first["ETag"]).status_code == 304
        since = first["Last-Modified"]
        assert visit("kainuu", path, HTTP_IF_MODIFIED_SINCE=since).status_code == 304
    stories["kainuu"].unpublish()
    assert visit("kainuu", "/tarinat.rss", HTTP_IF_NONE_MATCH=first["ETag"]).status_code == 200
    assert rss(visit) == []


@pytest.mark.parametrize("path", ["/tarinat.rss", "/sitemap-videot.xml"])
def test_a_feed_of_many_costs_no_query_a_story(visit, campaigns, path):
    def count() -> int:
        with CaptureQueriesContext(connection) as asked:
            visit("kainuu", path)
        return len(asked)

    def add() -> None:
        picture = ready_picture(campaigns["kainuu"].region)
        factories.story(campaigns["kainuu"], picture=picture)
        visit("kainuu", path)

    add()
    few = count()
    for _ in range(3):
        add()
    assert count() == few <= 12


def oembed(visit, url: str, region: str = "verkosto", **more: str):
    return visit(region, f"/oembed?{urlencode({'url': url, **more})}")


def test_oembed_gives_a_frame_of_ours_for_a_public_story(visit, stories):
    story = stories["kainuu"]
    url = story.full_url
    words = oembed(visit, url, maxwidth="427").json()
    assert (words["type"], words["version"]) == ("video", "1.0")
    assert (words["width"], words["height"]) == (427, 240)
    frame = BeautifulSoup(words["html"], "html.parser")
    assert frame.iframe["src"] == f"http://kainuu.localhost/upotus/tarina/{story.translation_key}/"
    assert frame.iframe["title"] == "kainuu & <b>"
    assert frame.select("script") == []
    assert words["thumbnail_url"].startswith("http://kainuu.localhost/")
    xml = ElementTree.fromstring(oembed(visit, url, format="xml").content)
    assert xml.findtext("html") == oembed(visit, url).json()["html"]
    high = oembed(visit, url, "lappi", maxheight="100", maxwidth="x").json()
    assert high["height"] == 100


def test_oembed_answers_for_nothing_else(visit, stories, campaigns):
    url = stories["kainuu"].full_url
    other = stories["lappi"].get_url_parts()[2]
    assert oembed(visit, url, format="yaml").status_code == 501
    for wrong in (
        "",
        "http://[",
        "javascript:alert(1)",
        "http://169.254.169.254/",
        "https://evil.example" + stories["kainuu"].get_url_parts()[2],
        f"http://kainuu.localhost{other}",
        campaigns["kainuu"].full_url,
        url + "tekstitys/",
        "http://kainuu.localhost/" + "x" * 5000,
    ):
        assert oembed(visit, wrong).status_code == 404, wrong
    stories["kainuu"].unpublish()
    assert oembed(visit, url).status_code == 404


def test_a_story_page_leads_to_its_oembed_and_the_feeds(visit, stories):
    url = stories["kainuu"].get_url_parts()[2]
    page = BeautifulSoup(visit("kainuu", url).content, "html.parser")
    for kind in ("application/json+oembed", "text/xml+oembed"):
        found = page.select_one(f'link[type="{kind}"]')["href"]
        assert visit("kainuu", found).status_code == 200
    assert visit("kainuu", page.select_one('link[type="application/rss+xml"]')["href"]).content


def locations(reply) -> list[str]:
    return [one.text for one in ElementTree.fromstring(reply.content).iter(f"{MAP}loc")]


def test_the_sitemap_has_the_sites_public_pages_with_their_languages_and_its_films(visit, stories):
    english = translated(stories["kainuu"])
    files = locations(visit("kainuu", "/sitemap.xml"))
    assert files == [
        "http://kainuu.localhost/sitemap-sivut.xml",
        "http://kainuu.localhost/sitemap-videot.xml",
    ]
    assert (
        "Sitemap: http://kainuu.localhost/sitemap.xml"
        in visit("kainuu", "/robots.txt").content.decode()
    )
    pages = visit("kainuu", files[0])
    found = locations(pages)
    assert {stories["kainuu"].full_url, english.full_url, "http://kainuu.localhost/"} <= set(found)
    assert all(one.startswith("http://kainuu.localhost/") for one in found)
    assert len(found) == len(set(found))
    assert f'hreflang="en" href="{english.full_url}"' in pages.content.decode()
    films = ElementTree.fromstring(visit("kainuu", files[1]).content)
    titles = [one.text for one in films.iter(f"{VIDEO}title")]
    assert "kainuu & <b>" in titles
    assert "lappi & <b>" not in titles
    assert visit("kainuu", "/sitemap-sivut.xml?p=x").status_code == 404
    english.unpublish()
    assert english.full_url not in locations(visit("kainuu", files[0]))
