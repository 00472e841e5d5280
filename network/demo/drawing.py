"""Pictures for the demo, drawn by us: calm landscapes in a region's colours."""

from __future__ import annotations

import colorsys
import io
import math
import random
from collections.abc import Callable

from PIL import Image, ImageDraw, ImageFilter

SIZE = (1200, 675)
Colour = tuple[int, int, int]
Painter = Callable[["Canvas"], None]
WATER_HUES = range(235, 135, -1)
"""Water is blue or green, also in a region of warm colours."""
SKINS: tuple[Colour, ...] = ((247, 217, 190), (232, 190, 156), (198, 146, 108), (128, 86, 62))


def draw(motif: str, hue: int, accent_hue: int, seed: str) -> bytes:
    """A JPEG of ``SIZE`` showing the motif; the seed makes each one different but repeatable."""
    canvas = Canvas(hue, accent_hue, random.Random(seed))  # noqa: S311 — a drawing, not a secret
    canvas.sky()
    MOTIFS[motif](canvas)
    file = io.BytesIO()
    canvas.image.save(file, "JPEG", quality=82)
    return file.getvalue()


class Canvas:
    """A picture in the making, with the region's two hues (0-359, as in OKLCH)."""

    def __init__(self, hue: int, accent_hue: int, rng: random.Random) -> None:
        self.hue, self.accent_hue, self.rng = hue, accent_hue, rng
        self.image = Image.new("RGB", SIZE)
        self.pen = ImageDraw.Draw(self.image)

    def tint(self, lightness: float, saturation: float = 0.35, *, accent: bool = False) -> Colour:
        """A colour of the region's hue; lightness and saturation are 0-1."""
        hue = self.accent_hue if accent else self.hue
        # OKLCH hues run about 30 degrees ahead of HLS ones.
        red, green, blue = colorsys.hls_to_rgb(((hue - 30) % 360) / 360, lightness, saturation)
        return (round(red * 255), round(green * 255), round(blue * 255))

    def sky(self) -> None:
        """A gradient from the upper edge, and a low sun in the second colour."""
        top, bottom = self.tint(0.62, 0.45), self.tint(0.93, 0.5, accent=True)
        column = Image.new("RGB", (1, 64))
        for y in range(64):
            share = (y / 63) ** 1.4
            mixed = [round(a + (b - a) * share) for a, b in zip(top, bottom, strict=True)]
            column.putpixel((0, y), (mixed[0], mixed[1], mixed[2]))
        self.image.paste(column.resize(SIZE, Image.Resampling.BICUBIC))
        x, y = self.rng.randint(200, 1000), self.rng.randint(150, 300)
        radius = self.rng.randint(38, 62)
        self.pen.ellipse(
            (x - radius, y - radius, x + radius, y + radius), fill=self.tint(0.97, 0.9, accent=True)
        )

    def ridge(self, level: float, height: float, waves: float, colour: Colour) -> None:
        """A rolling skyline; level and height are shares of the picture's height."""
        width, tall = SIZE
        phase = self.rng.uniform(0, math.tau)
        second = self.rng.uniform(0, math.tau)
        points = [
            (
                x,
                tall * level
                - tall * height * (0.6 * math.sin(waves * x / width * math.tau + phase))
                - tall * height * 0.4 * math.sin(2.3 * waves * x / width * math.tau + second),
            )
            for x in range(0, width + 12, 12)
        ]
        self.pen.polygon([*points, (width, tall), (0, tall)], fill=colour)

    def spruces(self, level: float, count: int, size: int, colour: Colour) -> None:
        """A row of pointed trees standing at a level."""
        for _ in range(count):
            x = self.rng.randint(-20, SIZE[0] + 20)
            foot = SIZE[1] * level + self.rng.randint(-12, 24)
            tall = size * self.rng.uniform(0.6, 1.15)
            for step in range(3):
                top = foot - tall * (1 - step * 0.27)
                half = tall * (0.13 + 0.07 * step)
                self.pen.polygon(
                    [(x, top), (x - half, top + tall * 0.48), (x + half, top + tall * 0.48)],
                    fill=colour,
                )

    def water(self, level: float) -> None:
        """Still water from a level down, with light on it."""
        width, tall = SIZE
        land, self.hue = self.hue, self.hue if self.hue in WATER_HUES else WATER_HUES[0]
        self.pen.rectangle((0, tall * level, width, tall), fill=self.tint(0.58, 0.42))
        for _ in range(46):
            y = self.rng.uniform(level + 0.01, 0.99) * tall
            x, length = self.rng.randint(-50, width), self.rng.randint(40, 260)
            light = self.tint(self.rng.uniform(0.66, 0.8), 0.45)
            self.pen.line((x, y, x + length, y), fill=light, width=self.rng.randint(2, 4))
        self.hue = land

    def house(self, x: int, foot: int, size: int) -> None:
        """A gabled house with lit windows."""
        wall, roof = self.tint(0.36, 0.42, accent=True), self.tint(0.2, 0.3)
        self.pen.rectangle((x, foot - size * 0.6, x + size, foot), fill=wall)
        self.pen.polygon(
            [
                (x - size * 0.1, foot - size * 0.58),
                (x + size * 0.5, foot - size * 1.05),
                (x + size * 1.1, foot - size * 0.58),
            ],
            fill=roof,
        )
        for column in (0.16, 0.6):
            left, top = x + size * column, foot - size * 0.42
            lit = self.tint(0.86, 0.9, accent=True)
            self.pen.rectangle((left, top, left + size * 0.22, top + size * 0.22), fill=lit)

    def person(self, x: int, foot: int, tall: int, colour: Colour) -> None:
        """A simple figure: a head and a coat."""
        head = tall * 0.13
        face = (x - head, foot - tall, x + head, foot - tall + 2 * head)
        self.pen.ellipse(face, fill=self.rng.choice(SKINS))
        self.pen.rounded_rectangle(
            (x - tall * 0.19, foot - tall * 0.72, x + tall * 0.19, foot),
            radius=round(tall * 0.16),
            fill=colour,
        )


