"""The tail is watched: no file past 400 lines, no function past 40, no class past 150."""

from __future__ import annotations

import ast

import pytest

from network.env import PROJECT

ROOTS = (
    "network",
    "regions",
    "home",
    "organisations",
    "news",
    "events",
    "campaign",
    "newsletters",
    "incoming",
    "people",
    "translating",
    "accessibility",
    "feedback",
    "visits",
    "quality",
    "patterns",
    "benchmarks",
    "tests",
)
LONGEST = {"file": 400, "function": 40, "class": 150}
TEXTS = "network/demo/"
"""The demo's texts are prose; only the length of their files is watched."""


def own_files():
    for root in ROOTS:
        for path in sorted((PROJECT / root).rglob("*.py")):
            if "migrations" not in path.parts:
                yield path


def test_no_file_is_longer_than_a_reader_can_hold():
    long = [
        f"{path.relative_to(PROJECT)}: {lines} lines; split it by what its parts do"
        for path in own_files()
        if (lines := path.read_text(encoding="utf-8").count("\n")) > LONGEST["file"]
    ]
    assert not long


@pytest.mark.short_cut
def test_no_function_or_class_is_too_long():
    long = []
    for path in own_files():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            kind = {ast.FunctionDef: "function", ast.ClassDef: "class"}.get(type(node))
            if kind and node.end_lineno - node.lineno + 1 > LONGEST[kind]:
                long.append(f"{path.relative_to(PROJECT)}:{node.lineno} {node.name}")
    assert not long


def test_no_style_sheet_or_script_is_too_long():
    sheets = list((PROJECT / "static").rglob("*.css"))
    assert sheets
    assert not [sheet.name for sheet in sheets if sheet.read_text().count("\n") > 200]


def test_no_file_has_a_name_that_swallows_everything():
    names = {"utils.py", "helpers.py", "common.py", "core.py", "misc.py"}
    assert not [str(path) for path in own_files() if path.name in names]
