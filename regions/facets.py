"""Choices of a list as links with how many rows each would give; the rooms count them."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field, fields
from operator import attrgetter

FINLAND = "-2 -2 304 532"
"""The view box of the map of Finland."""


@dataclass(kw_only=True)
class FacetValue:
    """One choice: a link that takes it, or drops it when it has been taken."""

    key: str
    """What the choice is, to find it again on the next page."""
    name: str
    count: int
    url: str
    spoken: str = ""
    """The count as a screen reader says it."""
    chosen: bool = False
    language: str = ""
    """The language that the name is in, where it is not the reader's."""
    outline: str = ""
    """On the map, where the choice is a place."""
    below: bool = False
    """True for a sub-theme, which stands under its theme."""

    def kept_key(self) -> Hashable:
        """All that is shown of it (``network.templatetags.kept``)."""
        return _SHOWN(self)


@dataclass(kw_only=True)
class Facet:
    """Choices of one kind."""

    key: str
    title: str
    values: list[FacetValue]
    view_box: str = ""
    """Of the map that the values are drawn on, if there is one."""
    backdrop: list[str] = field(default_factory=list)
    """Outlines of places around them, which cannot be chosen."""

    def kept_key(self) -> Hashable:
        """All that is shown of it (``network.templatetags.kept``)."""
        values = tuple(map(_SHOWN, self.values))
        return self.key, self.title, self.view_box, tuple(self.backdrop), values


_SHOWN = attrgetter(*(one.name for one in fields(FacetValue)))


def worth_showing(values: list[FacetValue]) -> list[FacetValue]:
    """A choice that would give nothing is not offered, unless it has been made."""
    return [value for value in values if value.count or value.chosen]
