"""A region's own colour: taken as it is when words in it can be read, else the nearest that can.

It stands for links, buttons and headings by day, on the light grounds of
``static/css/tokens.css``; by night the design makes a light one of the same hue.
"""

from __future__ import annotations

import re

from regions.colours import READABLE, Colour, Oklch, contrast, from_hex, hexed, oklch_of, readable

CODE = re.compile(r"#[0-9a-fA-F]{6}")
_FINE = 0.002
"""Steps of lightness that nobody can tell apart: the nearest, not merely a near one."""


def hue_of(code: str) -> int:
    """The hue of ``#rrggbb``, 0-359: what the rest of the look is drawn in."""
    return round(oklch_of(from_hex(code)).hue) % 360


def least_contrast(code: str, accent_hue: int) -> float:
    """How well words in this colour can be read where it is hardest (1-21; WCAG 2.2, 1.4.3)."""
    return min(contrast(from_hex(code), ground) for ground in _grounds(code, accent_hue))


def is_readable(code: str, accent_hue: int) -> bool:
    """Whether the site can use the colour as it is."""
    return least_contrast(code, accent_hue) >= READABLE


def nearest_readable(code: str, accent_hue: int) -> str:
    """The same colour, only as much darker as reading asks for."""
    return hexed(readable(oklch_of(from_hex(code)), *_grounds(code, accent_hue), step=_FINE))


def _grounds(code: str, accent_hue: int) -> tuple[Colour, ...]:
    """Surface, paper, tint and accent-tint."""
    hue = hue_of(code)
    return (
        Oklch(1, 0, hue).rgb(),
        Oklch(0.987, 0.006, hue).rgb(),
        Oklch(0.956, 0.02, hue).rgb(),
        Oklch(0.95, 0.045, accent_hue).rgb(),
    )
