"""A picture for a page: in each format that there is, from one look at what has been made."""

from __future__ import annotations

from dataclasses import dataclass

from django.core.cache import cache

from network.images.models import Picture
from network.images.specs import SPECS, WIDTHS, looked_for, specs_of
from network.images.tasks import make_renditions
from network.images.together import File, files_of

_ASKED_SECONDS = 300


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A picture's files in one shape. ``avif`` is empty until both widths have been made,
    ``plain`` is the WebP until there is a JPEG, and ``webp`` is empty while another shape stands
    in."""

    small: File
    webp: str
    avif: str
    plain: str
    sizes: str


def shown(picture: Picture, shape: str) -> Shown | None:
    """A picture in a shape of ``SPECS``, of the files that there are.

    Nothing is made now: making takes up to a second, and a list shows dozens. What is missing is
    asked of the workers, and meanwhile the nearest file that there is stands in, with its own width
    and height; None when there is none.
    """
    specs, wanted = SPECS[shape], looked_for(shape)
    made = files_of(picture, wanted)
    if not all(spec in made for spec in specs):
        ask_for(picture, shape)
        return _instead(picture, shape, made)
    twins, plain = wanted[len(specs) : -1], wanted[-1]
    small, twin = made[specs[0]], made.get(plain)
    has_twins = twins and all(spec in made for spec in twins)
    return Shown(
        small=small,
        webp=_widths([made[spec] for spec in specs]),
        avif=_widths([made[spec] for spec in twins]) if has_twins else "",
        plain=(twin or small).url,
        sizes=WIDTHS[shape],
    )


def made_already(picture: Picture, shape: str) -> File | None:
    """The smaller file of a shape, if it has been made; else it is asked of the workers."""
    spec = SPECS[shape][0]
    found = files_of(picture, (spec,)).get(spec)
    if found is None:
        ask_for(picture, shape)
    return found


def ask_for(picture: Picture, shape: str) -> None:
    """Have a shape of a picture made; asked at most once in some minutes, whoever asks."""
    if picture.pk and cache.add(f"picture-asked:{picture.pk}:{shape}", 1, _ASKED_SECONDS):
        make_renditions.enqueue(picture.pk, [shape])


def _instead(picture: Picture, shape: str, made: dict[str, File]) -> Shown | None:
    """Of the same shape if there is any, else of the one whose form is nearest."""
    nearest = made or files_of(picture, specs_of(*SPECS))
    if not nearest:
        return None
    width, height = _size(SPECS[shape][0])
    best = min(
        nearest.values(),
        key=lambda one: (abs(one.width / one.height - width / height), abs(one.width - width)),
    )
    return Shown(small=best, webp="", avif="", plain=best.url, sizes=WIDTHS.get(shape, ""))


def _size(spec: str) -> tuple[int, int]:
    width, _times, height = spec.partition("|")[0].partition("-")[2].partition("x")
    return int(width), int(height)


def _widths(renditions: list[File]) -> str:
    """For ``srcset``; a small original gives the same file twice, which is named once."""
    by_width = {one.width: one.url for one in renditions}
    return ", ".join(f"{url} {width}w" for width, url in by_width.items())
