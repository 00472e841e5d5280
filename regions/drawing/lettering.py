"""Words in a drawing: lines that fit a box, whatever is written in them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import ImageDraw, ImageFont

from regions.colours import Colour

_FONTS = Path(__file__).parent / "data"
BOLD, MEDIUM = "NotoSans-Bold.ttf", "NotoSans-Medium.ttf"
LINE_HEIGHT = 1.2
_NO_SIGN = "\U0010fffe"


@cache
def font(name: str, size: int) -> ImageFont.FreeTypeFont:
    """One of the two fonts beside this file."""
    return ImageFont.truetype(_FONTS / name, size, layout_engine=ImageFont.Layout.BASIC)


@cache
def _missing(name: str) -> bytes:
    return bytes(font(name, 40).getmask(_NO_SIGN))


@cache
def _drawable(sign: str, name: str) -> bool:
    return sign == " " or bytes(font(name, 40).getmask(sign)) != _missing(name)


def writable(text: str, name: str) -> str:
    """The text on one line, without signs that the font lacks (pictograms, other scripts)."""
    plain = " ".join(text.split())
    return " ".join("".join(sign for sign in plain if _drawable(sign, name)).split())


@dataclass(frozen=True)
class Lines:
    """Words as they are drawn."""

    rows: tuple[str, ...]
    name: str
    size: int

    @property
    def height(self) -> int:
        """Of all rows, in pixels."""
        return round(len(self.rows) * self.size * LINE_HEIGHT)

    @property
    def width(self) -> float:
        """Of the widest row, in pixels."""
        return max((font(self.name, self.size).getlength(row) for row in self.rows), default=0)

    def draw(self, pen: ImageDraw.ImageDraw, x: float, y: float, colour: Colour) -> None:
        """Write the rows below one another from the upper left corner."""
        for number, row in enumerate(self.rows):
            place = (x, y + number * self.size * LINE_HEIGHT)
            pen.text(place, row, font=font(self.name, self.size), fill=colour)


def fitted(text: str, name: str, *, width: int, height: int, sizes: range) -> Lines:
    """The words in the largest size in which they fit; in the smallest the rest becomes "…"."""
    text = writable(text, name)
    size = sizes[-1]
    for size in sizes:
        rows = _wrapped(text, name, size, width)
        if len(rows) * size * LINE_HEIGHT <= height and _whole(rows, text):
            return Lines(tuple(rows), name, size)
    rows = _wrapped(text, name, size, width)
    most = max(1, int(height / (size * LINE_HEIGHT)))
    return Lines(tuple(_cut(rows, most, name, size, width)), name, size)


def _whole(rows: list[str], text: str) -> bool:
    """No word had to be broken."""
    return " ".join(rows) == text


def _wrapped(text: str, name: str, size: int, width: int) -> list[str]:
    face, rows, row = font(name, size), [], ""
    for word in (part for long in text.split() for part in _broken(long, face, width)):
        longer = f"{row} {word}" if row else word
        if face.getlength(longer) <= width:
            row = longer
        else:
            rows.append(row)
            row = word
    return [*rows, row] if row else rows


def _broken(word: str, face: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """The word, or its pieces where it is wider than a row."""
    pieces, piece = [], ""
    for sign in word:
        if piece and face.getlength(piece + sign) > width:
            pieces.append(piece)
            piece = ""
        piece += sign
    return [*pieces, piece]


def _cut(rows: list[str], most: int, name: str, size: int, width: int) -> list[str]:
    if len(rows) <= most:
        return rows
    kept, face = rows[:most], font(name, size)
    last = kept[-1]
    while last and face.getlength(f"{last}…") > width:
        last = last[:-1]
    return [*kept[:-1], f"{last.rstrip(' ,.;:–-')}…"]
