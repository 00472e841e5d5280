"""SVG path data as points: as much of it as the drawings of the sites use (MLHVCSAZ)."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

Point = tuple[float, float]
_TOKENS = re.compile(r"[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "A": 7, "Z": 0}
_STEPS = 16
"""Points on a curve."""


def outlines(data: str) -> list[list[Point]]:
    """The path's parts, each a row of points. Raises ``KeyError`` for commands that no drawing of
    ours uses."""
    pen = _Pen()
    for command, numbers in _commands(data):
        pen.draw(command, numbers)
    return [part for part in pen.parts if len(part) > 1]


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    tokens = _TOKENS.findall(data)
    place, command = 0, "M"
    while place < len(tokens):
        if tokens[place].isalpha():
            command = tokens[place]
            place += 1
        takes = _TAKES[command.upper()]
        yield command, [float(token) for token in tokens[place : place + takes]]
        place += takes
        command = {"M": "L", "m": "l"}.get(command, command)


class _Pen:
    """Follows the commands; ``parts`` are the rows of points drawn so far."""

    def __init__(self) -> None:
        self.parts: list[list[Point]] = []
        self.at: Point = (0, 0)
        self.bend: Point | None = None
        """The last curve's second handle, which an S mirrors."""

    def draw(self, command: str, numbers: list[float]) -> None:
        name = command.upper()
        x, y = self.at if command.islower() else (0, 0)
        bend, self.bend = self.bend, None
        if name == "Z":
            self.at = self.parts[-1][0]
        elif name == "A":
            self._arc(numbers[0], bool(numbers[4]), (x + numbers[5], y + numbers[6]))
        elif name in "CS":
            self._curve(self._handles(name, bend, [*_pairs(numbers, x, y)]))
        else:
            self._straight(name, self._target(name, numbers, (x, y)))

    def _target(self, name: str, numbers: list[float], base: Point) -> Point:
        if name == "H":
            return base[0] + numbers[0], self.at[1]
        if name == "V":
            return self.at[0], base[1] + numbers[0]
        return base[0] + numbers[0], base[1] + numbers[1]

    def _straight(self, name: str, target: Point) -> None:
        if name == "M":
            self.parts.append([])
        self._to(target)

    def _to(self, point: Point) -> None:
        self.parts[-1].append(point)
        self.at = point

    def _handles(self, name: str, bend: Point | None, points: list[Point]) -> list[Point]:
        if name == "C":
            return points
        x, y = self.at
        mirrored = (2 * x - bend[0], 2 * y - bend[1]) if bend else self.at
        return [mirrored, *points]

    def _curve(self, points: list[Point]) -> None:
        start, (first, second, end) = self.at, points
        for step in range(1, _STEPS + 1):
            t = step / _STEPS
            u = 1 - t
            shares = (u**3, 3 * u * u * t, 3 * u * t * t, t**3)
            corners = (start, first, second, end)
            x = sum(share * corner[0] for share, corner in zip(shares, corners, strict=True))
            y = sum(share * corner[1] for share, corner in zip(shares, corners, strict=True))
            self._to((x, y))
        self.bend = second

    def _arc(self, radius: float, clockwise: bool, end: Point) -> None:
        """The drawings have half circles only: the middle lies between the ends."""
        start = self.at
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        first = math.atan2(start[1] - middle[1], start[0] - middle[0])
        turn = math.pi if clockwise else -math.pi
        for step in range(1, _STEPS + 1):
            angle = first + turn * step / _STEPS
            self._to((middle[0] + radius * math.cos(angle), middle[1] + radius * math.sin(angle)))


def _pairs(numbers: list[float], x: float, y: float) -> Iterator[Point]:
    for place in range(0, len(numbers), 2):
        yield x + numbers[place], y + numbers[place + 1]
