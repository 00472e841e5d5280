"""What a visitor finds, on which site and in which language."""

from __future__ import annotations

import datetime as dt

import pytest
from wagtail.models import PageViewRestriction

from regions.models import Theme
from tests import factories
from tests.search.conftest import rebuild, titles

pytestmark = pytest.mark.django_db


@pytest.fixture
def cafe():
    return factories.organisation(
        factories.region("lappi"),
        title="Itä-Lapin muistiyhdistys ry",
        lead="Muistikahvila kokoontuu tiistaisin.",
        municipalities=[factories.municipality("Kemijärvi")],
    )


def test_inflected_words_and_places_find_their_page(cafe, search, either_analysis):
    factories.news(factories.region("lappi"), title="Kemin kahvilat", lead="Kahvia")
    rebuild()
    page = search("lappi", "muistikahvila kemijärvellä")
    assert titles(page) == ["Itä-Lapin muistiyhdistys ry"]
    assert "Kemijärvi" in page.select_one(".answer").get_text()
    assert page.select_one(".answer__snippet mark").get_text() == "Muistikahvila"


@pytest.mark.parametrize("words", ["muisti", "MUISTIKAHVILAAN", "muistikavhila", "muistika"])
def test_parts_capitals_typing_mistakes_and_beginnings_find_it_too(cafe, search, words):
    rebuild()
    assert titles(search("lappi", words)) == ["Itä-Lapin muistiyhdistys ry"]


def test_kemijarvi_is_not_in_kemi(cafe, search, either_analysis):
    rebuild()
    assert titles(search("lappi", "yhdistys Kemissä")) == []
    assert titles(search("lappi", "yhdistys Kemijärvi")) == ["Itä-Lapin muistiyhdistys ry"]


def test_a_word_without_dots_is_read_as_the_word_with_them(search):
    factories.news(factories.region("kainuu"), title="Näkövammaisten retki")
    rebuild()
    page = search("kainuu", "nakovammaisten")
    assert titles(page) == ["Näkövammaisten retki"]
    assert "näkövammaisten" in page.select_one(".found__read").get_text()


@pytest.mark.parametrize("stop", [".", ",", " –", "…"])
def test_a_cut_answer_ends_in_an_ellipsis_alone(search, stop):
    lead = f"Muistikahvila kokoontuu tiistaisin{stop} {'x' * 220}"
    factories.organisation(factories.region("lappi"), title="Muistiyhdistys ry", lead=lead)
    rebuild()
    shown = search("lappi", "muistikahvila").select_one(".answer__snippet").get_text()
    assert shown == "Muistikahvila kokoontuu tiistaisin…"


def test_what_fits_in_part_stands_under_a_heading_that_says_so(cafe, search):
    rebuild()
    page = search("lappi", "muistikahvila Sodankylä")
    assert titles(page) == []
    assert "Itä-Lapin muistiyhdistys ry" in titles(page, nearest=True)
    assert page.select_one("#results").get_text().startswith("Haulla ”muistikahvila Sodankylä”")


def test_another_word_for_the_same_comes_near_and_the_word_itself_first(search, either_analysis):
    lappi = factories.region("lappi")
    factories.organisation(lappi, title="Itä-Lapin muisti ry")
    rebuild()
    page = search("lappi", "dementia")
    assert (titles(page), titles(page, nearest=True)) == ([], ["Itä-Lapin muisti ry"])
    factories.news(lappi, title="Dementia puhuttaa")
    rebuild()
    page = search("lappi", "dementia")
    assert titles(page) == ["Dementia puhuttaa"]
    assert titles(page, nearest=True) == ["Itä-Lapin muisti ry"]


def test_nothing_at_all_still_offers_the_themes(search):
    rebuild()
    page = search("kainuu", "qwertzuiop")
    assert titles(page) + titles(page, nearest=True) == []
    assert len(page.select(".found__ways .tags a")) == Theme.objects.filter(parent=None).count()


def test_a_site_finds_its_own_and_what_serves_it_and_the_hub_finds_everything(search):
    kainuu, lappi = factories.region("kainuu"), factories.region("lappi")
    places = [factories.municipality(name) for name in ("Kajaani", "Ranua")]
    factories.organisation(kainuu, title="Satakielet ry", municipalities=places)
    factories.news(kainuu, title="Satakielten konsertti")
    rebuild()
    assert sorted(titles(search("kainuu", "satakieli"))) == [
        "Satakielet ry",
        "Satakielten konsertti",
    ]
    assert titles(search("lappi", "satakieli")) == ["Satakielet ry"]
    page = search("verkosto", "satakieli")
    assert len(titles(page)) == 2
    link = page.select_one(".answer a")["href"]
    assert link.startswith("http://kainuu.localhost")
    assert lappi.name_fi not in page.select_one(".answer").get_text()


