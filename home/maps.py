"""Outlines as the maps draw them: short, and with a place for the name.

A stored outline is exact to a tenth of a unit. A map is some 400 units wide and hardly wider on a
screen, so whole units look the same at a third of the weight.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

Point = tuple[int, int]

_LETTER_WIDTH, _LINE_HEIGHT = 8, 14
"""Of the names, in the map's units."""

_RING = re.compile(r"M([^MZ]*)")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


@dataclass(frozen=True, kw_only=True)
class Shape:
    """One area of a map."""

    name: str
    url: str
    path: str
    """SVG path data."""
    x: int
    y: int
    """The middle of the largest part."""
    extent: int
    """How large that part is, to compare."""
    colour: str = ""
    """A colour of its own; empty = the map's."""
    count: int | None = None
    """How many there are of what the map counts."""
    spoken: str = ""
    """The count in words."""
    chosen: bool = False


def shape(*, name: str, url: str, outline: str, **more: Any) -> Shape:
    """An area ready to be drawn; ``more`` are the other fields of ``Shape``."""
    path, (x, y), extent = _drawn(outline)
    return Shape(name=name, url=url, path=path, x=x, y=y, extent=extent, **more)


def named(shapes: Sequence[Shape]) -> list[Shape]:
    """The areas whose names fit on the map: the largest first, none over another."""
    fitting: list[Shape] = []
    for area in sorted(shapes, key=lambda one: -one.extent):
        if not any(_collide(area, other) for other in fitting):
            fitting.append(area)
    return fitting


def _collide(one: Shape, other: Shape) -> bool:
    apart = (len(one.name) + len(other.name)) * _LETTER_WIDTH / 2
    return abs(one.y - other.y) < _LINE_HEIGHT and abs(one.x - other.x) < apart


@lru_cache(maxsize=512)
def _drawn(outline: str) -> tuple[str, Point, int]:
    rings = [ring for ring in _rings(outline) if len(ring) > 2]
    if not rings:
        return "", (0, 0), 0
    largest = max(rings, key=_extent)
    return "".join(map(_relative, rings)), _middle(largest), _extent(largest)


def _rings(outline: str) -> Iterable[list[Point]]:
    """The closed lines of the path in whole units, without repeated points."""
    for ring in _RING.findall(outline):
        numbers = [round(float(number)) for number in _NUMBER.findall(ring)]
        points = list(zip(numbers[::2], numbers[1::2], strict=False))
        yield points[:1] + [after for before, after in pairwise(points) if after != before]


def _relative(ring: Sequence[Point]) -> str:
    steps = [step for (x0, y0), (x1, y1) in pairwise(ring) for step in (str(x1 - x0), str(y1 - y0))]
    # A minus sign separates numbers as well as a space does.
    return f"M{ring[0][0]} {ring[0][1]}l" + " ".join(steps).replace(" -", "-") + "z"


def _extent(ring: Sequence[Point]) -> int:
    """Twice the area, by the shoelace formula."""
    return abs(_turns(ring))


def _turns(ring: Sequence[Point]) -> int:
    closed = [*ring, ring[0]]
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairwise(closed))


def _middle(ring: Sequence[Point]) -> Point:
    """The centre of gravity."""
    turns = _turns(ring)
    if not turns:
        return ring[0]
    closed = [*ring, ring[0]]
    x = y = 0
    for (x0, y0), (x1, y1) in pairwise(closed):
        cross = x0 * y1 - x1 * y0
        x += (x0 + x1) * cross
        y += (y0 + y1) * cross
    return round(x / (3 * turns)), round(y / (3 * turns))
