"""Reads the table of docs/security, and says what is wrong with it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from network.env import PROJECT
from tests.house import asvs

OVERVIEW = PROJECT / "docs" / "security.md"
PAGES = PROJECT / "docs" / "security"
WAYS = ("test", "setting", "rule", "operator", "absent", "open")
MOST_OPEN = {1: 0, 2: 5}
SHORTEST_REASON = 20

_ROW = re.compile(r"^\| (V\d[\d.]*) \| (\d) \| (.+?) \| (\w+) \| (.+) \|$", re.M)
_TEST = re.compile(r"`(tests/[\w/.]+\.py)::(\w+)`")
_SETTING = re.compile(r"`([\w./-]+): ([^`]+)`")
_LINK = re.compile(r"\[[^\]]+\]\(([^)#]+)?(?:#([^)]+))?\)")
_PATH = re.compile(r"`([\w./-]+/[\w.-]+\.\w+)`")


@dataclass(frozen=True)
class Row:
    """One requirement, and how it is met."""

    page: Path
    id: str
    level: int
    asked: str
    way: str
    where: str


def rows(pages: Path = PAGES) -> list[Row]:
    """Every row of every chapter."""
    return [
        Row(page, found[1], int(found[2]), found[3], found[4], found[5])
        for page in sorted(pages.glob("v*.md"))
        for found in _ROW.finditer(page.read_text(encoding="utf-8"))
    ]


def problems_of_ids(table: list[Row]) -> list[str]:
    """Ids that are missing, stand twice, are none, or have another level."""
    wanted, counted = asvs.levels(), Counter(row.id for row in table)
    return [
        *(f"{one} is missing." for one in wanted if one not in counted),
        *(f"{one} stands {count} times." for one, count in counted.items() if count > 1),
        *(f"{one} is no requirement of levels 1 and 2." for one in counted if one not in wanted),
        *(
            f"{row.id} is of level {wanted[row.id]}."
            for row in table
            if wanted.get(row.id, row.level) != row.level
        ),
    ]


def problems_of(row: Row) -> Iterator[str]:
    """What the row lacks for its way, and what it names that is not there."""
    tests, settings = _TEST.findall(row.where), _SETTING.findall(row.where)
    links = _LINK.findall(row.where)
    if row.way not in WAYS:
        yield f"“{row.way}” is none of {', '.join(WAYS)}."
    if row.way == "test" and not tests:
        yield "no test is named."
    if row.way == "setting" and not settings:
        yield "no setting is named."
    if row.way in {"rule", "operator"} and not any(anchor for _page, anchor in links):
        yield "no section of a document is named."
    if row.way in {"absent", "open"} and len(row.where) < SHORTEST_REASON:
        yield "no reason is given."
    yield from (f"{path}::{name} is not there." for path, name in tests if not _has(path, name))
    yield from (
        f"“{words}” is not in {path}." for path, words in settings if words not in _of(path)
    )
    yield from dead_links(row.page, row.where)


def dead_links(page: Path, text: str) -> Iterator[str]:
    """Documents, sections and files that a text of the page names and that are not there."""
    for target, anchor in _LINK.findall(text):
        if target.startswith("http"):
            continue
        file = (page.parent / target).resolve() if target else page
        if not file.exists():
            yield f"{target} is not there."
        elif anchor and anchor not in _anchors(file):
            yield f"{target} has no section “{anchor}”."
    for path in _PATH.findall(text):
        if not (PROJECT / path).exists():
            yield f"{path} is not there."


def figures(table: list[Row]) -> str:
    """The table of how many requirements each chapter meets in which way."""
    count = Counter((row.id.split(".")[0], row.way) for row in table)
    chapters = sorted({row.id.split(".")[0] for row in table}, key=lambda name: int(name[1:]))
    pages = {row.id.split(".")[0]: row.page for row in table}
    lines = []
    for chapter in chapters:
        name = f"[{chapter}](security/{pages[chapter].name})"
        lines.append([name, *(str(count[chapter, way] or "") for way in WAYS)])
    sums = Counter(row.way for row in table)
    lines.append(["**all**", *(f"**{sums[way]}**" for way in WAYS)])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


@cache
def _of(path: str) -> str:
    file = PROJECT / path
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def _has(path: str, test: str) -> bool:
    return re.search(rf"^(?:async )?def {test}\(", _of(path), re.M) is not None


@cache
def _anchors(file: Path) -> set[str]:
    """The sections of a page, as links name them."""
    heads = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf-8"), re.M)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


if __name__ == "__main__":
    print(figures(rows()))  # noqa: T201 — to be pasted into docs/security.md
