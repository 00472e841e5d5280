"""The drawn picture of a story: sizes, weight, contrast, and words that fit."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image, ImageChops

from regions.colours import READABLE, Oklch, contrast
from regions.drawing.lettering import BOLD, fitted
from regions.drawing.painting import HEAVIEST, SIZES, Drawn, draw, paint
from regions.drawing.palette import palette_of
from regions.drawing.paths import outlines
from regions.models import Motif

SHORT = Drawn(
    title="Sanaristikko valmistui puhelimessa",
    teller="vapaaehtoinen ystävä, 71 vuotta",
    place="Suomussalmi, Kainuu",
    hashtag="#onneksionjoku",
    site="Kainuun järjestöverkko",
    hue=272,
    accent_hue=145,
    motif="fells",
)
LONG = replace(
    SHORT,
    title=("Giella bođii ruoktot, čáppa giellá, sääʹmǩiõll ŋ " * 6)[:255],
    teller="š" * 120,
    place="Ž" * 120,
    hashtag="#" + "đ" * 59,
    site="å" * 80,
)
BROKEN = replace(LONG, title="Ŋ" * 255)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("motif", Motif.values)
def test_a_picture_has_its_size_and_is_light(size, motif):
    content = draw(replace(LONG, motif=motif), SIZES[size])
    assert Image.open(io.BytesIO(content)).size == SIZES[size]
    assert len(content) <= HEAVIEST


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("drawn", [SHORT, LONG, BROKEN], ids=["short", "long", "broken"])
def test_no_word_leaves_the_picture_or_touches_another_part(size, drawn):
    size = SIZES[size]
    written = ImageChops.difference(paint(drawn, size), paint(drawn, size, words=False))
    left, top, right, bottom = written.getbbox()
    assert left >= 56
    assert right <= size[0] - 56
    assert top >= 40
    assert bottom <= size[1] - 10
    land = written.crop((0, size[1] // 2 + 60, size[0], size[1] - 120))
    if size[1] < size[0]:
        assert land.crop((0, 100, size[0], land.height)).getbbox() is None


@pytest.mark.parametrize("hue", range(0, 360, 24))
def test_every_look_is_readable(hue):
    for accent in range(0, 360, 40):
        look = palette_of(hue, accent)
        for ink in (look.ink, look.ink_soft, look.brand):
            assert contrast(ink, look.sky) >= READABLE
            assert contrast(ink, look.sky_low) >= READABLE
        for ink in (look.on_deep, look.on_deep_soft):
            assert contrast(ink, look.deep) >= READABLE


def test_the_ground_beneath_the_words_is_the_sky():
    """What is written stands on pixels that its colour is readable on, in every drawing."""
    size = SIZES["1200x630"]
    for motif in Motif.values:
        drawn = replace(LONG, motif=motif)
        ground, look = paint(drawn, size, words=False), palette_of(drawn.hue, drawn.accent_hue)
        sky = ground.crop((64, 40, size[0] - 64, 340))
        colours = [colour for _count, colour in sky.getcolors(maxcolors=size[0] * size[1])]
        assert min(contrast(look.ink_soft, colour) for colour in colours) >= READABLE


def test_a_colour_is_what_browsers_make_of_it():
    """oklch(45% 0.12 200) and two plain ones, as Chromium 140 renders them."""
    assert Oklch(1, 0, 0).rgb() == (255, 255, 255)
    assert Oklch(0, 0, 0).rgb() == (0, 0, 0)
    assert Oklch(0.6279, 0.2577, 29.23).rgb() == pytest.approx((255, 0, 0), abs=2)


def test_signs_that_the_font_lacks_are_left_out_and_sami_letters_are_not():
    lines = fitted("Ŋŋ čđšž ʹ 👩‍👧 家", BOLD, width=900, height=90, sizes=range(60, 20, -2))
    assert " ".join(lines.rows) == "Ŋŋ čđšž ʹ"


def test_words_that_never_fit_end_in_dots():
    lines = fitted("sana " * 200, BOLD, width=400, height=100, sizes=range(60, 28, -2))
    assert lines.rows[-1].endswith("…")
    assert lines.height <= 100


def test_a_drawings_path_is_followed():
    assert outlines("M0 0h10v10l-10 0z") == [[(0, 0), (10, 0), (10, 10), (0, 10)]]
    (circle,) = outlines("M0 0a5 5 0 0 1 10 0 5 5 0 0 1-10 0z")
    assert min(y for _x, y in circle) == pytest.approx(-5)
    assert max(y for _x, y in circle) == pytest.approx(5)
