"""News and stories to follow, read by parsers that are not ours."""

from __future__ import annotations

import json

import feedparser
import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from jsonschema import Draft202012Validator, FormatChecker
from wagtail.models import PageViewRestriction

from network.api import feeds
from tests import factories

pytestmark = pytest.mark.django_db
_FORMATS = ("/uutiset.atom", "/uutiset.json", "/tarinat.json")
SCHEMA = {
    "type": "object",
    "required": ["version", "title", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": {"type": "string", "minLength": 1},
        "home_page_url": {"type": "string", "format": "uri"},
        "feed_url": {"type": "string", "format": "uri"},
        "next_url": {"type": "string", "format": "uri"},
        "description": {"type": "string"},
        "language": {"type": "string"},
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id"],
                "anyOf": [{"required": ["content_text"]}, {"required": ["content_html"]}],
                "properties": {
                    "id": {"type": "string", "minLength": 1},
                    "url": {"type": "string", "format": "uri"},
                    "image": {"type": "string", "format": "uri"},
                    "date_published": {"type": "string", "format": "date-time"},
                    "date_modified": {"type": "string", "format": "date-time"},
                    "authors": {
                        "type": "array",
                        "items": {"anyOf": [{"required": ["name"]}, {"required": ["url"]}]},
                    },
                    "attachments": {
                        "type": "array",
                        "items": {"required": ["url", "mime_type"]},
                    },
                },
            },
        },
    },
}
"""What https://www.jsonfeed.org/version/1.1/ asks of a feed, written from its words."""


def as_json(visit, region: str = "kainuu", path: str = "/uutiset.json") -> dict:
    reply = visit(region, path)
    assert (reply.status_code, reply["Content-Type"]) == (200, "application/feed+json")
    found = json.loads(reply.content)
    checker = Draft202012Validator(SCHEMA, format_checker=FormatChecker())
    assert [str(one) for one in checker.iter_errors(found)] == []
    assert found["version"].endswith("1.1")
    return found


def as_atom(visit, region: str = "kainuu", path: str = "/uutiset.atom"):
    found = feedparser.parse(visit(region, path).content)
    assert not found.bozo, found.get("bozo_exception")
    return found


def titles(visit, region: str = "kainuu", prefix: str = "") -> tuple[list[str], list[str]]:
    atom = [one.title for one in as_atom(visit, region, f"{prefix}/uutiset.atom").entries]
    told = as_json(visit, region, f"{prefix}/uutiset.json")
    return atom, [one["title"] for one in told["items"]]


def test_a_site_tells_its_own_news_and_the_hub_everybodys(visit):
    kainuu, lappi = factories.region("kainuu"), factories.region("lappi")
    factories.news(kainuu, title="Kuukkeli & <b>", lead="Lintu")
    hidden = factories.news(lappi, title="Salaisuus")
    factories.news(lappi, title="Riekko")
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    factories.news(kainuu, title="Luonnos").unpublish()
    assert titles(visit) == (["Kuukkeli & <b>"],) * 2
    assert titles(visit, "lappi") == (["Riekko"],) * 2
    assert titles(visit, "verkosto") == (["Riekko", "Kuukkeli & <b>"],) * 2


def test_a_language_has_its_own_feed_which_marks_what_is_in_finnish(visit):
    page = factories.news(factories.region("kainuu"), title="Kuukkeli")
    assert as_json(visit, path="/en/uutiset.json")["items"][0]["language"] == "fi"
    english = page.copy_for_translation(factories.home(page.region, "en").locale)
    english.title = "Siberian jay"
    english.save_revision().publish()
    feed = as_json(visit, path="/en/uutiset.json")
    assert (feed["language"], feed["items"][0]["title"]) == ("en", "Siberian jay")
    assert as_atom(visit, path="/en/uutiset.atom").feed.language == "en"
    assert visit("kainuu", "/se/uutiset.json").status_code == 404


