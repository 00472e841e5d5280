"""The sizes that the templates show pictures in; uploads and the loader make them beforehand.

Two widths each: the browser takes the one that fits. Each is a WebP; of the same width there may be
an AVIF, which is lighter and takes ten times as long to make, and of the smaller one a JPEG for
programs that know neither.
"""

from __future__ import annotations

import re
from functools import lru_cache

_WEBP = "format-webp|webpquality-72"

CARD_SPECS = (f"fill-400x250|{_WEBP}", f"fill-800x500|{_WEBP}")
"""In lists."""
HERO_SPECS = (f"fill-640x480|{_WEBP}", f"fill-1200x900|{_WEBP}")
"""On a front page."""
_LIGHT = "format-webp|webpquality-55"
WALL_SPECS = (f"fill-360x225|{_LIGHT}", f"fill-640x400|{_LIGHT}")
"""On a wall of many stories, where the weight of all of them counts."""
CAMPAIGN_SPECS = (f"fill-400x300|{_LIGHT}", f"fill-720x540|{_LIGHT}")
"""On top of a campaign's page, above its wall."""
PAGE_SPECS = (f"fill-800x400|{_WEBP}", f"fill-1600x800|{_WEBP}")
"""Under the title of a page."""
POSTER_SPECS = (f"fill-854x480|{_WEBP}",)
"""On a video before it is played."""
BODY_SPECS = (f"max-720x960|{_WEBP}", f"max-1440x1920|{_WEBP}")
"""In the text of a page, uncropped."""
LOGO_SPECS = ("max-160x120|format-webp|webpquality-85", "max-320x240|format-webp|webpquality-85")
"""An association's own mark, uncropped."""
SOCIAL_SPECS = ("fill-1200x630|format-jpeg|jpegquality-75",)
"""Where a link to the page is shown by somebody else."""

SPECS = {
    "card": CARD_SPECS,
    "hero": HERO_SPECS,
    "wall": WALL_SPECS,
    "campaign": CAMPAIGN_SPECS,
    "page": PAGE_SPECS,
    "poster": POSTER_SPECS,
    "body": BODY_SPECS,
    "logo": LOGO_SPECS,
    "social": SOCIAL_SPECS,
}

_COLUMN = "(width >= 48rem) 42rem, 92vw"
WIDTHS = {
    "card": "(width >= 44rem) 23rem, 92vw",
    "wall": "(width >= 60rem) 20rem, (width >= 44rem) 22rem, 92vw",
    "hero": "(width >= 56rem) 32rem, 92vw",
    "campaign": "(width >= 56rem) 32rem, 92vw",
    "logo": "10rem",
    "page": "(width >= 64rem) 54rem, 92vw",
    "poster": _COLUMN,
    "body": _COLUMN,
}
"""How wide each is shown, as ``static/css`` lays it out; for the attribute ``sizes``."""

_FORMAT = re.compile(r"format-webp\|webpquality-\d+")
AVIF = "format-avif|avifquality-50"
"""Looks as the WebP does and weighs a tenth to a half less (photographs)."""


def avif_of(spec: str) -> str:
    """The AVIF of a WebP's size; a mark keeps its WebP, as small flat pictures win nothing."""
    return _FORMAT.sub(AVIF, spec)


def jpeg_of(spec: str) -> str:
    """The JPEG of a WebP's size."""
    return _FORMAT.sub("format-jpeg|jpegquality-70", spec)


@lru_cache
def looked_for(shape: str) -> tuple[str, ...]:
    """What a picture in a shape may be shown from."""
    specs = SPECS[shape]
    if shape == "logo":
        return specs
    return (*specs, *(avif_of(spec) for spec in specs), jpeg_of(specs[0]))


USUAL = ("card", "page", "wall", "body", "social")
"""The shapes that are made of each picture when it has been saved; others when a page that shows
them is published (``BasePage.picture_shapes``)."""


def specs_of(*shapes: str) -> list[str]:
    """What is made of a picture for some shapes: the widths of each, and a JPEG of the smaller."""
    wanted = [spec for shape in shapes for spec in SPECS[shape]]
    wanted += [jpeg_of(SPECS[shape][0]) for shape in shapes if shape != "logo"]
    return list(dict.fromkeys(wanted))
