"""The colours of a region's look outside the style sheet: OKLCH as numbers, and contrast.

The lightness and chroma are those of ``static/css/tokens.css`` by day.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

Colour = tuple[int, int, int]
READABLE = 4.5
"""WCAG 2.2, 1.4.3: the least contrast of text."""


@dataclass(frozen=True)
class Oklch:
    """A colour by lightness and chroma (0-1) and hue (degrees)."""

    lightness: float
    chroma: float
    hue: float

    def rgb(self) -> Colour:
        """In sRGB; what does not fit is made paler until it does (CSS Color 4, § 13.2, simply)."""
        colour = self
        while True:
            channels = colour._linear()
            if all(-0.001 <= channel <= 1.001 for channel in channels) or colour.chroma <= 0:
                red, green, blue = (_encoded(channel) for channel in channels)
                return red, green, blue
            colour = replace(colour, chroma=max(0.0, colour.chroma - 0.004))

    def _linear(self) -> tuple[float, float, float]:
        """Linear-light sRGB (Ottosson, "A perceptual color space for image processing")."""
        angle = math.radians(self.hue)
        a, b = self.chroma * math.cos(angle), self.chroma * math.sin(angle)
        long = (self.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
        medium = (self.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
        short = (self.lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
        return (
            4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
            -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
            -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
        )


def _encoded(channel: float) -> int:
    channel = min(1.0, max(0.0, channel))
    light = 12.92 * channel if channel <= 0.0031308 else 1.055 * channel ** (1 / 2.4) - 0.055
    return round(light * 255)


def _decoded(channel: int) -> float:
    part = channel / 255
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def contrast(one: Colour, other: Colour) -> float:
    """The contrast of two colours, 1-21 (WCAG 2.2)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Colour) -> float:
    red, green, blue = (_decoded(channel) for channel in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def readable(ink: Oklch, *grounds: Colour, step: float = 0.02) -> Colour:
    """The ink, darkened (on light grounds) or lightened until it is readable on all of them; by
    steps of lightness (0-1)."""
    step = -step if _luminance(grounds[0]) > 0.18 else step
    while min(contrast(ink.rgb(), ground) for ground in grounds) < READABLE:
        if not 0 < ink.lightness < 1:
            break
        ink = replace(ink, lightness=min(1.0, max(0.0, ink.lightness + step)))
    return ink.rgb()


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """``share`` (0-1) of the first colour and the rest of the other."""
    red, green, blue = (round(a * share + b * (1 - share)) for a, b in zip(one, other, strict=True))
    return red, green, blue


def hexed(colour: Colour) -> str:
    """``#rrggbb``."""
    red, green, blue = colour
    return f"#{red:02x}{green:02x}{blue:02x}"


def from_hex(code: str) -> Colour:
    """The colour of ``#rrggbb``. Raises ``ValueError`` for anything else."""
    if len(code) != 7 or not code.startswith("#"):
        raise ValueError(code)
    red, green, blue = bytes.fromhex(code[1:])
    return red, green, blue


def oklch_of(colour: Colour) -> Oklch:
    """An sRGB colour by lightness, chroma and hue (Ottosson, as above, the other way round)."""
    red, green, blue = (_decoded(part) for part in colour)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    return Oklch(lightness, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360)