def test_pages_follow_each_other_without_gap_or_repetition(visit, monkeypatch):
    monkeypatch.setattr(feeds, "PER_PAGE", 2)
    for number in range(5):
        factories.news(factories.region("kainuu"), title=f"Uutinen {number}")
    seen, path = [], "/uutiset.json"
    while path:
        feed = as_json(visit, path=path)
        seen += [one["id"] for one in feed["items"]]
        path = feed.get("next_url", "").removeprefix("http://kainuu.localhost")
    assert len(seen) == len(set(seen)) == 5
    first = as_atom(visit)
    ways = {one.rel: one.href for one in first.feed.links}
    assert ways["next"].endswith("/uutiset.atom?page=2")
    beyond = visit("kainuu", "/uutiset.json?page=4")
    assert (beyond.status_code, beyond.json()["status"]) == (404, 404)


def test_a_story_carries_its_film(visit):
    region = factories.region("kainuu")
    story = factories.story(factories.campaign(region), title="Aino", lead="Ystävyys")
    factories.story(factories.campaign(factories.region("lappi")), title="Muu")
    (item,) = as_json(visit, path="/tarinat.json")["items"]
    assert (item["title"], item["url"]) == ("Aino", story.full_url)
    assert item["attachments"][0]["mime_type"] == "video/mp4"
    assert len(as_json(visit, "verkosto", "/tarinat.json")["items"]) == 2
    assert as_json(visit, path="/tarinat.json?kampanja=muu")["items"] == []
    story.unpublish()
    assert as_json(visit, path="/tarinat.json")["items"] == []


@pytest.mark.parametrize("path", _FORMATS)
@pytest.mark.parametrize(
    "query",
    [
        "page=0",
        "page=-1",
        "page=x",
        "page=",
        "page=" + "9" * 25,
        "page=1&page=2",
        "kieli=sv",
        "x=" + "a" * 4_000,
    ],
)
def test_what_is_asked_wrongly_is_told(visit, path, query):
    reply = visit("kainuu", f"{path}?{query}")
    assert (reply.status_code, reply["Content-Type"]) == (400, "application/problem+json")
    assert reply.json()["errors"][0]["parameter"] == query.partition("=")[0]


@pytest.mark.parametrize("path", _FORMATS)
def test_a_feed_is_open_to_all_and_told_once(client, path):
    factories.news(factories.region("kainuu"))
    reply = client.get(path, headers={"host": "kainuu.localhost", "origin": "https://a.example"})
    assert reply["Access-Control-Allow-Origin"] == "*"
    assert reply["Cache-Control"]
    assert not reply.cookies
    known = {"host": "kainuu.localhost", "if-none-match": reply["ETag"]}
    assert client.get(path, headers=known).status_code == 304
    factories.news(factories.region("kainuu"))
    factories.story(factories.campaign(factories.region("kainuu")))
    assert client.get(path, headers=known).status_code == 200
    preflight = client.options(path, headers={"host": "kainuu.localhost"})
    assert preflight.status_code == 204
    assert client.post(path, headers={"host": "kainuu.localhost"}).status_code == 405


def test_pages_lead_to_their_feeds(visit):
    page = factories.news(factories.region("kainuu"))
    wanted = {reverse("news_atom"), reverse("news_json")}
    for path in ("/", page.get_url_parts()[2], page.get_parent().get_url_parts()[2]):
        soup = BeautifulSoup(visit("kainuu", path).content, "html.parser")
        links = soup.select('link[rel="alternate"][type*="feed+json"], link[type*="atom"]')
        assert wanted <= {one["href"] for one in links}


def test_a_feed_costs_the_same_however_much_it_holds(visit, django_assert_max_num_queries):
    for _ in range(10):
        factories.news(factories.region("kainuu"))
    visit("kainuu", "/uutiset.json")
    with django_assert_max_num_queries(5):
        visit("kainuu", "/uutiset.json")
