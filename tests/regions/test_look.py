"""A region's look: two hues, or a colour of its own in which words can be read."""

from __future__ import annotations

import re

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from regions.colours import contrast, from_hex, hexed, oklch_of
from regions.own_colour import hue_of, is_readable, nearest_readable
from regions.roles import RoleKey
from tests import factories

pytestmark = pytest.mark.django_db
ADMIN = {"host": "localhost"}
PALE, DARK = "#7fd1b9", "#1d5c4a"


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


@pytest.fixture
def administrator(client, kainuu):
    client.force_login(factories.staff(kainuu, RoleKey.ADMINISTRATOR))
    return client


def sent(client, region, **changes):
    """The settings' form as it is, with changes, sent."""
    address = reverse("wagtailsettings:edit", args=["regions", "regionsettings", region.site.pk])
    form = client.get(address, headers=ADMIN).context["form"]
    fields = {name: form.initial.get(name) or "" for name in form.fields}
    return client.post(address, fields | changes, headers=ADMIN)


def shown(reply):
    return BeautifulSoup(reply.content, "html.parser")


def test_a_pale_colour_is_refused_with_the_nearest_readable_one_and_nothing_is_lost(
    administrator, kainuu
):
    page = shown(sent(administrator, kainuu, own_colour=PALE, contact_phone="040 123 4567"))
    offer = page.select_one("input[name=own_colour_nearest]")
    assert is_readable(offer["value"], kainuu.site.regionsettings.accent_hue)
    assert abs(oklch_of(from_hex(offer["value"])).hue - oklch_of(from_hex(PALE)).hue) < 3
    assert page.select_one("input[name=own_colour]")["value"] == PALE
    assert page.select_one("input[name=contact_phone]")["value"] == "040 123 4567"
    error = page.select_one(".error-message")
    assert re.search(r"1,\d", error.text), error.text
    kainuu.site.regionsettings.refresh_from_db()
    assert kainuu.site.regionsettings.own_colour == ""


def test_taking_the_offer_is_one_tick(administrator, kainuu):
    nearest = nearest_readable(PALE, kainuu.site.regionsettings.accent_hue)
    reply = sent(administrator, kainuu, own_colour=PALE, own_colour_nearest=nearest)
    assert reply.status_code == 302
    kainuu.site.regionsettings.refresh_from_db()
    assert kainuu.site.regionsettings.own_colour == nearest


def test_a_readable_colour_is_taken_as_it_is_and_the_rest_follows_its_hue(
    administrator, client, kainuu
):
    assert sent(administrator, kainuu, own_colour=DARK).status_code == 302
    front = client.get("/", headers={"host": "kainuu.localhost"})
    [style] = re.findall(r'<link rel="stylesheet" href="([^"]+)"', front.content.decode())
    css = client.get(style, headers={"host": "kainuu.localhost"}).content.decode()
    assert f"--own-colour:{DARK}" in css
    assert f"--hue:{hue_of(DARK)};" in css
    assert DARK.removeprefix("#") in style


@pytest.mark.parametrize("typed", ["red", "#12345", "#12345g", "1d5c4a0", "#1d5c4a;}"])
def test_what_is_no_code_of_a_colour_is_told_beside_the_field(administrator, kainuu, typed):
    page = shown(sent(administrator, kainuu, own_colour=typed))
    field = page.select_one("input[name=own_colour]")
    assert field["value"] == typed
    assert page.select_one(f"#{field['aria-describedby'].split()[-1]}").text.strip()
    kainuu.site.regionsettings.refresh_from_db()
    assert kainuu.site.regionsettings.own_colour == ""


@pytest.mark.parametrize("red", range(0, 256, 51))
def test_the_nearest_readable_colour_is_readable_and_no_darker_than_it_must_be(red):
    for code in (hexed((red, green, blue)) for green in (0, 128, 255) for blue in (0, 128, 255)):
        nearest = nearest_readable(code, 60)
        assert is_readable(nearest, 60)
        if is_readable(code, 60):
            assert nearest == hexed(oklch_of(from_hex(code)).rgb())
        else:
            paper = (255, 255, 255)
            assert contrast(from_hex(nearest), paper) < 6.2


def test_colours_survive_the_way_to_oklch_and_back():
    for code in ("#000000", "#ffffff", "#1d5c4a", "#c02020", "#0033aa"):
        back = oklch_of(from_hex(code)).rgb()
        assert all(abs(a - b) <= 1 for a, b in zip(back, from_hex(code), strict=True))
