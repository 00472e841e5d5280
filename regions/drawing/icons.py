"""A site's icon: the drawing of its motif (``static/icons/``) in the colours of its look."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from django.conf import settings
from PIL import Image, ImageDraw

from regions.colours import Colour, Oklch, from_hex, hexed
from regions.drawing.paths import Point, outlines

ICON_VERSION = 1
"""Raised when the drawings change."""
_BOX = 32
"""The drawings' view box."""
_ROUND = 9
_FINER = 4
"""Drawn so many times as large and made smaller: smooth edges."""
_MARK, _SPOT, _FIELD = "#eef0ff", "#ffd98a", "#4c5a9e"
"""The colours in the files that stand for the drawing, its warm spot, and the field behind."""
_SHAPE = re.compile(
    r'<(?P<kind>path|circle) class="(?P<role>mark|spot|line)" '
    r'(?:d="(?P<d>[^"]+)"|cx="(?P<cx>[\d.]+)" cy="(?P<cy>[\d.]+)" r="(?P<r>[\d.]+)")'
)
_STROKE = 2.25


@dataclass(frozen=True)
class Icon:
    """What an icon is made of: a motif's name, two hues, and the region's own colour or nothing."""

    motif: str
    hue: int
    accent_hue: int
    own_colour: str = ""

    @property
    def field(self) -> Colour:
        """Behind the drawing: the site's colour."""
        own = self.own_colour
        return from_hex(own) if own else Oklch(0.45, 0.12, self.hue).rgb()

    @property
    def mark(self) -> Colour:
        """The drawing."""
        return Oklch(0.96, 0.02, self.hue).rgb()

    @property
    def spot(self) -> Colour:
        """Its one warm part."""
        return Oklch(0.86, 0.11, self.accent_hue).rgb()


@cache
def _drawing(motif: str) -> str:
    file = settings.PROJECT / "static" / "icons" / f"{motif}.svg"
    return file.read_text(encoding="utf-8").strip()


def svg_icon(icon: Icon) -> str:
    """The icon as SVG."""
    colours = {_FIELD: icon.field, _MARK: icon.mark, _SPOT: icon.spot}
    drawing = _drawing(icon.motif)
    for placeholder, colour in colours.items():
        drawing = drawing.replace(placeholder, hexed(colour))
    return drawing


def paint_icon(icon: Icon, size: int, *, is_whole: bool = False) -> Image.Image:
    """The icon in pixels, ``size`` wide and high; ``is_whole`` fills the corners and leaves a rim,
    so that a telephone may cut any shape out of it (a "maskable" icon, W3C)."""
    large = size * _FINER
    scale = large / _BOX * (0.72 if is_whole else 1)
    corner = (large - _BOX * scale) / 2
    image = Image.new("RGBA", (large, large), (*icon.field, 255))
    pen = ImageDraw.Draw(image)
    for shape in _SHAPE.finditer(_drawing(icon.motif)):
        colour = icon.spot if shape["role"] == "spot" else icon.mark
        _draw(pen, shape, colour, corner=corner, scale=scale)
    if not is_whole:
        image.putalpha(_rounded(large))
    return image.resize((size, size), Image.Resampling.LANCZOS)


def _draw(
    pen: ImageDraw.ImageDraw,
    shape: re.Match[str],
    colour: Colour,
    *,
    corner: float,
    scale: float,
) -> None:
    if shape["kind"] == "circle":
        x, y, r = (float(shape[key]) * scale for key in ("cx", "cy", "r"))
        x, y = x + corner, y + corner
        pen.ellipse((x - r, y - r, x + r, y + r), fill=colour)
        return
    for part in outlines(shape["d"]):
        points: list[Point] = [(x * scale + corner, y * scale + corner) for x, y in part]
        if shape["role"] == "line":
            pen.line(points, fill=colour, width=round(_STROKE * scale), joint="curve")
        else:
            pen.polygon(points, fill=colour)


def _rounded(large: int) -> Image.Image:
    mask = Image.new("L", (large, large), 0)
    radius = large * _ROUND / _BOX
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, large - 1, large - 1), radius, fill=255)
    return mask
