"""A region's look as fixed colours for mails, by day and by night.

Mail programs know neither ``oklch()`` nor custom properties. Lightness and chroma are those of
``static/css/tokens.css``; every text is made readable on each ground that it stands on, so a region
may choose any hue. Programs that turn colours over by themselves turn the lightness of ink and
ground alike: what is readable by day stays so.
"""

from __future__ import annotations

from dataclasses import dataclass

from regions.colours import Colour, Oklch, from_hex, hexed, oklch_of, readable


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


def look_by_day(hue: int, accent_hue: int, own_colour: str = "") -> Look:
    """The colours that the HTML itself names; ``own_colour`` is a region's own, ``#rrggbb``."""
    white: Colour = (255, 255, 255)
    paper, tint = Oklch(0.962, 0.012, hue).rgb(), Oklch(0.956, 0.02, hue).rgb()
    accent_tint = Oklch(0.95, 0.045, accent_hue).rgb()
    deep = Oklch(0.28, 0.065, hue).rgb()
    own = oklch_of(from_hex(own_colour)) if own_colour else Oklch(0.43, 0.12, hue)
    brand = readable(own, white, paper, tint)
    return Look(
        paper=hexed(paper),
        sheet=hexed(white),
        tint=hexed(tint),
        line=hexed(Oklch(0.89, 0.02, hue).rgb()),
        ink=hexed(readable(Oklch(0.25, 0.035, hue), white, paper, tint)),
        soft=hexed(readable(Oklch(0.44, 0.035, hue), white, paper, tint)),
        brand=hexed(brand),
        on_brand=hexed(readable(Oklch(1, 0, hue), brand)),
        accent=hexed(Oklch(0.74, 0.14, accent_hue).rgb()),
        accent_tint=hexed(accent_tint),
        accent_ink=hexed(readable(Oklch(0.39, 0.09, accent_hue), accent_tint, white)),
        deep=hexed(deep),
        on_deep=hexed(readable(Oklch(0.985, 0.01, hue), deep)),
    )


def look_by_night(hue: int, accent_hue: int) -> Look:
    """The colours for ``prefers-color-scheme: dark``."""
    paper, sheet = Oklch(0.17, 0.02, hue).rgb(), Oklch(0.235, 0.024, hue).rgb()
    tint, accent_tint = Oklch(0.3, 0.036, hue).rgb(), Oklch(0.31, 0.05, accent_hue).rgb()
    deep = Oklch(0.3, 0.06, hue).rgb()
    brand = readable(Oklch(0.83, 0.09, hue), tint, sheet, paper)
    return Look(
        paper=hexed(paper),
        sheet=hexed(sheet),
        tint=hexed(tint),
        line=hexed(Oklch(0.38, 0.03, hue).rgb()),
        ink=hexed(readable(Oklch(0.94, 0.012, hue), tint, sheet, paper)),
        soft=hexed(readable(Oklch(0.8, 0.025, hue), tint, sheet, paper)),
        brand=hexed(brand),
        on_brand=hexed(readable(Oklch(0.2, 0.04, hue), brand)),
        accent=hexed(Oklch(0.79, 0.13, accent_hue).rgb()),
        accent_tint=hexed(accent_tint),
        accent_ink=hexed(readable(Oklch(0.89, 0.08, accent_hue), accent_tint, sheet)),
        deep=hexed(deep),
        on_deep=hexed(readable(Oklch(0.965, 0.01, hue), deep)),
    )
