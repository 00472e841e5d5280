"""The files of many pictures without a query for each, whatever shape a template asks of them.

Pages bring the files of their own picture with their row (``brought_with``). Other pictures are
linked by the list that shows them (``together``); the first that is asked for a shape brings the
files of all of them. Files come as plain rows: a page of cards would make a hundred model objects
otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.db.models import JSONField, QuerySet
from django.db.models.expressions import Func
from wagtail.images.models import Filter

from network.conditions import Among
from network.images.models import Rendition
from network.prepared import prepared


@dataclass(frozen=True)
class File:
    """One size and format of a picture; pixels."""

    url: str
    width: int
    height: int


class PictureFiles(Func):
    """The files of a page's pictures, of some specs of ours or of all, for ``brought_with``."""

    output_field = JSONField()
    _TOLD = "made.image_id, made.filter_spec, made.focal_point_key, made.file"
    _ROWS = (
        f"SELECT jsonb_agg(jsonb_build_array({_TOLD}, made.width, made.height))"  # noqa: S608 — words of our own
        " FROM images_rendition made WHERE made.image_id IN"
    )

    def __init__(self, *pictures: Any, specs: Sequence[str] = (), **extra: Any) -> None:
        wanted = ", ".join(f"'{spec}'" for spec in specs)
        narrowed = f" AND made.filter_spec IN ({wanted})" if specs else ""
        template = f"({self._ROWS} (%(expressions)s){narrowed})"
        super().__init__(*pictures, template=template, **extra)


class Together:
    """Pictures whose files are asked for together."""

    def __init__(self, pictures: Iterable[Any], *, every_shape: bool) -> None:
        self._every_shape = every_shape
        self._ids = {picture.pk for picture in pictures}
        self._asked: set[str] = set()
        self._rows: dict[tuple[int, str, str], tuple[str, int, int]] = {}
        self.has_all = False
        """Whether what it does not have has not been made."""

    def made(self, picture: Any, specs: Sequence[str]) -> dict[str, File]:
        """Of the specs, the files that have been made of a picture."""
        self._bring(specs)
        found = {spec: self._rows.get(_key(picture, spec)) for spec in specs}
        url = Rendition._meta.get_field("file").storage.url
        return {spec: File(url(row[0]), *row[1:]) for spec, row in found.items() if row}

    def give(self, rows: Iterable[Any], specs: Iterable[str] = ()) -> None:
        """Files that are known already: all that there are of these specs, or of any."""
        self.has_all = self.has_all or not specs
        self._asked.update(specs)
        for pk, spec, key, *file in rows:
            self._rows[pk, spec, key] = tuple(file)

    def _bring(self, specs: Sequence[str]) -> None:
        if not self.has_all and not self._asked.issuperset(specs):
            wanted = () if self._every_shape else tuple(specs)
            self.give(_files_of(sorted(self._ids), wanted or None), wanted)


@prepared
def _files_of(pictures: list[int], specs: tuple[str, ...] | None) -> QuerySet[Any, Any]:
    rows = Rendition.objects.filter(Among("image_id", pictures))
    if specs is not None:
        rows = rows.filter(filter_spec__in=specs)
    return rows.values_list("image_id", "filter_spec", "focal_point_key", "file", "width", "height")


def together(pictures: Iterable[Any], *, every_shape: bool = False) -> Together:
    """Link pictures that are shown on the same page; one whose files are all known stays as it is.

    A list is shown in one shape, and only the files of that are brought. A page's own picture is
    asked for several: with ``every_shape`` they all come at once.
    """
    linked = [picture for picture in pictures if picture is not None and not _knows_all(picture)]
    group = Together(linked, every_shape=every_shape)
    for picture in linked:
        picture.shown_together = group
    return group


def _knows_all(picture: Any) -> bool:
    return getattr(picture, "shown_together", None) is not None and picture.shown_together.has_all


def brought_with(pages: Iterable[Any], names: Sequence[str], specs: Iterable[str] = ()) -> None:
    """Link the pictures of pages that came with ``known_files`` (``PictureFiles`` of the fields and
    the specs)."""
    shown = list(pages)
    group = together(getattr(page, name) for page in shown for name in names)
    for page in shown:
        group.give(page.known_files or (), specs)


def files_of(picture: Any, specs: Sequence[str]) -> dict[str, File]:
    """Of the specs, the files that have been made of a picture, and by the same query those of the
    pictures that it is linked with."""
    if getattr(picture, "shown_together", None) is None:
        together([picture], every_shape=True)
    found: dict[str, File] = picture.shown_together.made(picture, specs)
    return found


def _key(picture: Any, spec: str) -> tuple[int, str, str]:
    return picture.pk, spec, _filter(spec).get_cache_key(picture)


@lru_cache(maxsize=128)
def _filter(spec: str) -> Filter:
    return Filter(spec=spec)
