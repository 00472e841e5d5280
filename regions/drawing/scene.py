"""The site's own drawing (``templates/motifs/``) as pixels."""

from __future__ import annotations

import re
from functools import cache

from django.conf import settings
from PIL import ImageDraw

from regions.colours import Colour
from regions.drawing.paths import Point, outlines

WIDTH, HEIGHT = 1200, 240
"""The drawings' view box."""
FREE_ABOVE = 46
"""So much of its upper edge holds nothing but sky."""
_SHAPE = re.compile(
    r'<(?P<kind>path|circle) class="scene__(?P<name>\w+)" '
    r'(?:d="(?P<d>[^"]+)"|cx="(?P<cx>\d+)" cy="(?P<cy>\d+)" r="(?P<r>\d+)")'
)
_LINES = {"night": 9, "glint": 3, "line": 3}
"""What is drawn as a line, and how thick."""


@cache
def shapes(motif: str) -> list[tuple[str, list[list[Point]], tuple[float, float, float] | None]]:
    """The drawing's shapes from back to front: class, outlines, or a circle's middle and radius."""
    file = settings.PROJECT / "templates" / "motifs" / f"{motif}.svg"
    found = []
    for one in _SHAPE.finditer(file.read_text(encoding="utf-8")):
        round_one = one["kind"] == "circle"
        circle = (float(one["cx"]), float(one["cy"]), float(one["r"])) if round_one else None
        found.append((one["name"], [] if circle else outlines(one["d"]), circle))
    return found


def draw_scene(
    pen: ImageDraw.ImageDraw,
    motif: str,
    colours: dict[str, Colour],
    *,
    corner: Point,
    scale: float,
) -> None:
    """Draw the motif with its upper left corner at ``corner``."""

    def placed(points: list[Point]) -> list[Point]:
        return [(corner[0] + x * scale, corner[1] + y * scale) for x, y in points]

    for name, parts, circle in shapes(motif):
        colour = colours[name]
        if circle:
            x, y, radius = circle
            ends = placed([(x - radius, y - radius), (x + radius, y + radius)])
            pen.ellipse([*ends[0], *ends[1]], fill=colour)
        for part in parts:
            if name in _LINES:
                width = max(1, round(_LINES[name] * scale))
                pen.line(placed(part), fill=colour, width=width, joint="curve")
            else:
                pen.polygon(placed(part), fill=colour)
