"""The directory's choices: how they combine, what they count, where they lead."""

from __future__ import annotations

import itertools
import re

import pytest
from bs4 import BeautifulSoup

from regions.models import Theme
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def kainuu():
    """Three associations: Kuhmo, Sotkamo with a sub-theme and Swedish, both places on line."""
    region = factories.region("kainuu")
    kuhmo, sotkamo = factories.municipality("Kuhmo"), factories.municipality("Sotkamo")
    factories.organisation(region, title="Kuhmon kerho", municipalities=[kuhmo], languages=["fi"])
    factories.organisation(
        region,
        title="Sotkamon seura",
        municipalities=[sotkamo],
        languages=["fi", "sv"],
        themes=[theme("muistisairaudet")],
    )
    factories.organisation(
        region, title="Verkon väki", municipalities=[kuhmo, sotkamo], online=True
    )
    return region


def theme(key: str) -> Theme:
    return Theme.objects.get(key=key)


def shown(visit, query: str, region: str = "kainuu") -> BeautifulSoup:
    page = factories.seeded(factories.region(region), "directory")
    reply = visit(region, page.get_url_parts()[2] + query)
    assert reply.status_code == 200
    return BeautifulSoup(reply.content, "html.parser")


def titles(page: BeautifulSoup) -> set[str]:
    return {title.text for title in page.select(".card__title")}


def choice(page: BeautifulSoup, key: str):
    found = page.select_one(f'[data-key="{key}"]')
    assert found is not None, f"{key} is not on offer"
    return found


def number(page: BeautifulSoup, key: str) -> int:
    count = choice(page, key).select_one(".facet__count [aria-hidden]").text
    return int(re.match(r"\d+", count)[0])


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?kunta=kuhmo", {"Kuhmon kerho", "Verkon väki"}),
        ("?kunta=kuhmo&kunta=sotkamo", {"Kuhmon kerho", "Sotkamon seura", "Verkon väki"}),
        ("?kunta=sotkamo&kieli=sv", {"Sotkamon seura"}),
        ("?kunta=kuhmo&kieli=sv", set()),
        ("?tapa=etana", {"Verkon väki"}),
        ("?tapa=etana&tapa=paikalla", {"Kuhmon kerho", "Sotkamon seura", "Verkon väki"}),
        ("?teema=muistisairaudet", {"Sotkamon seura"}),
    ],
)
def test_choices_of_a_kind_widen_and_kinds_narrow(visit, kainuu, query, expected):
    assert titles(shown(visit, query)) == expected


def test_a_theme_holds_its_sub_themes_and_a_chosen_sub_theme_takes_its_place(visit, kainuu):
    parent = theme("muistisairaudet").parent
    other = next(sub for sub in parent.children.all() if sub.key != "muistisairaudet")
    assert titles(shown(visit, f"?teema={parent.key}")) == {"Sotkamon seura"}
    assert titles(shown(visit, f"?teema={parent.key}&teema={other.key}")) == set()
    link = choice(shown(visit, f"?teema={parent.key}"), "teema-muistisairaudet")["href"]
    assert parent.key not in link


def test_each_value_is_counted_under_the_other_choices(visit, kainuu):
    page = shown(visit, "?kunta=kuhmo")
    assert number(page, "kunta-kuhmo") == number(page, "kunta-sotkamo") == 2
    assert number(page, "kieli-fi") == 1
    assert page.select_one('[data-key="kieli-sv"]') is None, "a choice that gives nothing"
    assert number(page, "tapa-etana") == 1
    assert "Hyrynsalmi 0" in page.select_one(".facet__value--none").text


def test_what_a_link_promises_is_what_it_gives(visit, kainuu):
    page = shown(visit, "?kunta=kuhmo")
    for link in page.select("a.facet__value:not([aria-current])"):
        promised = int(link.select_one(".facet__count [aria-hidden]").text)
        found = len(titles(shown(visit, link["href"])))
        assert found == promised or "kunta=kuhmo&kunta" in link["href"]


def test_a_chosen_value_says_so_and_its_link_drops_it(visit, kainuu):
    page = shown(visit, "?kunta=kuhmo&kunta=sotkamo&tapa=etana")
    chosen = choice(page, "kunta-kuhmo")
    assert chosen["aria-current"] == "true"
    assert chosen["href"] == "?kunta=sotkamo&tapa=etana"
    areas = {a["aria-label"].split(",")[0]: a for a in page.select(".map--facet a")}
    assert areas["Kuhmo"]["href"] == chosen["href"]
    assert areas["Kuhmo"]["aria-current"] == "true"


def test_one_place_is_for_search_engines_and_countless_lists_are_not(visit, kainuu):
    def told(query: str) -> tuple[str, bool]:
        page = shown(visit, query)
        robots = page.select_one('meta[name="robots"]')
        return page.select_one('link[rel="canonical"]')["href"], bool(robots)

    address, hidden = told("?kunta=kuhmo&kunta=xyz")
    assert address.endswith("?kunta=kuhmo")
    assert not hidden
    for query in ("?kunta=kuhmo&tapa=etana", "?nimi=kerho", "?nakyma=aakkoset"):
        assert told(query)[1], query


