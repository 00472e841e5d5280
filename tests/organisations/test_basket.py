"""The professional's basket: all of it is in the address, and a hand-out comes out of it."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.http import QueryDict

from organisations.basket.selection import MOST, Selection
from organisations.models import OrganisationPage
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def three() -> list[OrganisationPage]:
    """Three associations of Kainuu."""
    kainuu = factories.region("kainuu")
    names = ("Aamukerho ry", "Bändi ry", "Ceramiikka ry")
    return [
        factories.organisation(kainuu, title=name, phone="040 1", street=f"{name[:3]}katu 1")
        for name in names
    ]


def chosen(*pages: OrganisationPage) -> str:
    return "valitut=" + ".".join(str(page.pk) for page in pages)


def shown(visit, path: str, region: str = "kainuu") -> BeautifulSoup:
    reply = visit(region, path)
    assert reply.status_code == 200
    assert not reply.cookies
    return BeautifulSoup(reply.content, "html.parser")


def test_a_card_picks_an_association_and_keeps_the_list_as_it_is(visit, three):
    directory = factories.seeded(three[0].region, "directory").get_url_parts()[2]
    first = shown(visit, f"{directory}?nimi=kerho")
    link = first.find("a", class_="pick")
    assert link.get_text() == "Lisää koriin: Aamukerho ry"
    assert not first.select(".basket-bar")
    then = shown(visit, directory + link["href"].partition("?")[2].join(["?", ""]))
    assert then.find("a", class_="pick").get_text() == "Ota pois korista: Aamukerho ry"
    assert then.select_one(".basket-bar a")["href"] == f"/kori/?{chosen(three[0])}"
    assert then.select_one('input[type=hidden][name="valitut"]')["value"] == str(three[0].pk)
    assert f"?{chosen(three[0])}" in then.select_one(".card__title a")["href"]


def test_the_basket_shows_what_was_picked_in_order_and_moves_it(visit, three):
    page = shown(visit, f"/kori/?{chosen(three[2], three[0], three[1])}")
    names = [item.h3.get_text() for item in page.select(".basket__item")]
    assert names == ["Ceramiikka ry", "Aamukerho ry", "Bändi ry"]
    later = next(a for a in page.select(".basket__moves a") if "Myöhemmäksi: Ceramiikka" in a.text)
    moved = shown(visit, f"/kori/{later['href']}")
    assert moved.select_one(".basket__item h3").get_text() == "Aamukerho ry"
    out = next(a for a in page.select(".basket__moves a") if "Ota pois: Aamukerho" in a.text)
    assert "Aamukerho" not in shown(visit, f"/kori/{out['href']}").main.get_text()


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("3.1.2", (3, 1, 2)),
        ("3,1;3", (3, 1)),
        ("0.-5.x.1'--.\x01", (5, 1)),
        ("9" * 25, ()),
        (".".join(str(n) for n in range(1, 99)), tuple(range(1, MOST + 1))),
    ],
)
def test_whatever_an_address_says_is_a_selection(text, keys):
    query = QueryDict(mutable=True)
    query["valitut"] = text
    assert Selection.of(query).keys == keys


def test_drafts_strangers_and_other_pages_are_passed_by(visit, three):
    lappi = factories.organisation(factories.region("lappi"), title="Lapin oma ry")
    draft = factories.organisation(three[0].region, title="Luonnos ry")
    OrganisationPage.objects.filter(pk=draft.pk).update(live=False)
    news = factories.news(three[0].region)
    for path in ("/kori/", "/kori/tuloste/", "/kori/teksti/"):
        text = visit("kainuu", f"{path}?{chosen(lappi, draft, news, three[0])}").content.decode()
        assert "Aamukerho ry" in text
        assert "Lapin oma" not in text
        assert "Luonnos" not in text


def test_a_hand_out_has_a_code_for_the_list_and_for_each_association(visit, three):
    OrganisationPage.objects.filter(pk=three[1].pk).update(hide_address=True)
    page = shown(visit, f"/kori/tuloste/?{chosen(*three[:2])}")
    assert len(page.select("figure svg")) == 3
    assert "Aamkatu 1" in page.get_text()
    assert "Bänkatu" not in page.get_text()
    assert "large-print" in str(shown(visit, f"/kori/tuloste/?{chosen(three[0])}&koko=iso").html)


def test_a_hand_out_is_in_the_language_that_was_chosen_and_says_where_it_is_not(visit, three):
    english = three[0].copy_for_translation(
        factories.seeded(three[0].region, "directory", "en").locale
    )
    english.title = "Morning Club"
    english.save_revision().publish()
    page = shown(visit, f"/kori/tuloste/?{chosen(*three[:2])}&kieli=en")
    assert page.html["lang"] == "en"
    assert page.h1.get_text() == "Associations for you"
    first, second = page.select("article")
    assert first.h2.get_text() == "Morning Club"
    assert not first.select(".language-note")
    assert second.h2["lang"] == "fi"
    assert "This content is in Finnish" in second.get_text()
    unknown = shown(visit, f"/kori/tuloste/?{chosen(three[0])}&kieli=sv")
    assert unknown.html["lang"] == "fi", "Kainuu has no Swedish"


def test_plain_text_says_the_same(visit, three):
    reply = visit("kainuu", f"/en/kori/teksti/?{chosen(three[0])}")
    text = reply.content.decode()
    assert reply["Content-Type"].startswith("text/plain")
    assert text.startswith("ASSOCIATIONS FOR YOU")
    assert "Telephone: 040 1" in text
    assert f"valitut={three[0].pk}" in text


def test_no_basket_is_kept_listed_or_told_of(visit, three):
    reply = visit("kainuu", f"/kori/?{chosen(three[0])}")
    assert reply["Cache-Control"] == "private, no-store"
    assert "noindex" in reply["X-Robots-Tag"]
    assert reply["Referrer-Policy"] == "no-referrer"


def test_the_number_of_queries_does_not_grow_with_the_basket(
    visit, three, django_assert_num_queries
):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    for path in ("/kori/", "/kori/tuloste/"):
        visit("kainuu", f"{path}?{chosen(three[0])}")
        with CaptureQueriesContext(connection) as few:
            visit("kainuu", f"{path}?{chosen(three[0])}")
        with django_assert_num_queries(len(few)):
            visit("kainuu", f"{path}?{chosen(*three)}")
