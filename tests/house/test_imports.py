"""Which way imports point: content rooms → regions → network."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from network.env import PROJECT

CONTENT = {
    *("organisations", "news", "events", "campaign", "people", "translating", "accessibility"),
    *("quality", "own_data", "contact", "webhooks"),
}
SERVED_BY = {"feedback": {"visits"}, "visits": set[str]()}
"""Rooms that others hand something to, and those that they may use themselves (docs/decisions)."""
SERVING = set(SERVED_BY)
GATHERING = {"home", "newsletters", "patterns", "incoming"}
ROOMS = CONTENT | SERVING | GATHERING
MAY_NAME_ROOMS = (
    "network/demo/",
    "network/management/commands/",
    "network/settings/",
    "network/urls",
)


def imported(path: Path) -> set[str]:
    """The top-level packages that a file imports while it runs; imports for type checkers only
    are left out."""
    found: set[str] = set()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.split(".")[0])
    return found


def complaint(name: str, imports: set[str]) -> str:
    """What is wrong with a file's imports and what to do instead, or an empty string."""
    room = name.split("/")[0]
    if room == "network" and not name.startswith(MAY_NAME_ROOMS):
        wrong = imports & (ROOMS | {"regions"})
        if wrong and name != "network/apps.py":
            return f"{name} imports {wrong}: the base knows no room; move the code into the room."
    if room == "regions" and imports & ROOMS:
        return f"{name} imports {imports & ROOMS}: give the room a seed in its room.py instead."
    seen = {room} | (SERVING if room in CONTENT else SERVED_BY.get(room, set()))
    if room in CONTENT | SERVING and (wrong := imports & (ROOMS - seen)):
        return f"{name} imports {wrong}: name the model by a string, or gather in home/."
    return ""


def files() -> list[str]:
    names = (path.relative_to(PROJECT).as_posix() for path in PROJECT.glob("*/**/*.py"))
    rooms = ("network/", "regions/", *(f"{room}/" for room in sorted(ROOMS)))
    return sorted(name for name in names if name.startswith(rooms) and "/migrations/" not in name)


@pytest.mark.short_cut
def test_imports_point_from_content_to_regions_to_network():
    complaints = [complaint(name, imported(PROJECT / name)) for name in files()]
    assert len(complaints) > 80, "the walk found too few files to mean anything"
    assert not [sentence for sentence in complaints if sentence]


@pytest.mark.parametrize(
    ("name", "imports"),
    [
        ("news/models.py", {"events"}),
        ("regions/models/places.py", {"home"}),
        ("network/pages.py", {"regions"}),
        ("feedback/services.py", {"news"}),
    ],
)
def test_a_wrong_import_is_named(name, imports):
    assert name in complaint(name, imports)


@pytest.mark.parametrize(
    ("name", "imports"),
    [
        ("home/queries.py", {"events", "news"}),
        ("news/models.py", {"regions", "network"}),
        ("news/views.py", {"feedback"}),
    ],
)
def test_a_right_import_passes(name, imports):
    assert not complaint(name, imports)
