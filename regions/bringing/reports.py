"""How it stands with what was brought: numbers of its rows, and how far the workers are."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count
from django.utils.functional import Promise

from regions.bringing.models import Brought


@dataclass(frozen=True)
class Progress:
    """How far the workers are. ``words`` has places for ``done`` and ``total``."""

    done: int
    total: int
    words: Promise

    def __str__(self) -> str:
        return str(self.words) % {"done": self.done, "total": self.total}

    @property
    def percent(self) -> int:
        """Between 0 and 100."""
        return min(100, self.done * 100 // self.total) if self.total else 0


def counts_of(source: Brought) -> dict[str, int]:
    """How many rows have each verdict, all of them named."""
    return _counted(source, "verdict")


def outcomes_of(source: Brought) -> dict[str, int]:
    """How many rows have come to each outcome, all of them named."""
    return _counted(source, "outcome")


def _counted(source: Brought, field: str) -> dict[str, int]:
    rows = source.rows.order_by().values_list(field).annotate(Count("pk"))
    choices = source.rows.model._meta.get_field(field).choices
    return {key: 0 for key, _label in choices} | dict(rows)


def undone_of(source: Brought) -> tuple[int, int]:
    """How many rows have been undone or kept, of how many."""
    outcomes = outcomes_of(source)
    done = outcomes["undone"] + outcomes["kept"]
    return done, done + outcomes["written"]
