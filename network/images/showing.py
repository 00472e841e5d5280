"""A picture for a page: in each format that there is, from one look at what has been made."""

from __future__ import annotations

from dataclasses import dataclass

from wagtail.images.models import Filter

from network.images.models import Picture, Rendition
from network.images.specs import SPECS, WIDTHS, avif_of, jpeg_of


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A picture's files in one shape. ``avif`` is empty until both widths have been made, and
    ``plain`` is the WebP until there is a JPEG."""

    small: Rendition
    webp: str
    avif: str
    plain: str
    sizes: str


def shown(picture: Picture, shape: str) -> Shown:
    """A picture in a shape of ``SPECS``. Only a WebP that is missing is made now."""
    specs = SPECS[shape]
    twins, plain = [avif_of(spec) for spec in specs], jpeg_of(specs[0])
    wanted = (*specs, *twins, plain) if shape != "logo" else specs
    found = picture.find_existing_renditions(*(Filter(spec=spec) for spec in wanted))
    made = {one.spec: rendition for one, rendition in found.items()}
    if not all(spec in made for spec in specs):
        made |= picture.get_renditions(*specs)
    small, twin = made[specs[0]], made.get(plain)
    return Shown(
        small=small,
        webp=_widths([made[spec] for spec in specs]),
        avif=_widths([made[spec] for spec in twins]) if all(spec in made for spec in twins) else "",
        plain=(twin or small).url,
        sizes=WIDTHS[shape],
    )


def _widths(renditions: list[Rendition]) -> str:
    """For ``srcset``; a small original gives the same file twice, which is named once."""
    by_width = {one.width: one.url for one in renditions}
    return ", ".join(f"{url} {width}w" for width, url in by_width.items())
