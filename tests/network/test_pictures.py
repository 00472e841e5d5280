"""Pictures are ready before a visitor comes."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from PIL import Image

from network.images.lighter import make_lighter
from network.images.showing import shown
from network.images.specs import CARD_SPECS, LOGO_SPECS
from network.images.tasks import make_renditions
from news.models import NewsPage
from organisations.models import OrganisationPage
from tests import factories

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("working")]


def test_a_saved_pictures_renditions_are_made_in_the_background():
    picture = factories.picture(factories.region("kainuu"))
    made = set(picture.renditions.values_list("filter_spec", flat=True))
    assert set(CARD_SPECS) <= made


def test_a_picture_in_a_list_is_not_made_by_the_visitor(visit, monkeypatch):
    from network.images.models import Picture

    kainuu = factories.region("kainuu")
    page = factories.news(kainuu, picture=factories.picture(kainuu))

    def refuse(picture: Picture, *filters: object) -> dict:
        assert not filters, f"a visitor's request made {filters}"
        return {}

    monkeypatch.setattr(Picture, "create_rendition", refuse)
    monkeypatch.setattr(Picture, "create_renditions", refuse)
    index = factories.seeded(kainuu, "news")
    assert visit("kainuu", index.get_url_parts()[2]).status_code == 200
    assert visit("kainuu", page.get_url_parts()[2]).status_code == 200


def test_cards_bring_the_files_of_their_shape_and_another_shape_costs_one_query(
    django_assert_num_queries,
):
    kainuu = factories.region("kainuu")
    for _ in range(3):
        factories.news(kainuu, picture=factories.picture(kainuu))
    list(NewsPage.objects.for_cards())  # languages and regions are at hand from now on
    with django_assert_num_queries(1):
        pages = list(NewsPage.objects.for_cards())
        cards = [shown(page.picture, "card") for page in pages]
    assert all(card.small.width == 400 for card in cards)
    assert len({card.small.url for card in cards}) == 3
    with django_assert_num_queries(1):
        assert all(shown(page.picture, "wall").small.width == 360 for page in pages)


def test_a_page_brings_all_files_of_its_own_pictures(django_assert_num_queries):
    kainuu = factories.region("kainuu")
    factories.organisation(
        kainuu, picture=factories.picture(kainuu), logo=factories.picture(kainuu)
    )
    make_renditions.call(OrganisationPage.objects.get().logo_id, ["logo"])
    with django_assert_num_queries(1):
        page = OrganisationPage.objects.for_reading().get()
        assert shown(page.picture, "page").small.width == 800
        assert shown(page.picture, "card").small.width == 400
        assert shown(page.logo, "logo").webp


def test_a_picture_of_which_nothing_was_made_is_asked_of_the_workers(monkeypatch):
    kainuu = factories.region("kainuu")
    page = factories.news(kainuu, picture=factories.picture(kainuu))
    page.picture.renditions.all().delete()
    wished = []
    monkeypatch.setattr("network.images.showing.ask_for", lambda *asked: wished.append(asked))
    (read,) = NewsPage.objects.for_cards()
    assert shown(read.picture, "card") is None
    assert [(picture.pk, shape) for picture, shape in wished] == [(page.picture_id, "card")]


def sources(reply):
    page = BeautifulSoup(reply.content, "html.parser")
    return {one["type"]: one["srcset"] for one in page.select(".picture--page source")}, page


def test_a_page_offers_avif_when_it_has_been_made_webp_and_a_jpeg_for_the_rest(visit):
    kainuu = factories.region("kainuu")
    page = factories.news(kainuu, picture=factories.picture(kainuu))
    path = page.get_url_parts()[2]
    before, shown = sources(visit("kainuu", path))
    assert set(before) == {"image/webp"}
    image = shown.select_one(".picture--page img")
    assert image["src"].endswith(".jpg")
    assert int(image["width"]) > 0 < int(image["height"])
    assert make_lighter() > 0
    after, shown = sources(visit("kainuu", path))
    assert list(after) == ["image/avif", "image/webp"]
    for one in after["image/avif"].split(", "):
        name = one.split()[0].rsplit("/", 1)[1]
        with page.picture.renditions.get(file__endswith=name).file.open() as file:
            assert Image.open(file).format == "AVIF"


def test_lighter_pictures_are_made_once_and_a_lost_file_stops_nobody():
    kainuu = factories.region("kainuu")
    factories.picture(kainuu)
    lost = factories.picture(kainuu)
    lost.file.storage.delete(lost.file.name)
    lost.renditions.filter(filter_spec__contains="avif").delete()
    made = make_lighter(most=100)
    photographs = lost.renditions.filter(filter_spec__contains="webp")
    assert made == photographs.exclude(filter_spec__in=LOGO_SPECS).count()
    assert make_lighter(most=100) == 0
