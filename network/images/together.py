"""The files of many pictures by one query, whatever shape a template asks of them.

A list links its pictures (``together``); the first that is asked for a shape brings the files of
all of them. Files come as plain rows: a page of cards would make a hundred model objects otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.db.models import QuerySet
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


class Together:
    """Pictures whose files are asked for together."""

    def __init__(self, pictures: Iterable[Any], *, every_shape: bool) -> None:
        self._every_shape = every_shape
        self._ids = {picture.pk for picture in pictures}
        self._asked: set[str] = set()
        self._files: dict[tuple[int, str, str], File] = {}
        self._has_all = False

    def made(self, picture: Any, specs: Sequence[str]) -> dict[str, File]:
        """Of the specs, the files that have been made of a picture."""
        self._bring(specs)
        found = {spec: self._files.get(_key(picture, spec)) for spec in specs}
        return {spec: file for spec, file in found.items() if file is not None}

    def _bring(self, specs: Sequence[str]) -> None:
        if self._has_all or self._asked.issuperset(specs):
            return
        self._asked.update(specs)
        self._has_all = self._every_shape
        storage = Rendition._meta.get_field("file").storage
        shapes = None if self._every_shape else tuple(specs)
        for pk, spec, key, name, width, height in _files_of(sorted(self._ids), shapes):
            self._files[pk, spec, key] = File(storage.url(name), width, height)


@prepared
def _files_of(pictures: list[int], specs: tuple[str, ...] | None) -> QuerySet[Any, Any]:
    rows = Rendition.objects.filter(Among("image_id", pictures))
    if specs is not None:
        rows = rows.filter(filter_spec__in=specs)
    return rows.values_list("image_id", "filter_spec", "focal_point_key", "file", "width", "height")


def together(pictures: Iterable[Any], *, every_shape: bool = False) -> None:
    """Link pictures that are shown on the same page.

    A list is shown in one shape, and only the files of that are brought. A page's own picture is
    asked for several: with ``every_shape`` they all come at once.
    """
    linked = [picture for picture in pictures if picture is not None]
    group = Together(linked, every_shape=every_shape)
    for picture in linked:
        picture.shown_together = group


def shown_together(**lists: Iterable[Any]) -> dict[str, list[Any]]:
    """Lists of pages, each fetched, whose pictures are shown on the same page in one shape."""
    found = {name: list(pages) for name, pages in lists.items()}
    together(page.picture for pages in found.values() for page in pages)
    return found


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
