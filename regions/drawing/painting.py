"""The picture beside a link to a page: drawn in the region's look, with words that always fit.

No person is shown, so it needs nobody's consent.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image, ImageDraw

from regions.drawing.lettering import BOLD, MEDIUM, Lines, fitted
from regions.drawing.palette import Palette, palette_of
from regions.drawing.scene import FREE_ABOVE, HEIGHT, WIDTH, draw_scene

SIZES: dict[str, tuple[int, int]] = {
    "1200x630": (1200, 630),
    "1080x1080": (1080, 1080),
    "1080x1920": (1080, 1920),
}
"""By the end of the address: beside a link, square, upright."""
HEAVIEST = 200_000
"""Bytes; channels fetch the picture at every share."""
VERSION = 1
"""Raised when the drawing changes, so that kept pictures are drawn anew."""
_FINER = 2
"""Drawn so many times as large and made smaller: smooth edges."""


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """What a picture says, and the look that it has."""

    title: str
    teller: str
    place: str
    hashtag: str
    site: str
    hue: int
    accent_hue: int
    motif: str
    is_film: bool = False


@dataclass(frozen=True)
class _Frame:
    """Where things stand in a picture of a size."""

    width: int
    height: int

    @property
    def edge(self) -> int:
        """Free space beside the words."""
        return 64

    @property
    def top(self) -> int:
        """Where the words begin; above that, an upright picture is covered by buttons."""
        return 250 if self.height > 1.5 * self.width else 52

    @property
    def strip(self) -> int:
        return 84 if self.height < self.width else 112

    @property
    def scale(self) -> float:
        """Of the site's drawing."""
        if self.height < self.width:
            return 1.0
        return 1.5 if self.height == self.width else 2.6

    @property
    def scene_top(self) -> float:
        return self.height - self.strip - HEIGHT * self.scale

    @property
    def words_end(self) -> int:
        """Below this the land begins, on which nothing is written."""
        return int(self.scene_top + FREE_ABOVE * self.scale)


def draw(drawn: Drawn, size: tuple[int, int]) -> bytes:
    """A JPEG of the size, at most ``HEAVIEST`` bytes."""
    image = paint(drawn, size)
    for quality in (88, 80, 70, 55, 35):
        file = io.BytesIO()
        image.save(file, "JPEG", quality=quality, optimize=True, progressive=True)
        if file.tell() <= HEAVIEST:
            break
    return file.getvalue()


def paint(drawn: Drawn, size: tuple[int, int], *, words: bool = True) -> Image.Image:
    """The picture; without ``words`` the ground that they stand on."""
    frame, palette = _Frame(*size), palette_of(drawn.hue, drawn.accent_hue)
    image = _ground(frame, palette, drawn.motif)
    if words:
        pen = ImageDraw.Draw(image)
        _write_head(pen, frame, palette, drawn)
        _write_strip(pen, frame, palette, drawn)
    return image


def _ground(frame: _Frame, palette: Palette, motif: str) -> Image.Image:
    large = (frame.width * _FINER, frame.height * _FINER)
    column = Image.new("RGB", (1, 2))
    column.putpixel((0, 0), palette.sky)
    column.putpixel((0, 1), palette.sky_low)
    image = column.resize(large, Image.Resampling.BILINEAR)
    pen, scale = ImageDraw.Draw(image), frame.scale * _FINER
    left = (large[0] - WIDTH * scale) / 2
    corner = (left, frame.scene_top * _FINER)
    draw_scene(pen, motif, palette.scene, corner=corner, scale=scale)
    strip = large[1] - frame.strip * _FINER
    pen.rectangle((0, strip, *large), fill=palette.deep)
    pen.rectangle((0, strip, large[0], strip + 6 * _FINER), fill=palette.accent)
    return image.resize((frame.width, frame.height), Image.Resampling.LANCZOS)


def _write_head(pen: ImageDraw.ImageDraw, frame: _Frame, palette: Palette, drawn: Drawn) -> None:
    width, y = frame.width - 2 * frame.edge, frame.top
    small = range(34, 22, -2)
    if drawn.place:
        place = fitted(drawn.place, BOLD, width=width, height=42, sizes=small)
        place.draw(pen, frame.edge, y, palette.brand)
        y += place.height + 10
    teller = fitted(drawn.teller, MEDIUM, width=width, height=76, sizes=small)
    room = frame.words_end - y - (teller.height + 16 if drawn.teller else 0)
    title = _title(drawn.title, width, room, frame)
    title.draw(pen, frame.edge, y, palette.ink)
    if drawn.teller:
        teller.draw(pen, frame.edge, y + title.height + 16, palette.ink_soft)


def _title(title: str, width: int, room: int, frame: _Frame) -> Lines:
    largest = 76 if frame.height < frame.width else 104
    return fitted(title, BOLD, width=width, height=room, sizes=range(largest, 28, -2))


def _write_strip(pen: ImageDraw.ImageDraw, frame: _Frame, palette: Palette, drawn: Drawn) -> None:
    """The sign of a film if it is one, the campaign's hashtag, and whose site it is."""
    middle = frame.height - frame.strip / 2 + 3
    x, half = frame.edge, frame.strip * 0.2
    if drawn.is_film:
        sign = [(x, middle - half), (x, middle + half), (x + half * 1.6, middle)]
        pen.polygon(sign, fill=palette.on_deep)
        x += round(half * 1.6) + 20
    room = frame.width - frame.edge - x
    sizes, height = range(38, 17, -2), frame.strip - 24
    site_room = room if not drawn.hashtag else round(room * 0.42)
    site = fitted(drawn.site, MEDIUM, width=site_room, height=height, sizes=range(28, 15, -2))
    tag = fitted(drawn.hashtag, BOLD, width=room - site_room - 24, height=height, sizes=sizes)
    end = frame.width - frame.edge
    tag.draw(pen, x, middle - tag.height / 2, palette.on_deep)
    site.draw(pen, end - site.width, middle - site.height / 2, palette.on_deep_soft)
