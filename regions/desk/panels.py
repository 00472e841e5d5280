"""What waits on a region's desk. Rooms add panels of their own by Wagtail's hook
``construct_homepage_panels``; each is a heading, a few lines and the way to the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from django.db.models import Count, Model, QuerySet, Window
from django.db.models.functions import RowNumber
from django.http import HttpRequest
from wagtail.admin.ui.components import Component

from regions.desk.where import desk_region
from regions.models import Region

_Row = TypeVar("_Row", bound=Model)
SHOWN = 5
"""Lines in a panel; the heading tells how many there are in all."""


@dataclass(frozen=True)
class Line:
    """One line of a panel: what it is, where it is worked on, and a word about it."""

    title: str
    url: str
    note: str = ""


@dataclass
class DeskPanel(Component):
    """A panel of the desk; an empty one says what its emptiness means."""

    heading: str
    lines: Sequence[Line] = ()
    empty: str = ""
    count: int | None = None
    more_url: str = ""
    more: str = ""
    foot: str = ""
    """A word below the lines however many they are, and where it leads."""
    foot_url: str = ""
    order: int = 500
    icon: str = "list-ul"
    template_name: str = field(default="regions/admin/desk/panel.html", init=False)

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        return {"panel": self, "total": len(self.lines) if self.count is None else self.count}


def first_of(rows: QuerySet[_Row], most: int = SHOWN) -> tuple[list[_Row], int]:
    """The first rows and how many there are in all, by one query."""
    found = list(rows.annotate(desk_total=Window(Count("*")))[:most])
    return found, found[0].desk_total if found else 0  # type: ignore[attr-defined]  # annotated above


def first_of_each(
    rows: QuerySet[_Row], kind: str, order: str, most: int = SHOWN
) -> dict[Any, tuple[list[_Row], int]]:
    """As ``first_of``, for each value of the field ``kind``, by one query for all of them.

    ``order`` is the field by which the first are found.
    """
    counted = rows.annotate(
        desk_total=Window(Count("*"), partition_by=kind),
        desk_place=Window(RowNumber(), partition_by=kind, order_by=order),
    )
    found: dict[Any, tuple[list[_Row], int]] = {}
    for row in counted.filter(desk_place__lte=most).order_by("desk_place"):
        key = getattr(row, kind)
        found.setdefault(key, ([], row.desk_total))[0].append(row)  # type: ignore[attr-defined]  # annotated above
    return found


def region_for_panels(request: HttpRequest) -> Region | None:
    """The region that panels tell of; None on the network's own desk, which shows none of them."""
    return desk_region(request)
