"""The run itself: Django is set up before this is imported."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from django.conf import settings
from django.core.cache import cache
from django.db import connection
from wagtail.models import Page, Site

from benchmarks.directory.measuring import Cost
from benchmarks.growth import actions
from benchmarks.growth.filling import fill
from benchmarks.growth.measuring import cost_of
from network import background
from regions import shelf
from regions.scoping import in_every_region
from tests import database

SIZES = {"small": (4, 1_000), "middle": (19, 10_000), "large": (100, 100_000)}
"""Regions and pages in all."""
FIGURES = Path("var/growth")


def main(description: str | None) -> None:
    """Fill, measure, say and drop each size; then compare."""
    parser = argparse.ArgumentParser(prog='make bench-growth ARGS="…"', description=description)
    parser.add_argument("--sizes", nargs="+", choices=SIZES, default=list(SIZES))
    parser.add_argument("--stock", action="store_true", help="beside Wagtail's own admin")
    options = parser.parse_args()
    for size in options.sizes:
        _measure(size)


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
    (FIGURES / f"{size}.json").write_text(text, encoding="utf-8")


def _figures(regions: int, pages: int) -> Iterator[tuple[str, Cost]]:
    began = time.perf_counter()
    fill(regions, pages)
    _say(f"{Page.objects.count()} pages filled in {time.perf_counter() - began:.0f} s")
    shelf.forget()
    cache.clear()
    Site.clear_site_root_paths_cache()
    settings.WHITENOISE_AUTOREFRESH = False
    for group in (actions.public, actions.admin, actions.deleting):
        for action in group():
            cost = cost_of(action)
            _say(f"{action.name:<34} {cost}")
            yield action.name, cost


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
