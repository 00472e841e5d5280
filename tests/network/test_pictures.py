"""Pictures are ready before a visitor comes."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from PIL import Image

from network.images.lighter import make_lighter
from network.images.specs import CARD_SPECS, LOGO_SPECS
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
