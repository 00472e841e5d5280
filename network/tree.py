"""Asking for branches of a tree, however many: siblings in a row are one stretch of paths."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Q
from wagtail.models import Page

_LONGEST_LIST = 3
"""From so many siblings in a row on they are asked for together."""


def below(paths: Iterable[str], field: str = "path") -> Q:
    """Nodes at or below the paths; no paths, no nodes.

    Somebody who works in a hundred regions has a hundred front pages in a row: one comparison
    instead of a hundred.
    """
    found = Q(pk__in=[])
    for row in _rows(_tops(paths)):
        found |= _stretch(row, field)
    return found


def _tops(paths: Iterable[str]) -> list[str]:
    """The paths in order, without those that lie below another."""
    tops: list[str] = []
    for path in sorted(set(paths)):
        if not tops or not path.startswith(tops[-1]):
            tops.append(path)
    return tops


def _rows(paths: list[str]) -> list[list[str]]:
    """Siblings that follow one another without a gap, together."""
    rows: list[list[str]] = []
    for path in paths:
        if rows and _next(rows[-1][-1]) == path:
            rows[-1].append(path)
        else:
            rows.append([path])
    return rows


def _next(path: str) -> str:
    """The path of the sibling that follows; "" after the last that a path can name."""
    last = path[-Page.steplen :]
    if last == Page.alphabet[-1] * Page.steplen:
        return ""
    number = Page._int2str(Page._str2int(last) + 1)  # noqa: SLF001 — treebeard's own numbers
    return path[: -Page.steplen] + str(number).rjust(Page.steplen, Page.alphabet[0])


def _stretch(row: list[str], field: str) -> Q:
    end = _next(row[-1])
    if len(row) < _LONGEST_LIST or not end:
        found = Q(pk__in=[])
        for path in row:
            found |= Q(**{f"{field}__startswith": path})
        return found
    return Q(**{f"{field}__gte": row[0], f"{field}__lt": end})