def _fell(canvas: Canvas) -> None:
    canvas.ridge(0.6, 0.14, 0.8, canvas.tint(0.72, 0.3))
    canvas.ridge(0.7, 0.1, 1.1, canvas.tint(0.55, 0.3))
    canvas.ridge(0.85, 0.05, 1.6, canvas.tint(0.38, 0.32))
    canvas.spruces(0.96, 26, 130, canvas.tint(0.2, 0.35))


def _forest(canvas: Canvas) -> None:
    for level, light, size in ((0.72, 0.55, 120), (0.84, 0.38, 170), (1.0, 0.22, 230)):
        canvas.ridge(level, 0.02, 1.5, canvas.tint(light, 0.3))
        canvas.spruces(level + 0.02, 34, size, canvas.tint(light - 0.04, 0.34))


def _lake(canvas: Canvas) -> None:
    canvas.ridge(0.56, 0.05, 1.4, canvas.tint(0.6, 0.28))
    canvas.ridge(0.62, 0.03, 2.1, canvas.tint(0.4, 0.3))
    canvas.spruces(0.63, 40, 60, canvas.tint(0.3, 0.32))
    canvas.water(0.63)


def _field(canvas: Canvas) -> None:
    canvas.ridge(0.62, 0.04, 1.2, canvas.tint(0.5, 0.28))
    canvas.spruces(0.63, 22, 70, canvas.tint(0.33, 0.3))
    for step in range(6):
        shade = 0.8 - step * 0.07
        canvas.ridge(0.68 + step * 0.06, 0.015, 0.9, canvas.tint(shade, 0.45, accent=step % 2 == 0))
    canvas.house(canvas.rng.randint(120, 900), 455, 110)


