"""The run itself: Django is set up before this is imported."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from django.core.cache import cache
from django.db import connection
from wagtail.models import Page, Site

from benchmarks.directory.measuring import Cost
from benchmarks.growth import actions
from benchmarks.growth.filling import fill
from benchmarks.growth.measuring import cost_of, stock_cost_of
from benchmarks.growth.telling import CURVES, WAGTAIL, draw, tell
from network import background
from network.env import PROJECT
from regions import shelf
from regions.scoping import in_every_region
from tests import database

SIZES = {"small": (4, 1_000), "middle": (19, 10_000), "large": (100, 100_000)}
"""Regions and pages in all."""
FIGURES = PROJECT / "var" / "growth"


def main(description: str | None) -> None:
    """Fill, measure and drop each size; then compare all that have been measured so far. 1 when a
    bound is passed."""
    parser = argparse.ArgumentParser(prog='make bench-growth ARGS="…"', description=description)
    parser.add_argument("--sizes", nargs="*", choices=SIZES, default=list(SIZES))
    for size in parser.parse_args().sizes:
        _measure(size)
    figures = {size: _read(FIGURES / f"{size}.json") for size in SIZES if _file(size).exists()}
    faults = tell(figures)
    if len(figures) == len(SIZES):
        draw(figures, SIZES)
        _say(f"Curves: {CURVES}")
    for fault in faults:
        _say(f"FAULT {fault}")
    sys.exit(bool(faults))


def _file(size: str) -> Path:
    return FIGURES / f"{size}.json"


def _measure(size: str) -> None:
    name = database.named(f"bench_growth_{size}")
    database.copy(database.template(), name)
    database.use(name)
    try:
        with background.paused(), in_every_region():
            figures = dict(_figures(*SIZES[size]))
    finally:
        connection.close()
        database.drop(name)
    FIGURES.mkdir(parents=True, exist_ok=True)
    text = json.dumps({key: asdict(cost) for key, cost in figures.items()}, indent=1)
    _file(size).write_text(text, encoding="utf-8")


def _read(path: Path) -> dict[str, Cost]:
    rows = json.loads(path.read_text(encoding="utf-8"))
    return {name: Cost(**row) for name, row in rows.items()}


def _figures(regions: int, pages: int) -> Iterator[tuple[str, Cost]]:
    began = time.perf_counter()
    fill(regions, pages)
    _say(f"{Page.objects.count()} pages filled in {time.perf_counter() - began:.0f} s")
    shelf.forget()
    cache.clear()
    Site.clear_site_root_paths_cache()
    for group in (actions.public, actions.admin, actions.deleting):
        for action in group():
            cost, own = cost_of(action), stock_cost_of(action)
            _say(f"{action.name:<34} {cost}")
            yield action.name, cost
            if own is not None:
                yield WAGTAIL + action.name, own
    began = time.perf_counter()
    gone = actions.finish_deleting()
    _say(f"the worker deleted {gone} pages in {time.perf_counter() - began:.0f} s")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
