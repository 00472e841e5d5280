"""A region's look as the colours of a drawing."""

from __future__ import annotations

from dataclasses import dataclass

from regions.colours import Colour, Oklch, mixed, readable
from regions.models import Motif, RegionSettings


@dataclass(frozen=True)
class Palette:
    """What a drawing is coloured with; ``scene`` has a colour for each class of a motif's file."""

    sky: Colour
    sky_low: Colour
    ink: Colour
    ink_soft: Colour
    brand: Colour
    deep: Colour
    on_deep: Colour
    on_deep_soft: Colour
    accent: Colour
    scene: dict[str, Colour]


def palette_of(hue: int, accent_hue: int) -> Palette:
    """The colours of ``tokens.css`` by day, each text readable on what it stands on."""
    sky, low = Oklch(0.935, 0.034, hue).rgb(), Oklch(0.965, 0.03, accent_hue).rgb()
    deep, scene = Oklch(0.28, 0.065, hue).rgb(), _scene(hue, accent_hue, sky)
    light = (sky, low, scene["night"])
    return Palette(
        sky=sky,
        sky_low=low,
        ink=readable(Oklch(0.25, 0.035, hue), *light),
        ink_soft=readable(Oklch(0.4, 0.035, hue), *light),
        brand=readable(Oklch(0.45, 0.12, hue), *light),
        deep=deep,
        on_deep=readable(Oklch(0.965, 0.01, hue), deep),
        on_deep_soft=readable(Oklch(0.86, 0.03, hue), deep),
        accent=Oklch(0.74, 0.14, accent_hue).rgb(),
        scene=scene,
    )


def _scene(hue: int, accent_hue: int, sky: Colour) -> dict[str, Colour]:
    """As ``static/css/components/scene.css`` says."""
    far, mid = Oklch(0.83, 0.062, hue).rgb(), Oklch(0.67, 0.088, hue).rgb()
    near = Oklch(0.47, 0.09, hue).rgb()
    return {
        "sun": Oklch(0.9, 0.1, 85).rgb(),
        "spot": Oklch(0.74, 0.14, accent_hue).rgb(),
        "night": mixed(Oklch(0.86, 0.09, accent_hue).rgb(), sky, 0.45),
        "far": far,
        "mid": mid,
        "near": near,
        "node": near,
        "front": Oklch(0.33, 0.07, hue).rgb(),
        "water": mixed(far, sky, 0.55),
        "glint": mixed(sky, far, 0.8),
        "line": mid,
    }


def motif_of(look: RegionSettings) -> str:
    """The name of the site's drawing."""
    return look.motif if look.motif in Motif.values else Motif.NETWORK
