"""schema.org on every public page: valid JSON with what search engines require, and no way out."""

from __future__ import annotations

import json
from typing import Any

import pytest
from bs4 import BeautifulSoup

from tests import factories

pytestmark = pytest.mark.django_db
EVIL = "</script><script>alert(1)</script> & <!--"
NEEDED = {
    "WebSite": {"name", "url", "potentialAction"},
    "Organization": {"name", "url"},
    "BreadcrumbList": {"itemListElement"},
    "NewsArticle": {"headline", "datePublished", "dateModified", "author", "publisher"},
    "Article": {"headline", "datePublished", "author"},
    "CollectionPage": {"name", "url", "inLanguage"},
    "WebPage": {"name", "url", "inLanguage"},
    "Event": {"name", "startDate", "location"},
    "NGO": {"name", "url"},
    "VideoObject": {"name", "uploadDate", "description"},
}
"""What the search engines ask of each type."""


def told(visit, path: str, region: str = "kainuu") -> dict[str, dict[str, Any]]:
    reply = visit(region, path)
    assert reply.status_code == 200
    scripts = BeautifulSoup(reply.content, "html.parser").select("script")
    assert all(one.get("src") or one["type"] == "application/ld+json" for one in scripts)
    found = [json.loads(one.string) for one in scripts if not one.get("src")]
    assert {one["@context"] for one in found} == {"https://schema.org"}
    records = [record for one in found for record in one.get("@graph", [one])]
    for record in records:
        assert NEEDED[record["@type"]] <= set(record), record
    return {record["@type"]: record for record in records}


def test_a_front_page_tells_of_the_site_and_how_to_search_it(visit):
    for region in ("kainuu", "verkosto"):
        words = told(visit, "/", region)
        assert set(words) == {"WebSite", "Organization"}
        action = words["WebSite"]["potentialAction"]
        assert action["target"]["urlTemplate"].endswith("/haku/?q={search_term_string}")
        assert action["query-input"] == "required name=search_term_string"


MAKERS = [
    (lambda region: factories.news(region, title=EVIL, lead=EVIL), {"NewsArticle"}),
    (
        lambda region: factories.event(
            region, title=EVIL, municipality=factories.municipality("Kajaani")
        ),
        {"WebPage", "Event"},
    ),
    (lambda region: factories.organisation(region, title=EVIL), {"WebPage", "NGO"}),
    (lambda region: factories.content(region, title=EVIL), {"WebPage"}),
    (lambda region: factories.practice(region, title=EVIL), {"Article"}),
    (lambda region: factories.campaign(region, title=EVIL), {"CollectionPage"}),
    (lambda region: factories.seeded(region, "news"), {"CollectionPage"}),
    (lambda region: factories.seeded(region, "events"), {"CollectionPage"}),
    (lambda region: factories.seeded(region, "directory"), {"CollectionPage"}),
]


@pytest.mark.parametrize("number", range(len(MAKERS)))
def test_every_type_of_page_tells_what_it_is_and_where_it_stands(visit, number):
    make, kinds = MAKERS[number]
    page = make(factories.region("kainuu"))
    words = told(visit, page.get_url_parts()[2])
    assert set(words) == {"BreadcrumbList", *kinds}
    steps = words["BreadcrumbList"]["itemListElement"]
    assert [one["position"] for one in steps] == list(range(1, len(steps) + 1))
    assert steps[-1] == {
        "@type": "ListItem",
        "position": len(steps),
        "name": page.title,
        "item": page.full_url,
    }
    assert all(one["item"].startswith("http") for one in steps)


def test_the_policy_lets_the_data_stand(visit):
    """A data block is no script to run: the policy needs no exception for it (CSP 3, 4.2.3)."""
    policy = visit("kainuu", "/")["Content-Security-Policy"]
    assert "script-src 'self';" in policy
