"""The first wall: which admin address is for whom, by its name.

``lists/*.txt`` hold the names of Wagtail, its add-ons and this app; a room opens its own in its
``room.py``. A name that stands nowhere is closed to everybody, so a new release of Wagtail or a new
view opens no door by itself; a test fails until somebody has decided.
"""

from __future__ import annotations

from enum import Enum
from functools import cache
from pathlib import Path

from regions.rooms import all_rooms

_FOLDER = Path(__file__).parent / "lists"


class Level(Enum):
    """Who an address is for; the values are the names of the lists."""

    ANYONE = "anyone"
    EDITOR = "editor"
    ADMINISTRATOR = "administrator"
    NETWORK = "network"


def names(level: Level) -> list[str]:
    """The names in a list, and those that the rooms add to it."""
    lines = (_FOLDER / f"{level.value}.txt").read_text(encoding="utf-8").splitlines()
    listed = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    return listed + [name for room in all_rooms() for name in room.addresses.get(level.value, ())]


@cache
def levels() -> dict[str, Level]:
    """The level of every known name. Raises ``ValueError`` for a name that stands twice."""
    found: dict[str, Level] = {}
    for level in Level:
        for name in names(level):
            if name in found:
                raise ValueError(f"{name} stands in {found[name].value} and in {level.value}.")
            found[name] = level
    return found
