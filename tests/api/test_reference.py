"""Regions, municipalities and themes for programs; what all interfaces share; the people's page."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup

from network.api import answering
from network.pagecache.rules import Request, Rules
from regions.models import Municipality, Region, Theme
from tests import factories

pytestmark = pytest.mark.django_db
API = "/api/v1/"


def ask(visit, path: str, region: str = "kainuu", status: int = 200) -> dict:
    reply = visit(region, API + path)
    assert reply.status_code == status
    assert not reply.cookies
    assert reply["Access-Control-Allow-Origin"] == "*"
    return reply.json()


def test_a_municipality_has_its_official_number_and_names_in_each_language(visit):
    enontekio = Municipality.objects.get(code="047")
    found = ask(visit, "municipalities/047", "lappi")
    assert found["name"]["fi"] == "Enontekiö"
    assert found["name"]["se"] == enontekio.name_se
    assert found["name"]["smn"] == enontekio.name_smn
    assert found["region"]["slug"] == "lappi"
    ask(visit, "municipalities/047", "kainuu", status=404)


def test_a_region_tells_its_own_and_the_hub_all(visit):
    kainuu = factories.region("kainuu")
    told = ask(visit, "municipalities")
    assert told["total"] == kainuu.municipalities.count()
    assert {one["region"]["slug"] for one in told["items"]} == {"kainuu"}
    assert ask(visit, "municipalities", "verkosto")["total"] == 308
    narrowed = ask(visit, "municipalities?region=kainuu", "verkosto")
    assert narrowed["total"] == told["total"]
    assert ask(visit, "regions", "verkosto")["total"] == Region.objects.regional().count()
    (one,) = ask(visit, "regions")["items"]
    assert one["url"].startswith("http://kainuu.localhost")
    assert ask(visit, f"regions/{kainuu.code}")["slug"] == "kainuu"


def test_themes_are_the_same_everywhere_and_each_follows_its_parent(visit):
    told = ask(visit, "themes?page_size=400")
    assert told["total"] == Theme.objects.count()
    seen: set[str] = set()
    for one in told["items"]:
        assert one["parent"] is None or one["parent"] in seen
        seen.add(one["id"])
    assert ask(visit, f"themes/{told['items'][0]['id']}", "lappi") == told["items"][0]


def test_pages_have_an_order_that_does_not_change(visit):
    seen, path = [], "municipalities?page_size=77"
    while path:
        told = ask(visit, path, "verkosto")
        seen += [one["id"] for one in told["items"]]
        path = (told["next"] or "").removeprefix(f"http://localhost{API}")
    assert seen == sorted(seen)
    assert len(set(seen)) == 308


@pytest.mark.parametrize(
    "query",
    [
        "page=0",
        "page=-5",
        "page=1.5",
        "page=" + "9" * 30,
        "page_size=401",
        "page_size=",
        "region=narnia",
        "region=lappi",
        "language=xx",
        "a=" + "x" * 4_000,
        "page=1&page=1",
    ],
)
def test_what_cannot_be_understood_is_refused_by_name(visit, query):
    told = ask(visit, f"municipalities?{query}", status=400)
    assert told["status"] == 400
    assert told["errors"][0]["parameter"] == query.partition("=")[0][:100]
    assert len(str(told)) < 2_000


@pytest.mark.parametrize("path", ["municipalities?page=%00", "%00", "themes?x=%ff", "themes/%00"])
def test_what_cannot_be_read_is_a_problem_too(visit, path):
    reply = visit("kainuu", API + path)
    assert (reply.status_code, reply["Content-Type"]) == (400, "application/problem+json")


def test_an_address_of_nothing_is_a_problem(visit):
    for path in ("nothing", "municipalities/999999", "themes/ei-ole/", "regions/x"):
        reply = visit("kainuu", API + path)
        assert (reply.status_code, reply["Content-Type"]) == (404, "application/problem+json")
    assert visit("kainuu", "/api/v2/").status_code == 404


def test_who_has_it_already_is_told_so(client):
    host = {"host": "kainuu.localhost"}
    reply = client.get(f"{API}themes", headers=host)
    assert "max-age=300" in reply["Cache-Control"]
    known = client.get(f"{API}themes", headers={**host, "if-none-match": reply["ETag"]})
    assert (known.status_code, known.content) == (304, b"")
    head = client.head(f"{API}themes", headers=host)
    assert (head.status_code, head["ETag"]) == (200, reply["ETag"])


def test_too_many_requests_wait(visit, monkeypatch):
    monkeypatch.setattr(answering, "MOST_A_MINUTE", 2)
    for _ in range(2):
        ask(visit, "themes")
    reply = visit("kainuu", f"{API}themes")
    assert (reply.status_code, reply["Retry-After"]) == (429, "60")
    assert reply["Content-Type"] == "application/problem+json"
    assert visit("kainuu", "/api/hsds/").status_code == 200, "each interface counts its own"


@pytest.mark.parametrize("method", ["put", "delete", "patch", "post"])
def test_nothing_is_written(client, method):
    reply = getattr(client, method)(f"{API}themes", headers={"host": "kainuu.localhost"})
    assert reply.status_code == 405


@pytest.mark.parametrize(
    ("path", "kept"), [("/api/v1/themes", False), ("/sv/api/", False), ("/uutiset.json", True)]
)
def test_the_page_cache_leaves_what_is_limited_by_reader_to_django(path, kept):
    rules = Rules(port="8000", session_cookie="sessionid", languages=("sv",))
    assert bool(rules.key(Request("GET", "kainuu.localhost:8000", path))) is kept


@pytest.mark.parametrize("language", ["fi", "sv", "en", "se"])
def test_people_read_of_it_in_each_language_and_every_example_answers(visit, language):
    prefix = "" if language == "fi" else f"/{language}"
    reply = visit("lappi", f"{prefix}/api/")
    soup = BeautifulSoup(reply.content, "html.parser")
    assert soup.html["lang"] == language
    links = [one["href"] for one in soup.select("main a[rel=nofollow]")]
    assert len(links) > 8
    factories.organisation(factories.region("lappi"))
    for link in links:
        if link.endswith(".zip"):  # it would be kept for an hour: tests/organisations/test_hsds.py
            continue
        found = visit("lappi", link.removeprefix("http://lappi.localhost"))
        assert found.status_code == 200, link
    front = BeautifulSoup(visit("lappi", f"{prefix}/").content, "html.parser")
    assert front.select_one(f'footer a[href="{prefix}/api/"]')
