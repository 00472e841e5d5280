"""Pages as Markdown, and the list that leads to them: the same words, rights and languages."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from markdown_it import MarkdownIt
from wagtail.models import PageViewRestriction

from network.api.licence import LICENCE
from tests import factories

pytestmark = pytest.mark.django_db
TWIN = "index.html.md"


def path_of(page) -> str:
    return page.get_url_parts()[2]


def body(text: str) -> list:
    return [("text", f"<p>{text} <a href='/yhdistykset/'>yhdistykset</a></p>")]


def test_a_page_leads_to_its_twin_which_has_its_words_and_nothing_around_them(visit):
    page = factories.news(
        factories.region("kainuu"), title="Kahvila aukeaa", lead="Tule mukaan.", body=body("Näin.")
    )
    soup = BeautifulSoup(visit("kainuu", path_of(page)).content, "html.parser")
    (link,) = soup.select('link[type="text/markdown"]')
    assert link["href"] == TWIN
    reply = visit("kainuu", path_of(page) + TWIN)
    text = reply.content.decode()
    assert reply["Content-Type"] == "text/markdown; charset=utf-8"
    assert reply["X-Robots-Tag"] == "noindex"
    assert reply["Link"].startswith(f'<{page.full_url}>; rel="canonical"')
    assert not reply.cookies
    assert "# Kahvila aukeaa" in text
    assert "Tule mukaan." in text
    assert "(http://kainuu.localhost/yhdistykset/)" in text
    for around in ("<", "Siirry sisältöön", "Löysitkö", "function"):
        assert around not in text, around
    tokens = MarkdownIt().parse(text)
    assert [one.tag for one in tokens if one.type == "heading_open"][:1] == ["h1"]


def test_a_twin_is_told_once_and_then_304(visit):
    page = factories.news(factories.region("kainuu"))
    first = visit("kainuu", path_of(page) + TWIN)
    known = {"host": "kainuu.localhost", "if-none-match": first["ETag"]}
    again = first.client.get(path_of(page) + TWIN, headers=known)
    assert again.status_code == 304


def test_what_is_not_public_has_no_twin(visit):
    page = factories.news(factories.region("kainuu"), title="Salaisuus")
    restriction = PageViewRestriction.objects.create(
        page=page, restriction_type="password", password="kuukkeli"
    )
    reply = visit("kainuu", path_of(page) + TWIN)
    assert (reply.status_code, reply["Location"]) == (302, path_of(page))
    restriction.delete()
    assert visit("kainuu", path_of(page) + TWIN).status_code == 200
    assert visit("lappi", path_of(page) + TWIN).status_code == 404
    page.unpublish()
    assert visit("kainuu", path_of(page) + TWIN).status_code == 404
    for strange in ("/index.html.md.md", "/ei-ole/index.html.md", "/../index.html.md"):
        assert visit("kainuu", strange).status_code == 404


@pytest.mark.parametrize("key", ["news", "events", "directory"])
def test_lists_and_the_front_page_have_twins_in_each_language(visit, key):
    region = factories.region("kainuu")
    factories.news(region, title="Uutinen")
    for language in region.languages:
        page = factories.seeded(region, key, language)
        reply = visit("kainuu", path_of(page) + TWIN)
        assert reply.status_code == 200
        assert f"# {page.title}" in reply.content.decode()
        assert reply["Content-Language"] == language
    assert visit("kainuu", f"/{TWIN}").status_code == 200


def test_the_list_for_programs_leads_to_what_is_there(visit):
    PageViewRestriction.objects.create(
        page=factories.seeded(factories.region("kainuu"), "news"), restriction_type="login"
    )
    for language, prefix in (("fi", ""), ("en", "/en")):
        reply = visit("kainuu", f"{prefix}/llms.txt")
        text = reply.content.decode()
        assert text.startswith("# ")
        assert "\n> " in text
        links = [
            child.attrs["href"]
            for token in MarkdownIt().parse(text)
            for child in token.children or ()
            if child.type == "link_open"
        ]
        links.remove(LICENCE.url)
        assert len(links) > 5
        for link in links:
            assert link.startswith("http://kainuu.localhost")
            found = visit("kainuu", link.removeprefix("http://kainuu.localhost"))
            assert found.status_code == 200, link
        assert len(links) == len(set(links)), "nothing is led to twice"
        assert f"http://kainuu.localhost{prefix}/yhteystiedot/" in links
        assert reply["Content-Language"] == language
        assert "ajankohtaista" not in text
    assert visit("kainuu", "/se/llms.txt").status_code == 404


def test_a_title_cannot_write_markdown_of_its_own(visit):
    region = factories.region("kainuu")
    home = factories.home(region)
    page = factories.seeded(region, "events").specific
    page.title = "Paha](https://evil.example) [x\n# toinen"
    page.save_revision().publish()
    assert home.live
    text = visit("kainuu", "/llms.txt").content.decode()
    assert "](https://evil.example)" not in text.replace("\\]", "")
    assert "\n# toinen" not in text


def test_a_reader_of_a_twin_is_no_visit(visit):
    page = factories.news(factories.region("kainuu"))
    reply = visit("kainuu", path_of(page) + TWIN)
    assert reply.wsgi_request.visited is None