def _town(canvas: Canvas) -> None:
    canvas.ridge(0.68, 0.03, 1.3, canvas.tint(0.6, 0.28))
    for x in range(60, 1100, 150):
        canvas.house(x + canvas.rng.randint(-20, 20), 590, canvas.rng.randint(100, 160))
    canvas.pen.rectangle((0, 588, *SIZE), fill=canvas.tint(0.34, 0.22))


def _hall(canvas: Canvas) -> None:
    canvas.ridge(0.7, 0.04, 1.1, canvas.tint(0.55, 0.28))
    canvas.spruces(0.78, 26, 150, canvas.tint(0.32, 0.3))
    canvas.house(400, 590, 360)
    canvas.pen.rectangle((0, 588, *SIZE), fill=canvas.tint(0.4, 0.24))


def _people(canvas: Canvas) -> None:
    canvas.ridge(0.66, 0.04, 1.3, canvas.tint(0.66, 0.26))
    canvas.pen.rectangle((0, 560, *SIZE), fill=canvas.tint(0.45, 0.24))
    for place in range(6):
        colour = canvas.tint(canvas.rng.uniform(0.25, 0.55), 0.45, accent=place % 2 == 1)
        x = 150 + place * 180 + canvas.rng.randint(-30, 30)
        canvas.person(x, 620, canvas.rng.randint(210, 300), colour)


def _hands(canvas: Canvas) -> None:
    canvas.pen.rectangle((0, 0, *SIZE), fill=canvas.tint(0.9, 0.35, accent=True))
    canvas.pen.ellipse((350, 90, 850, 590), fill=canvas.tint(0.82, 0.55, accent=True))
    for side, foot in ((1, 640), (-1, 600)):
        sleeve = canvas.tint(0.42 if side > 0 else 0.58, 0.42)
        wrist = (600 - side * 190, 420)
        canvas.pen.line(((600 - side * 700, foot), wrist), fill=sleeve, width=170)
        skin = canvas.rng.choice(SKINS)
        x = 600 - side * 90
        canvas.pen.rounded_rectangle((x - 150, 330, x + 150, 460), radius=64, fill=skin)
        canvas.pen.rounded_rectangle((x - 40, 285, x + 40, 400), radius=38, fill=skin)


def _snow(canvas: Canvas) -> None:
    canvas.ridge(0.66, 0.06, 1.0, canvas.tint(0.84, 0.25))
    canvas.spruces(0.76, 30, 140, canvas.tint(0.45, 0.25))
    canvas.ridge(0.82, 0.03, 1.5, canvas.tint(0.95, 0.2))
    for _ in range(220):
        x, y = canvas.rng.randint(0, SIZE[0]), canvas.rng.randint(0, SIZE[1])
        radius = canvas.rng.randint(1, 4)
        canvas.pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=(255, 255, 255))


def _sun(canvas: Canvas) -> None:
    middle = Image.new("RGB", SIZE, canvas.tint(0.94, 0.6, accent=True))
    pen = ImageDraw.Draw(middle)
    for ring, light in enumerate((0.86, 0.78, 0.7)):
        radius = 330 - ring * 100
        pen.ellipse(
            (600 - radius, 380 - radius, 600 + radius, 380 + radius),
            fill=canvas.tint(light, 0.8, accent=True),
        )
    canvas.image.paste(middle.filter(ImageFilter.GaussianBlur(6)))
    canvas.ridge(0.78, 0.05, 1.1, canvas.tint(0.5, 0.3))
    canvas.ridge(0.88, 0.04, 1.6, canvas.tint(0.34, 0.32))


MOTIFS: dict[str, Painter] = {
    "fell": _fell,
    "forest": _forest,
    "lake": _lake,
    "field": _field,
    "town": _town,
    "hall": _hall,
    "people": _people,
    "hands": _hands,
    "snow": _snow,
    "sun": _sun,
}
