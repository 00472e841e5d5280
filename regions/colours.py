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


def contrast(one: Colour, other: Colour) -> float:
    """The contrast of two colours, 1-21 (WCAG 2.2)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Colour) -> float:
    parts = [channel / 255 for channel in colour]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def readable(ink: Oklch, *grounds: Colour) -> Colour:
    """The ink, darkened (on light grounds) or lightened until it is readable on all of them."""
    step = -0.02 if _luminance(grounds[0]) > 0.18 else 0.02
    while min(contrast(ink.rgb(), ground) for ground in grounds) < READABLE:
        if not 0 < ink.lightness < 1:
            break
        ink = replace(ink, lightness=min(1.0, max(0.0, ink.lightness + step)))
    return ink.rgb()


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """``share`` (0-1) of the first colour and the rest of the other."""
    red, green, blue = (round(a * share + b * (1 - share)) for a, b in zip(one, other, strict=True))
    return red, green, blue
