"""The licence of texts and data is said wherever they are fetched, as each format says it."""

from __future__ import annotations

import io
import json
import zipfile

import feedparser
import pytest
from bs4 import BeautifulSoup

from network.api.licence import LICENCE
from tests import factories

pytestmark = pytest.mark.django_db
HEADER = f'<{LICENCE.url}>; rel="license"'
ATOM = ("/uutiset.atom", "/tarinat.atom", "/kalenteri/tapahtumat.atom", "/kirjeet.atom")
ANSWERS = (
    *ATOM,
    *("/tarinat.rss", "/tarinat.json", "/uutiset.json", "/kalenteri/tapahtumat.ics"),
    *("/api/openapi.json", "/api/v1/", "/api/v1/themes", "/api/hsds/", "/api/hsds/services"),
    *("/api/hsds/export.zip", "/api/events/v1/event/", "/llms.txt", "/index.html.md"),
)


@pytest.mark.parametrize("path", ANSWERS)
def test_each_answer_leads_to_the_licence(visit, path):
    reply = visit("kainuu", path)
    assert reply.status_code == 200
    assert HEADER in reply["Link"]


@pytest.mark.parametrize("path", ["/api/v1/ei-ole", "/api/v1/themes?x=1", "/kimppakyydit.ics"])
def test_what_is_no_data_or_peoples_own_is_under_none(visit, path):
    assert not visit("kainuu", path).has_header("Link")


@pytest.mark.parametrize("path", ATOM)
@pytest.mark.parametrize(("prefix", "word"), [("", "Kuvat ja videot"), ("/en", "Pictures")])
def test_atom_has_rights_in_the_readers_language_and_a_link(visit, path, prefix, word):
    feed = feedparser.parse(visit("kainuu", prefix + path).content).feed
    assert LICENCE.name in feed.rights
    assert word in feed.rights
    assert LICENCE.url in {one.href for one in feed.links if one.rel == "license"}


def test_rss_has_a_copyright_and_json_feed_a_member_of_its_own(visit):
    assert LICENCE.url in feedparser.parse(visit("kainuu", "/tarinat.rss").content).feed.rights
    for path in ("/tarinat.json", "/uutiset.json"):
        found = json.loads(visit("kainuu", path).content)["_rights"]
        assert found["license"] == LICENCE.url
        assert "Kuvat ja videot" in found["text"]


def test_programs_find_it_in_the_description_and_in_the_package(visit):
    info = visit("kainuu", "/api/openapi.json").json()["info"]
    assert info["license"] == {"name": LICENCE.title, "url": LICENCE.url}
    assert info["termsOfService"] == "http://kainuu.localhost/api/"
    reply = visit("kainuu", "/api/hsds/export.zip")
    archive = zipfile.ZipFile(io.BytesIO(b"".join(reply.streaming_content)))
    (told,) = json.loads(archive.read("datapackage.json"))["licenses"]
    assert told == {"name": LICENCE.spdx, "path": LICENCE.url, "title": LICENCE.title}
    assert LICENCE.url in visit("kainuu", "/robots.txt").content.decode()
    assert f"[{LICENCE.name}]({LICENCE.url}): " in visit("kainuu", "/llms.txt").content.decode()


@pytest.mark.parametrize(
    ("region", "prefix", "words"),
    [
        ("kainuu", "", ("Käyttöehdot", "Kuvat ja videot", "yhteystietoja")),
        ("kainuu", "/en", ("Terms of use", "Pictures and videos", "contact details")),
        ("verkosto", "/sv", ("Användningsvillkor", "Bilder och videor", "kontaktuppgifter")),
    ],
)
def test_people_read_it_in_their_language(visit, region, prefix, words):
    page = BeautifulSoup(visit(region, f"{prefix}/api/").content, "html.parser").main
    assert page.select_one("a[rel=license]")["href"] == LICENCE.url
    assert all(word in page.text for word in words)


def test_it_stands_beside_a_list_that_can_be_downloaded(visit):
    factories.organisation(factories.region("kainuu"), title="Kahvila ry")
    page = BeautifulSoup(visit("kainuu", "/yhdistykset/").content, "html.parser")
    beside = page.select_one("a[href*='.csv']").parent
    assert beside.select_one("a[rel=license]").text == LICENCE.name
