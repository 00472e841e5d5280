"""Tokens are read from the style sheet, and every pair that is used is readable."""

from __future__ import annotations

import re
from itertools import product

import pytest
from django.conf import settings

from patterns.tokens import PAIRS, TEXT, Hues, Pair, colour, colour_names, measures, pair, tokens
from tests import factories
from tests.staff import HOST, person, soup

CSS = settings.PROJECT / "static" / "css"
_GROUND = re.compile(r"background(?:-color)?: var\(--([a-z-]+)\)")
_INK = re.compile(r"(?:^|[\s{;])color: var\(--([a-z-]+)\)")
NO_PAIR = {
    "thin": "a letter's own, for paper (print.css)",
    "soft": "a letter's own, for paper (print.css)",
    "accent": "a ground of no words but the skip link's, in a colour of its own",
}
"""Names that stand in the style sheets and in no pair, and why."""


def used(pattern: re.Pattern) -> set[str]:
    texts = (path.read_text(encoding="utf-8") for path in CSS.rglob("*.css"))
    return {name for text in texts for name in pattern.findall(text)} - set(NO_PAIR)


def test_every_colour_of_words_in_the_style_sheets_is_measured():
    assert used(_INK) - {ink for ink, _grounds, needed in PAIRS if needed == TEXT} == set()


def test_every_ground_in_the_style_sheets_is_measured():
    """A ground is one of some pair, as a ground or, under words of its own, as the ink."""
    measured = {ground for _ink, grounds, _needed in PAIRS for ground in grounds}
    assert used(_GROUND) - measured == set()


def test_no_pair_names_a_token_that_has_gone():
    named = {name for ink, grounds, _needed in PAIRS for name in (ink, *grounds)}
    assert named - set(colour_names()) == set()


def test_every_pair_is_readable_at_every_hue_by_day_and_by_night():
    pale = [
        (ink, ground, hue, accent, dark)
        for hue, accent, dark in product(range(0, 360, 20), (0, 120, 240), (False, True))
        for ink, grounds, needed in PAIRS
        for ground in grounds
        if not pair(ink, ground, needed, Hues(hue, accent), dark=dark).is_readable
    ]
    assert pale == []


def test_what_is_too_pale_is_told():
    assert not Pair((150, 150, 150), (255, 255, 255), 4.5).is_readable
    assert Pair((118, 118, 118), (255, 255, 255), 4.5).is_readable


def test_a_token_is_one_colour_by_day_and_another_by_night():
    hues, others = Hues(200, 60), Hues(20, 250)
    assert colour("surface", hues, dark=False) == (255, 255, 255)
    assert sum(colour("surface", hues, dark=True)) < 150
    assert colour("focus", hues, dark=True) == colour("ink", hues, dark=True)
    assert colour("accent", hues, dark=False) != colour("accent", others, dark=False)
    assert colour("alert", hues, dark=False) == colour("alert", others, dark=False)
    with pytest.raises(KeyError):
        colour("radius", hues, dark=False)


def test_a_regions_own_colour_stands_for_the_brands_by_day():
    own, usual = Hues(200, 60, "#7a1f5c"), Hues(200, 60)
    assert colour("brand", own, dark=False) == (0x7A, 0x1F, 0x5C)
    assert colour("brand", own, dark=True) == colour("brand", usual, dark=True)
    assert colour("ink", own, dark=False) == colour("ink", usual, dark=False)


def test_measures_are_no_colours():
    assert "radius-small" in dict(measures("radius"))
    assert dict(measures("motion")) == {"motion": "0.15s"}
    assert not set(dict(measures("text", "gap", "radius"))) & set(colour_names())


@pytest.mark.django_db
def test_the_page_of_tokens_shows_every_token_and_every_pair_in_every_region(client):
    client.force_login(person())
    page = soup(client.get("/tyyli/merkit/?lang=fi", headers={"host": HOST}))
    told = page.main.get_text(" ", strip=True)
    assert [name for name in tokens() if f"--{name}" not in told] == []
    looks, contrasts, colours = page.find_all("table")
    kainuu = factories.region("kainuu").site.regionsettings
    assert f"Kainuu {kainuu.hue} {kainuu.accent_hue}" in looks.get_text(" ", strip=True)
    assert len(contrasts.tbody.find_all("tr")) == sum(len(grounds) for _i, grounds, _n in PAIRS)
    for name in ("Kainuu", "Lappi"):
        heads = [head.get_text() for head in colours.find_all("th", scope="col")]
        assert [f"{name}, Vaalea", f"{name}, Tumma"] == [
            head for head in heads if head.startswith(name)
        ]
    assert "liian vaalea" not in told


@pytest.mark.django_db
def test_a_pale_pair_is_marked_on_the_page(client, monkeypatch):
    monkeypatch.setattr("patterns.foundations.PAIRS", (("line", ("paper",), 4.5),))
    client.force_login(person())
    page = soup(client.get("/tyyli/merkit/?lang=fi", headers={"host": HOST}))
    assert page.select(".patterns-table__pale")
    assert page.select_one(".notice--alert")
