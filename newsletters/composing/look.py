"""A region's look as fixed colours for mails, by day and by night.

Mail programs know neither ``oklch()`` nor custom properties. Lightness and chroma are those of
``static/css/tokens.css``; every text is made readable on each ground that it stands on, so a region
may choose any hue. Programs that turn colours over by themselves turn the lightness of ink and
ground alike: what is readable by day stays so.
"""

from __future__ import annotations

from dataclasses import dataclass

from regions.colours import Colour, Oklch, readable


@dataclass(frozen=True, kw_only=True)
class Look:
    """Colours as ``#rrggbb``."""

    paper: str
    """Behind the letter."""
    sheet: str
    """The letter itself."""
    tint: str
    """Behind notices."""
    line: str
    ink: str
    soft: str
    """Ink of small print."""
    brand: str
    """Links on any ground, and the ground of buttons."""
    on_brand: str
    accent: str
    """A bar without text."""
    accent_tint: str
    """Behind days."""
    accent_ink: str
    deep: str
    """Behind the region's name."""
    on_deep: str


PAIRS = (
    ("ink", "sheet"),
    ("ink", "paper"),
    ("ink", "tint"),
    ("soft", "sheet"),
    ("soft", "paper"),
    ("brand", "sheet"),
    ("brand", "paper"),
    ("brand", "tint"),
    ("on_brand", "brand"),
    ("accent_ink", "accent_tint"),
    ("accent_ink", "sheet"),
    ("on_deep", "deep"),
)
"""Every text and the grounds that it stands on."""


def look_by_day(hue: int, accent_hue: int) -> Look:
    """The colours that the HTML itself names."""
    white: Colour = (255, 255, 255)
    paper, tint = Oklch(0.962, 0.012, hue).rgb(), Oklch(0.956, 0.02, hue).rgb()
    accent_tint = Oklch(0.95, 0.045, accent_hue).rgb()
    deep = Oklch(0.28, 0.065, hue).rgb()
    brand = readable(Oklch(0.43, 0.12, hue), white, paper, tint)
    return Look(
        paper=_hex(paper),
        sheet=_hex(white),
        tint=_hex(tint),
        line=_hex(Oklch(0.89, 0.02, hue).rgb()),
        ink=_hex(readable(Oklch(0.25, 0.035, hue), white, paper, tint)),
        soft=_hex(readable(Oklch(0.44, 0.035, hue), white, paper, tint)),
        brand=_hex(brand),
        on_brand=_hex(readable(Oklch(1, 0, hue), brand)),
        accent=_hex(Oklch(0.74, 0.14, accent_hue).rgb()),
        accent_tint=_hex(accent_tint),
        accent_ink=_hex(readable(Oklch(0.39, 0.09, accent_hue), accent_tint, white)),
        deep=_hex(deep),
        on_deep=_hex(readable(Oklch(0.985, 0.01, hue), deep)),
    )


def look_by_night(hue: int, accent_hue: int) -> Look:
    """The colours for ``prefers-color-scheme: dark``."""
    paper, sheet = Oklch(0.17, 0.02, hue).rgb(), Oklch(0.235, 0.024, hue).rgb()
    tint, accent_tint = Oklch(0.3, 0.036, hue).rgb(), Oklch(0.31, 0.05, accent_hue).rgb()
    deep = Oklch(0.3, 0.06, hue).rgb()
    brand = readable(Oklch(0.83, 0.09, hue), tint, sheet, paper)
    return Look(
        paper=_hex(paper),
        sheet=_hex(sheet),
        tint=_hex(tint),
        line=_hex(Oklch(0.38, 0.03, hue).rgb()),
        ink=_hex(readable(Oklch(0.94, 0.012, hue), tint, sheet, paper)),
        soft=_hex(readable(Oklch(0.8, 0.025, hue), tint, sheet, paper)),
        brand=_hex(brand),
        on_brand=_hex(readable(Oklch(0.2, 0.04, hue), brand)),
        accent=_hex(Oklch(0.79, 0.13, accent_hue).rgb()),
        accent_tint=_hex(accent_tint),
        accent_ink=_hex(readable(Oklch(0.89, 0.08, accent_hue), accent_tint, sheet)),
        deep=_hex(deep),
        on_deep=_hex(readable(Oklch(0.965, 0.01, hue), deep)),
    )


def _hex(colour: Colour) -> str:
    red, green, blue = colour
    return f"#{red:02x}{green:02x}{blue:02x}"
