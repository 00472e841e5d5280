"""The run itself: Django is set up before this is imported."""

from __future__ import annotations

import argparse
import sys
import zlib
from collections.abc import Iterator

from django.core.cache import cache
from django.db import connection
from django.test import Client

from benchmarks.directory.measuring import Cost, visit
from benchmarks.wall.filling import SLUG, fill
from benchmarks.wall.seeing import pictures_seen
from network import background
from regions import shelf
from regions.models import Theme
from regions.scoping import in_every_region
from tests import database

TOTAL = 1_000
MOST_QUERIES, MOST_CPU_MS, MOST_KB = 12, 60, 60.0
_HUB, _REGION = "localhost", "kainuu.localhost"


def main(description: str | None) -> None:
    """Fill, measure, and say how the figures stand to their bounds; 1 when one is passed."""
    parser = argparse.ArgumentParser(prog='make bench-wall ARGS="…"', description=description)
    parser.add_argument("--total", type=int, default=TOTAL, help="how many stories")
    name = database.named("bench_wall")
    database.copy(database.template(), name)
    database.use(name)
    try:
        with background.paused(), in_every_region():
            faults = list(_measured(parser.parse_args().total))
    finally:
        connection.close()
        database.drop(name)
    for fault in faults:
        _say(f"FAULT {fault}")
    sys.exit(bool(faults))


def _measured(total: int) -> Iterator[str]:
    """Says the figures; yields a sentence for each bound that is passed."""
    fill(total)
    shelf.forget()
    cache.clear()
    theme = Theme.objects.filter(parent=None)[0].key
    path = f"/{SLUG}/"
    for what, host, query in (
        ("hub", _HUB, ""),
        ("hub, narrowed", _HUB, f"?teema={theme}&maakunta=kainuu"),
        ("hub, last page", _HUB, "?sivu=9999"),
        ("region", _REGION, ""),
    ):
        cost = visit(host, path + query)
        _say(f"{what}: {cost}")
        yield from _faults(what, cost)
    yield from _weighed(path)


def _faults(what: str, cost: Cost) -> Iterator[str]:
    if cost.queries > MOST_QUERIES:
        yield f"{what}: {cost.queries} queries, at most {MOST_QUERIES}"
    if cost.cpu_ms > MOST_CPU_MS:
        yield f"{what}: {cost.cpu_ms:.0f} ms CPU, at most {MOST_CPU_MS}"


def _weighed(path: str) -> Iterator[str]:
    reply = Client(headers={"host": _HUB}).get(path)
    page = len(zlib.compress(reply.content, 6)) / 1024
    seen = pictures_seen(path)
    if seen is None:
        _say(f"first page: {page:.1f} kB compressed; no browser, so the pictures are not weighed")
        return
    pictures = sum(seen.values()) / 1024
    _say(
        f"first page at 390 × 844, three dots to a pixel: {page:.1f} kB compressed and "
        f"{len(seen)} pictures of {pictures:.1f} kB, {page + pictures:.1f} of {MOST_KB:.0f} kB"
    )
    if page + pictures > MOST_KB:
        yield f"first page: {page + pictures:.1f} kB, at most {MOST_KB:.0f}"


def _say(line: str) -> None:
    sys.stdout.write(f"bench-wall {line}\n")
    sys.stdout.flush()