def test_a_page_that_is_not_translated_is_found_in_finnish_and_says_so(search):
    kainuu = factories.region("kainuu")
    first = factories.news(kainuu, title="Uimahallin ryhmä")
    translated = factories.news(kainuu, title="Uimahallin ovet")
    own = factories.news(kainuu, "en", title="The swimming hall", lead="Come in")
    own.translation_key = translated.translation_key
    own.save()
    rebuild()
    page = search("kainuu", "uimahalli", path="/en/haku/")
    assert titles(page) == [first.title]
    assert page.select_one(".answer h3")["lang"] == "fi"
    assert "This content is in Finnish" in page.select_one(".answer").get_text()
    assert titles(search("kainuu", "swimming halls", path="/en/haku/")) == ["The swimming hall"]
    assert titles(search("kainuu", "swimming halls")) == []


@pytest.mark.parametrize("hidden", ["unpublished", "restricted", "below a restricted page"])
def test_only_what_everybody_may_see_is_found_even_before_the_index_knows(
    cafe, search, visit, hidden
):
    rebuild()
    if hidden == "unpublished":
        type(cafe).objects.filter(pk=cafe.pk).update(live=False)
    else:
        closed = cafe if hidden == "restricted" else cafe.get_parent()
        PageViewRestriction.objects.create(page=closed, restriction_type="login")
    assert titles(search("lappi", "muistikahvila")) == []
    assert visit("lappi", "/haku/ehdota/?q=muistika").json() == {"items": []}
    rebuild()
    assert "1" not in search("lappi", "muistikahvila").select_one("#results").get_text()


def test_facets_count_and_narrow_and_their_links_keep_the_words(search):
    kainuu = factories.region("kainuu")
    theme = Theme.objects.exclude(parent=None).first()
    for name, count in (("Kajaani", 2), ("Kuhmo", 1)):
        for number in range(count):
            factories.organisation(
                kainuu,
                title=f"Marttakerho {name} {number}",
                municipalities=[factories.municipality(name)],
                themes=[theme] if number == 0 else [],
            )
    factories.event(kainuu, title="Marttojen ilta")
    past = dt.timedelta(days=-10).days
    factories.event(kainuu, title="Martat muistelevat", in_days=past)
    rebuild()

    page = search("kainuu", "martat")
    counts = {
        link.span.get_text(): (int(link.select_one(".facet__count").get_text()), link["href"])
        for link in page.select(".facet a")
    }
    assert counts["Kajaani"][0] == 2
    assert counts[theme.parent.name_fi][0] == counts[theme.name_fi][0] == 2
    assert counts["Tapahtumat"][0] == 2
    assert counts["Tulossa"][0] == 1
    query = counts["Kajaani"][1]
    assert query == "?q=martat&kunta=kajaani"
    narrowed = search("kainuu", "martat", kunta="kajaani")
    assert len(titles(narrowed)) == 2
    places = [link.span.get_text() for link in narrowed.select(".facet a")]
    assert "Kuhmo" in places, "a facet counts as if nothing of it had been chosen"
    assert [link["href"] for link in narrowed.select(".tags--chosen a")] == ["?q=martat"]
    assert titles(search("kainuu", "martat", aika="tulossa")) == ["Marttojen ilta"]


def test_the_pages_of_a_long_answer_follow_each_other_and_languages_keep_the_question(search):
    kainuu = factories.region("kainuu")
    for number in range(12):
        factories.news(kainuu, title=f"Sauvakävely {number}")
    rebuild()
    first, second = search("kainuu", "sauvakävely"), search("kainuu", "sauvakävely", sivu="2")
    assert len(set(titles(first) + titles(second))) == 12
    assert len(titles(second)) == 2
    assert titles(search("kainuu", "sauvakävely", sivu="99")) == titles(second)
    links = {link["lang"]: link["href"] for link in second.select(".languages a")}
    assert links["en"].startswith("/en/haku/?q=sauvak")
    assert links["en"].endswith("&sivu=2")


def test_suggestions_are_pages_that_begin_so(cafe, visit):
    rebuild()
    found = visit("lappi", "/haku/ehdota/?q=Itä-Lapin%20muistiyh").json()["items"]
    assert found == [
        {
            "title": "Itä-Lapin muistiyhdistys ry",
            "kind": "Yhdistys",
            "url": cafe.url_path.removeprefix("/lappi"),
        }
    ]


def test_a_search_takes_as_many_questions_for_ten_answers_as_for_one(
    search, django_assert_max_num_queries
):
    kainuu = factories.region("kainuu")
    for number in range(10):
        factories.organisation(kainuu, title=f"Kalakerho {number}")
    rebuild()
    search("kainuu", "kalakerho")
    with django_assert_max_num_queries(12):
        assert len(titles(search("kainuu", "kalakerho"))) == 10


def test_lines_of_a_page_stay_apart_in_an_answer(search):
    lappi = factories.region("lappi")
    factories.organisation(
        lappi, title="Kahvikerho ry", lead="Tiistaisin", meeting_times="Kahvia kello 13"
    )
    rebuild()
    shown = search("lappi", "kahvikerho").select_one(".answer__snippet").get_text()
    assert "Tiistaisin · Kahvia kello 13" in shown
