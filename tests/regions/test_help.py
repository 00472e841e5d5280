"""The editors' help: guides from the documents, Finnish first, searched by any form of a word."""

from __future__ import annotations

import pytest

from network.users.models import User
from regions.desk import guides
from regions.roles import RoleKey
from tests import factories
from tests.machine import needs_voikko
from tests.staff import soup

pytestmark = pytest.mark.django_db
HELP = "/admin/region/help/"
ADMIN = {"host": "localhost"}


@pytest.fixture
def editor(client):
    client.force_login(factories.staff(factories.region("kainuu"), RoleKey.EDITOR))
    return client


def look(client, path):
    return client.get(path, headers=ADMIN)


def test_every_document_for_editors_is_a_guide_and_finnish_ones_come_first(editor):
    page = soup(look(editor, HELP))
    listed = page.select(".desk ul.care-rows li")
    assert len(listed) == len(list(guides.FOLDER.glob("*.md")))
    languages = [one["lang"] for one in listed]
    assert languages[0] == "fi"
    assert languages == sorted(languages, key=lambda code: code != "fi")
    for link in page.select(".desk ul.care-rows a"):
        assert look(editor, link["href"]).status_code == 200


def test_a_guide_is_marked_with_its_language_and_shows_its_pictures(editor):
    page = soup(look(editor, f"{HELP}palaute-ja-luvut/"))
    assert page.select_one("article")["lang"] == "fi"
    pictures = page.select("article img")
    assert pictures
    for one in pictures:
        assert one["alt"]
        reply = look(editor, one["src"])
        assert (reply.status_code, reply["Content-Type"]) == (200, "image/webp")


@pytest.mark.parametrize(
    "asked", [pytest.param("muistutuksista", marks=needs_voikko), "palautteet", "VASTAUSAIKA"]
)
def test_a_word_is_found_in_any_of_its_forms_and_leads_to_its_section(editor, asked):
    page = soup(look(editor, f"{HELP}?q={asked}"))
    links = [one["href"] for one in page.select(".desk .care-rows li a")]
    hits = [one for one in links if "#" in one]
    assert any("palaute-ja-luvut/#" in one for one in hits)
    address, _mark, anchor = next(one for one in hits if "palaute-ja-luvut" in one).partition("#")
    assert soup(look(editor, address)).find(id=anchor)


def test_what_is_found_is_shown_without_the_signs_of_markdown(editor):
    [*found] = soup(look(editor, f"{HELP}?q=luonnos")).select(".desk .care-rows li p:last-child")
    assert found
    assert not [one for one in found if "**" in one.get_text() or "](" in one.get_text()]


def test_network_administrators_have_one_help_with_our_guides_in_it(client):
    client.force_login(User.objects.create_superuser("verkko@example.net", "x" * 20))
    menu = soup(look(client, "/admin/")).find("script", id="wagtail-sidebar-props").string
    words = menu.encode().decode("unicode_escape", errors="replace")
    assert words.count('"Ohjeet"') == 1
    assert words.count(HELP) == 1
    assert "guide.wagtail.org" not in words


def test_what_is_not_found_is_said_and_nothing_is_searched_for_without_words(editor):
    assert "Mitään ei löytynyt" in look(editor, f"{HELP}?q=qzxqzx").content.decode()
    assert "Mitään ei löytynyt" not in look(editor, f"{HELP}?q=%20").content.decode()
    shown = look(editor, f"{HELP}?q=<script>alert(1)</script>").content.decode()
    assert "<script>alert(1)" not in shown


@pytest.mark.parametrize(
    "path",
    [
        "ei-ole/",
        "pictures/../../../network/env.py",
        "pictures/..%2f..%2fpictures%2flappi.png",
        "pictures/%2fetc%2fpasswd",
        "pictures/palaute-ja-luvut.md",
        "pictures/ei-ole.webp",
    ],
)
def test_only_guides_and_their_pictures_are_given_out(editor, path):
    assert look(editor, HELP + path).status_code == 404


def test_help_is_for_those_who_have_logged_in(client):
    assert look(client, HELP).status_code == 302


def test_html_in_a_document_is_shown_as_words(tmp_path):
    (tmp_path / "x.md").write_text("# Otsikko\n\n<script>alert(1)</script>\n", encoding="utf-8")
    [guide] = guides.all_guides(tmp_path)
    assert "<script>" not in guide.html
    assert guide.language == "en"


def test_a_link_to_another_guide_leads_to_it_in_the_admin(tmp_path):
    (tmp_path / "x.md").write_text("# A\n\n[b](b.md#osa) [c](https://a.fi/c.md)", encoding="utf-8")
    [guide] = guides.all_guides(tmp_path)
    assert f'href="{HELP}b/#osa"' in guide.html
    assert 'href="https://a.fi/c.md"' in guide.html