def test_the_hub_has_every_region_and_then_its_municipalities(visit, kainuu):
    lappi = factories.region("lappi")
    factories.organisation(
        lappi, title="Lapin liitto", municipalities=list(lappi.municipalities.all()[:1])
    )
    page = shown(visit, "", "verkosto")
    assert number(page, "maakunta-kainuu") == 3
    assert page.select_one('[data-key^="kunta-"]') is None
    page = shown(visit, "?maakunta=kainuu", "verkosto")
    assert titles(page) == {"Kuhmon kerho", "Sotkamon seura", "Verkon väki"}
    assert number(page, "kunta-kuhmo") == 2


def test_the_hub_draws_finland_and_then_the_chosen_region(visit, kainuu):
    def drawn(query: str) -> dict[str, str]:
        page = shown(visit, query, "verkosto")
        return {a["aria-label"]: a["href"] for a in page.select(".map--facet a")}

    finland = shown(visit, "", "verkosto").select_one(".map--facet")
    assert drawn("") == {"Kainuu, 3 yhdistystä": "?maakunta=kainuu"}
    assert len(finland.select("path")) == 19
    assert drawn("?maakunta=kainuu")["Kuhmo, 2 yhdistystä"] == "?maakunta=kainuu&kunta=kuhmo"


def test_the_alphabet_is_finnish_and_each_letter_leads_to_its_names(visit):
    kainuu = factories.region("kainuu")
    for name in ("Öljylamppu", "Aamukahvi", "Ähky", "Åke", "Zeniitti", "3. sektori"):
        factories.organisation(kainuu, title=name)
    page = shown(visit, "?nakyma=aakkoset")
    letters = [link.text for link in page.select(".letters a")]
    assert letters == ["0–9", "A", "Z", "Å", "Ä", "Ö"]
    for link in page.select(".letters a"):
        assert page.select_one(link["href"]).text == link.text


def test_the_sami_list_has_sami_order(visit):
    lappi = factories.region("lappi")
    for name in ("Dállu", "Đuoddaris", "Čálli", "Cealkka", "Eatnu", "Áigi", "Ambas"):
        factories.organisation(lappi, title=name)
    page = factories.seeded(lappi, "directory", "se")
    reply = visit("lappi", page.get_url_parts()[2] + "?nakyma=aakkoset")
    letters = [
        link.text for link in BeautifulSoup(reply.content, "html.parser").select(".letters a")
    ]
    assert letters == ["A", "Á", "C", "Č", "D", "Đ", "E"]


def test_an_association_of_another_region_is_linked_to_its_one_address(visit):
    kainuu = factories.region("kainuu")
    both = [factories.municipality("Kuhmo"), factories.municipality("Posio")]
    made = factories.organisation(kainuu, title="Rajan väki", municipalities=both)
    card = shown(visit, "", "lappi").select_one(".card")
    assert card.select_one("a")["href"] == made.get_full_url()
    assert "Kainuu" in card.text


def test_places_that_are_hidden_are_on_no_map(visit):
    kainuu = factories.region("kainuu")
    at = {"coordinates": "64.1303, 28.3874"}
    factories.organisation(kainuu, title="Avoin ovi", **at)
    factories.organisation(kainuu, title="Salainen suoja", hide_address=True, **at)
    page = shown(visit, "?nakyma=kartta")
    points = page.select_one('script[type="application/json"]').text
    assert "Avoin ovi" in points
    assert "Salainen suoja" not in points
    assert points.count("64.1303") == 1


def test_no_page_of_the_directory_asks_a_third_party(visit, kainuu):
    for view in ("", "?nakyma=kartta", "?nakyma=aakkoset", "?nakyma=tuloste"):
        page = shown(visit, view)
        asked = [tag.get("src") or tag.get("href") for tag in page.select("script, img, link")]
        outside = [url for url in asked if url and "//" in url and "localhost" not in url]
        assert not outside, view
        assert "set-cookie" not in page


def test_the_choices_stay_when_the_language_changes(visit, kainuu):
    page = shown(visit, "?kunta=kuhmo&nimi=kerho")
    english = page.select_one('.languages a[lang="en"]')["href"]
    assert english.startswith("/en/")
    assert english.endswith("?kunta=kuhmo&nimi=kerho")
    assert "kunta" not in page.select_one('link[hreflang="en"]')["href"]


@pytest.mark.parametrize("query", ["", "?nakyma=kartta", "?nakyma=aakkoset", "?nimi=nimetön"])
def test_no_level_of_headings_is_skipped(visit, kainuu, query):
    page = shown(visit, query).select_one("main")
    levels = [int(heading.name[1]) for heading in page.select("h1, h2, h3, h4")]
    assert levels[0] == 1
    assert all(below - above <= 1 for above, below in itertools.pairwise(levels))
