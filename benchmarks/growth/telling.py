"""The figures as a table, their growth, and the curves."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path

from benchmarks.directory.measuring import Cost

Figures = Mapping[str, Mapping[str, Cost]]
"""Size → action → cost, the smallest size first."""
CURVES = Path("docs/pictures/growth.svg")
DRAWN = (
    "front page",
    "search",
    "explorer of 1,000, all regions",
    "explorer root, all regions",
    "dashboard, all regions",
    "page menu, all regions",
    "admin search, all regions",
    "save and publish, one region",
    "deleting 2,500",
)
WAGTAIL = "Wagtail's own: "
_TOLD = ("dashboard, all regions", "explorer of 1,000, all regions")
_MOST_GROWTH, _MOST_BESIDE, _MOST_PUBLISHING = 1.3, 5, 50.0
_WIDTH, _LEFT, _TOP, _ROW = 720, 250, 40, 34


def tell(figures: Figures) -> list[str]:
    """Write the table; returns a sentence for each bound that is passed."""
    sizes = list(figures)
    _say(
        f"{'queries / CPU ms / SQL ms':<34}" + "".join(f"{size:>24}" for size in sizes) + "   CPU ×"
    )
    for name in figures[sizes[-1]]:
        row = [figures[size].get(name) for size in sizes]
        _say(f"{name[:34]:<34}" + "".join(map(_cell, row)) + _ratio(row))
    return list(_faults(figures))


def _cell(cost: Cost | None) -> str:
    if cost is None:
        return f"{'–':>24}"
    return f"{cost.queries:>8} /{cost.cpu_ms:6.0f} /{cost.database_ms:6.0f}"


def _ratio(row: list[Cost | None]) -> str:
    first, last = row[0], row[-1]
    return f"{last.cpu_ms / first.cpu_ms:8.1f}" if first and last and len(row) > 1 else ""


def _faults(figures: Figures) -> Iterator[str]:
    sizes = list(figures)
    first, last = figures[sizes[0]], figures[sizes[-1]]
    for name in _TOLD if len(sizes) > 1 else ():
        growth = _total(last[name]) / _total(first[name])
        if growth > _MOST_GROWTH:
            yield f"{name}: × {growth:.2f}, at most × {_MOST_GROWTH}"
    for name, cost in last.items():
        own = last.get(WAGTAIL + name)
        if own is not None and cost.queries > own.queries + _MOST_BESIDE:
            yield f"{name}: {cost.queries} queries, Wagtail's own {own.queries}"
    publishing = last["save and publish, one region"].database_ms
    if publishing > _MOST_PUBLISHING:
        yield f"publishing: {publishing:.0f} ms SQL, at most {_MOST_PUBLISHING:.0f}"


def _total(cost: Cost) -> float:
    return cost.cpu_ms + cost.database_ms


def draw(figures: Figures, sizes: Mapping[str, tuple[int, int]]) -> None:
    """Draw how the time of each action grows from size to size, each beside its smallest."""
    names = [name for name in DRAWN if all(name in costs for costs in figures.values())]
    height = _TOP + _ROW * len(names) + 20
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" '
        'font-family="system-ui, sans-serif" font-size="13" role="img">',
        f"<title>{escape(_title(figures, sizes))}</title>",
        f'<rect width="{_WIDTH}" height="{height}" fill="#fff"/>',
        *_heads(figures, sizes),
    ]
    for number, name in enumerate(names):
        parts += _curve(name, figures, _TOP + _ROW * number + 24)
    CURVES.write_text("\n".join([*parts, "</svg>", ""]), encoding="utf-8")


def _title(figures: Figures, sizes: Mapping[str, tuple[int, int]]) -> str:
    told = ", ".join(f"{sizes[one][0]} regions with {sizes[one][1]:,} pages" for one in figures)
    return f"Milliseconds of each action with {told}"


def _x(number: int, count: int) -> float:
    return _LEFT + (_WIDTH - _LEFT - 60) * number / max(count - 1, 1) + 20


def _heads(figures: Figures, sizes: Mapping[str, tuple[int, int]]) -> Iterator[str]:
    for number, size in enumerate(figures):
        regions, pages = sizes[size]
        yield (
            f'<text x="{_x(number, len(figures)):.0f}" y="20" text-anchor="middle" fill="#444">'
            f"{regions} / {pages:,}</text>"
        )


def _curve(name: str, figures: Figures, y: int) -> Iterator[str]:
    """A line that rises by a step for each doubling; the milliseconds stand beside its points."""
    totals = [_total(costs[name]) for costs in figures.values()]
    points = [
        (_x(number, len(totals)), y - 6 * math.log2(max(total / totals[0], 0.25)))
        for number, total in enumerate(totals)
    ]
    line = " ".join(f"{x:.0f},{height:.1f}" for x, height in points)
    yield f'<text x="8" y="{y + 4}" fill="#222">{escape(name)}</text>'
    yield f'<polyline points="{line}" fill="none" stroke="#2a6f97" stroke-width="2"/>'
    for (x, height), total in zip(points, totals, strict=True):
        yield f'<circle cx="{x:.0f}" cy="{height:.1f}" r="3" fill="#2a6f97"/>'
        yield (
            f'<text x="{x + 6:.0f}" y="{height - 5:.1f}" font-size="11" fill="#444">'
            f"{total:.0f}</text>"
        )


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
