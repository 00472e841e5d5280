"""New numbers for rows that come in: each model's old ones, moved by one distance.

A range that nobody has or will get is taken from the sequence at once, so that others may write
meanwhile, and no table of old and new numbers has to be kept, however many rows there are.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import connection, models

from regions.moving.errors import MovingError
from regions.moving.package import damaged
from regions.moving.references import GONE

_HIGHEST = {"AutoField": 2**31 - 1, "BigAutoField": 2**63 - 1}


class Numbers:
    """Distances by model; numbers outside of what the manifest names lead nowhere."""

    def __init__(self) -> None:
        self._ranges: dict[str, tuple[int, int, int]] = {}

    def reserve(self, model: type[models.Model], told: Mapping[str, Any]) -> None:
        """Take a range for a model; those whose keys are made elsewhere need none."""
        kind = type(model._meta.pk).__name__
        if kind not in _HIGHEST or not told["rows"]:
            return
        first, last = told["ends"]
        if not (type(first) is int and type(last) is int and 0 < first <= last):
            raise damaged(f"the numbers of {model._meta.label} make no sense")
        start = _taken(model, last - first + 1, _HIGHEST[kind])
        self._ranges[model._meta.label] = (first, last, start - first)

    def moved(self, label: str, value: Any) -> Any:
        """The row's number here, or ``GONE``."""
        first, last, distance = self._ranges.get(label, (1, 0, 0))
        return value + distance if type(value) is int and first <= value <= last else GONE


def _taken(model: type[models.Model], span: int, highest: int) -> int:
    """The first of so many numbers. A sequence is moved for good, whatever becomes of the rest."""
    table, column = model._meta.db_table, str(model._meta.pk.column)
    quoted = connection.ops.quote_name
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_get_serial_sequence(%s, %s)", [quoted(table), column])
        (sequence,) = cursor.fetchone()
        cursor.execute(f"SELECT coalesce(max({quoted(column)}), 0) FROM {quoted(table)}")  # noqa: S608 — names of our own models
        (used,) = cursor.fetchone()
        cursor.execute("SELECT nextval(%s)", [sequence])
        start = max(cursor.fetchone()[0], used + 1)
        if start + span > highest:
            raise MovingError(f"There are no numbers left for {span} rows of {model._meta.label}.")
        cursor.execute("SELECT setval(%s, %s)", [sequence, start + span])
    return start
