"""What a region takes along when it leaves, and what stays: one line a model, beside the room.

Each room has a ``carried.py`` that says of every model of its own ``carry`` or ``stay``. Pages, and
rows that are edited as a part of a page, go without a word. The system check ``moving.E001`` fails
for a model of which nothing has been said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.db import models
from django.db.models import Q, QuerySet
from django.utils.module_loading import autodiscover_modules

from regions.models import Region
from regions.scoping import path_of

Told = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Carried:
    """A model whose rows go along.

    ``region`` is the path to whose they are, taken from the model's ``RegionManager`` when it is
    left out; ``rows`` gives them where no path does. ``only`` leaves some behind. Rows ``asked``
    are personal data of visitors: they go only when whoever exports says so. ``ids`` are fields
    that hold numbers of another model's rows without being foreign keys; ``leaves`` are fields that
    get another value on the way, or a function of the row's values.
    """

    model: str
    region: str = ""
    rows: Callable[[Region], QuerySet[Any]] | None = None
    only: Q | None = None
    asked: bool = False
    ids: Mapping[str, str] = field(default_factory=dict)
    leaves: Mapping[str, Any] = field(default_factory=dict)

    @property
    def model_class(self) -> type[models.Model]:
        """The model itself."""
        return apps.get_model(self.model)

    def of(self, region: Region) -> QuerySet[Any]:
        """The region's rows, in the order of their numbers."""
        model = self.model_class
        if self.rows is not None:
            found = self.rows(region)
        else:
            path = self.region or path_of(model)
            found = model._base_manager.filter(**{path: region})  # noqa: SLF001 — scope is by path
        return (found.filter(self.only) if self.only is not None else found).order_by("pk")


@dataclass(frozen=True, kw_only=True)
class Extra:
    """What no table of the region's says: written by one function and taken in by another."""

    name: str
    tell: Callable[[Region], Iterable[Told]]
    take: Callable[[Region, Iterable[Told]], None]


_carried: dict[str, Carried] = {}
_stays: dict[str, str] = {}
_extras: dict[str, Extra] = {}
_after: list[Callable[[Region], None]] = []


def carry(*labels: str, **told: Any) -> None:
    """Say that the rows of these models go along (see ``Carried``)."""
    for label in labels:
        _carried[label] = Carried(model=label, **told)


def stay(*labels: str, why: str) -> None:
    """Say that the rows of these models stay behind, and why."""
    for label in labels:
        _stays[label] = why


def carry_extra(
    name: str,
    tell: Callable[[Region], Iterable[Told]],
    take: Callable[[Region, Iterable[Told]], None],
) -> None:
    """Say that something goes along that is no row of the region's."""
    _extras[name] = Extra(name=name, tell=tell, take=take)


def after_arrival(work: Callable[[Region], None]) -> None:
    """Have something worked out anew when a region has been brought in, in its transaction."""
    _after.append(work)


def carried() -> Iterator[Carried]:
    """All that goes along, by name."""
    return iter([_carried[label] for label in sorted(_carried)])


def extras() -> list[Extra]:
    """What goes along beside the tables."""
    return [_extras[name] for name in sorted(_extras)]


def works_after() -> list[Callable[[Region], None]]:
    """What is worked out anew in the end."""
    return list(_after)


def is_said(label: str) -> bool:
    """True when a room has said of the model whether it goes."""
    return label in _carried or label in _stays


def carried_as(label: str) -> Carried | None:
    """How a model goes along; None when it stays."""
    return _carried.get(label)


def discover() -> None:
    """Import every app's ``carried`` module."""
    autodiscover_modules("carried")
