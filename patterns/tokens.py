"""The tokens of ``static/css/tokens.css``, read from there and nowhere else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from django.conf import settings

from regions.colours import Colour, Oklch, contrast, from_hex, hexed

_SHEET = settings.PROJECT / "static" / "css" / "tokens.css"
_TOKEN = re.compile(r"--(?P<name>[a-z0-9-]+):\s*(?P<value>[^;]+);")
_COLOUR = re.compile(r"oklch\(([\d.]+)% ([\d.]+) (?:var\(--(hue|accent-hue)\)|([\d.]+))\)")
_ALIAS = re.compile(r"var\(--([a-z-]+)\)")
_OWN = "var(--own-colour,"

TEXT, SHAPE = 4.5, 3.0
"""WCAG 2.2, 1.4.3 and 1.4.11: the least contrast of text, and of what shapes a control."""

PAIRS: tuple[tuple[str, tuple[str, ...], float], ...] = (
    ("ink", ("paper", "surface", "tint", "accent-tint", "alert-tint", "sky", "sky-low"), TEXT),
    ("ink-soft", ("paper", "surface", "tint", "sky", "sky-low"), TEXT),
    ("brand", ("paper", "surface", "tint"), TEXT),
    ("brand-strong", ("paper", "surface", "tint"), TEXT),
    ("on-brand", ("brand", "brand-strong"), TEXT),
    ("accent-ink", ("accent-tint", "surface", "paper"), TEXT),
    ("alert", ("paper", "surface", "alert-tint"), TEXT),
    ("on-deep", ("deep",), TEXT),
    ("on-deep-soft", ("deep",), TEXT),
    ("paper", ("ink",), TEXT),
    ("line-strong", ("paper", "surface"), SHAPE),
    ("focus", ("paper", "surface", "tint"), SHAPE),
)
"""A foreground, the grounds that the style sheets put it on, and the contrast that it needs."""


@dataclass(frozen=True)
class Hues:
    """What a region has chosen; its own colour (``#rrggbb``) stands for the brand's by day."""

    hue: int
    accent_hue: int
    own_colour: str = ""


@dataclass(frozen=True)
class Pair:
    """A foreground on a ground as one region sees it."""

    ink: Colour
    ground: Colour
    needed: float

    @property
    def ratio(self) -> float:
        """The contrast, 1-21."""
        return contrast(self.ink, self.ground)

    @property
    def is_readable(self) -> bool:
        """Whether it is enough."""
        return self.ratio >= self.needed

    @property
    def colours(self) -> tuple[str, str]:
        """Ground and ink as an SVG takes them."""
        return hexed(self.ground), hexed(self.ink)


def tokens() -> dict[str, str]:
    """Every token with its value, in the order of the file; read anew when it has changed."""
    return _read(_SHEET.stat().st_mtime_ns)


@lru_cache(maxsize=1)
def _read(_stamp: int) -> dict[str, str]:
    text = _SHEET.read_text(encoding="utf-8")
    return {one["name"]: " ".join(one["value"].split()) for one in _TOKEN.finditer(text)}


def colour_names() -> list[str]:
    """The tokens that are a colour."""
    every = tokens()
    return [name for name in every if _meant(every, name)]


def colour(name: str, hues: Hues, *, dark: bool) -> Colour:
    """A token as a region with these hues sees it. Raises ``KeyError`` for what is no colour."""
    value = _value(tokens(), name)
    found = _COLOUR.findall(value)
    if not found:
        raise KeyError(name)
    if _OWN in value and hues.own_colour and not dark:
        return from_hex(hues.own_colour)
    lightness, chroma, of, fixed = found[-1] if dark else found[0]
    angle = {"hue": hues.hue, "accent-hue": hues.accent_hue}.get(of, float(fixed or 0))
    return Oklch(float(lightness) / 100, float(chroma), angle).rgb()


def _value(every: dict[str, str], name: str) -> str:
    """What a token says, or the one that it stands for."""
    value = every.get(name, "")
    alias = _ALIAS.fullmatch(value)
    return _value(every, alias[1]) if alias else value


def _meant(every: dict[str, str], name: str) -> list[tuple[str, str, str, str]]:
    """One colour, or the one by day and the one by night."""
    return _COLOUR.findall(_value(every, name))


def pair(ink: str, ground: str, needed: float, hues: Hues, *, dark: bool) -> Pair:
    """Two tokens as a region with these hues sees them."""
    return Pair(colour(ink, hues, dark=dark), colour(ground, hues, dark=dark), needed)


def measures(*beginnings: str) -> list[tuple[str, str]]:
    """The tokens whose names begin so, and are no colours."""
    every = tokens()
    return [
        (name, value)
        for name, value in every.items()
        if name.startswith(beginnings) and not _meant(every, name)
    ]


_SHOWN_BY = {
    "text": "font-size",
    "font": "font-family",
    "gap": "inline-size",
    "edge": "inline-size",
    "wide": "inline-size",
    "measure": "inline-size",
    "radius": "border-radius",
    "shadow": "box-shadow",
    "motion": "transition-duration",
}
"""Beginning of a token's name → the property that shows it."""


def shown_by_themselves() -> str:
    """A class for each token: ``.token--radius{border-radius:var(--radius)}``."""
    rules = [
        f".token--{name}{{{what}:var(--{name})}}"
        for beginning, what in _SHOWN_BY.items()
        for name, _value in measures(beginning)
    ]
    return "".join(rules)
