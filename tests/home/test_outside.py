"""How a site looks beside a link, on a tab and on a home screen."""

from __future__ import annotations

import io

import pytest
from bs4 import BeautifulSoup
from django.core.files.storage import storages
from PIL import Image

from home.outside.sharing import picture_of
from regions.colours import from_hex
from tests import factories

pytestmark = pytest.mark.django_db
KAINUU, LAPPI = {"host": "kainuu.localhost"}, {"host": "lappi.localhost"}


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


@pytest.fixture
def news(kainuu):
    return factories.news(kainuu, title="Kahvila avaa ovensa", lead="Kahvi on valmiina yhdeksältä.")


def head(client, address, host=KAINUU):
    return BeautifulSoup(client.get(address, headers=host).content, "html.parser").head


def told_picture(client, page):
    address = head(client, page.url).select_one("meta[property='og:image']")["content"]
    return "/" + address.split("/", 3)[3]


def test_a_page_without_a_picture_has_one_drawn_with_its_title_in_the_regions_look(client, news):
    reply = client.get(told_picture(client, news), headers=KAINUU)
    image = Image.open(io.BytesIO(reply.content))
    assert image.size == (1200, 630)
    assert "immutable" in reply["Cache-Control"]
    assert "Set-Cookie" not in reply.headers
    before = told_picture(client, news)
    news.title = "Kahvila sulkee ovensa"
    news.save()
    assert told_picture(client, news) != before
    assert client.get(before, headers=KAINUU).status_code == 404


def test_two_regions_draw_the_same_words_in_their_own_colours(client, news):
    twin = factories.news(factories.region("lappi"), title=news.title, lead=news.lead)
    here, there = (
        Image.open(io.BytesIO(client.get(path, headers=host).content)).getpixel((600, 620))
        for path, host in (
            (told_picture(client, news), KAINUU),
            ("/" + _picture_address(client, twin).split("/", 3)[3], LAPPI),
        )
    )
    assert here != there


def _picture_address(client, page):
    return head(client, page.url, LAPPI).select_one("meta[property='og:image']")["content"]


def test_nobody_can_have_a_picture_drawn_that_no_public_page_tells_of(client, news):
    path = told_picture(client, news)
    assert client.get(path, headers=LAPPI).status_code == 404
    assert client.get(path.replace(".jpg", "0.jpg"), headers=KAINUU).status_code == 404
    draft = factories.news(news.region, title="Luonnos")
    draft.unpublish()
    secret = path.replace(str(news.pk), str(draft.pk)).replace(
        picture_of(news, news.region).digest, picture_of(draft, draft.region).digest
    )
    assert client.get(secret, headers=KAINUU).status_code == 404


def test_the_picture_goes_with_its_page(client, news):
    client.get(told_picture(client, news), headers=KAINUU)
    files, folder = storages["private"], f"page-pictures/{news.pk}"
    assert len(files.listdir(folder)[1]) == 1
    news.unpublish()
    assert files.listdir(folder)[1] == []


def test_every_site_has_icons_and_a_manifest_in_its_language(client, kainuu):
    links = head(client, "/en/")
    told = client.get(links.select_one("link[rel=manifest]")["href"], headers=KAINUU).json()
    assert told["lang"] == "en"
    assert told["start_url"] == "/en/"
    assert {one.get("sizes") for one in told["icons"]} == {"any", "192x192", "512x512"}
    for one in told["icons"]:
        reply = client.get(one["src"], headers=KAINUU)
        assert reply["Content-Type"] == one["type"]
        if one["type"] == "image/png":
            size = Image.open(io.BytesIO(reply.content)).size
            assert one["sizes"] == "{}x{}".format(*size)
    apple = client.get(links.select_one("link[rel=apple-touch-icon]")["href"], headers=KAINUU)
    assert Image.open(io.BytesIO(apple.content)).size == (180, 180)
    old = client.get("/favicon.ico", headers=KAINUU)
    assert Image.open(io.BytesIO(old.content)).info["sizes"] == {(16, 16), (32, 32), (48, 48)}


def test_the_icon_is_drawn_in_the_regions_own_colour(client, kainuu):
    look = kainuu.site.regionsettings
    look.own_colour = "#7a1f5c"
    look.save()
    links = head(client, "/")
    drawing = client.get(links.select_one("link[rel=icon]")["href"], headers=KAINUU)
    assert b"#7a1f5c" in drawing.content
    apple = client.get(links.select_one("link[rel=apple-touch-icon]")["href"], headers=KAINUU)
    corner = Image.open(io.BytesIO(apple.content)).convert("RGB").getpixel((3, 3))
    assert corner == from_hex("#7a1f5c")


@pytest.mark.parametrize(
    "path", ["/sivusto-se.webmanifest", "/sivusto-xx.webmanifest", "/kuvake/x-7.png"]
)
def test_what_a_site_lacks_is_not_found(client, kainuu, path):
    assert client.get(path, headers=KAINUU).status_code == 404
