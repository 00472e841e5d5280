"""The run itself: Django is set up before this is imported."""

from __future__ import annotations

import argparse
import random
import sys
import time

from django.core.cache import cache
from django.db import connection
from tqdm import tqdm
from wagtail.models import Locale

from benchmarks.directory.filling import fill
from benchmarks.directory.measuring import Cost, visit
from network import background
from organisations.models import DirectoryEntry
from organisations.services import rebuild_entries
from regions import shelf
from regions.models import Region
from regions.scoping import in_every_region
from regions.services import provision_region
from regions.services.planting import find
from tests import database

FEW = 4
"""Regions at first, to see that the others cost nothing."""
MEASURED, HUB = "kainuu", "verkosto"
QUERIES = {
    "everything": "",
    "a municipality": "?kunta=kuhmo",
    "two, a theme, a language": "?kunta=kuhmo&kunta=sotkamo&teema=mielenterveys&kieli=sv",
    "a name": "?nimi=ystäväkerho",
    "A–Ö": "?nakyma=aakkoset",
    "a sheet": "?nakyma=tuloste",
    "the map": "?nakyma=kartta",
    "the last page": "?sivu=99999",
}


def main(description: str) -> None:
    """Fill, measure, say, drop."""
    parser = argparse.ArgumentParser(prog='make bench-directory ARGS="…"', description=description)
    parser.add_argument("--total", type=int, default=100_000, help="associations in all")
    total = parser.parse_args().total
    name = database.named("bench_directory")
    database.copy(database.template(), name)
    database.use(name)
    try:
        with background.paused(), in_every_region():
            _run(total)
    finally:
        connection.close()
        database.drop(name)


def _run(total: int) -> None:
    regions = sorted(Region.objects.regional(), key=lambda one: one.slug != MEASURED)
    each = total // len(regions)
    _open(regions[:FEW], each, f"{FEW} regions")
    _index()
    few = _visit(MEASURED, "")
    _say(f"region among {FEW}", few)
    _open(regions[FEW:], each, f"{len(regions) - FEW} more regions")
    milliseconds = _index()
    for place in (MEASURED, HUB):
        for words, query in QUERIES.items():
            _say(f"{place}, {words}", _visit(place, query))
    region, hub = _visit(MEASURED, ""), _visit(HUB, "")
    warm, warm_hub = _visit(MEASURED, "", anew=False), _visit(HUB, "", anew=False)
    _say(f"{MEASURED}, counts remembered", warm)
    _say(f"{HUB}, counts remembered", warm_hub)
    rows = DirectoryEntry.objects.shown_to("fi").count()
    sys.stdout.write(
        f"bench-directory: {rows} associations, {len(regions)} regions: region page "
        f"{region.queries} queries, {region.cpu_ms:.0f} ms CPU, {region.database_ms:.0f} ms "
        f"database (among {FEW} regions {few.cpu_ms:.0f} + {few.database_ms:.0f}); hub "
        f"{hub.queries} queries, {hub.cpu_ms:.0f} + {hub.database_ms:.0f} ms, counts remembered "
        f"{warm_hub.cpu_ms:.0f} + {warm_hub.database_ms:.0f}; indexing {milliseconds:.2f} ms each\n"
    )


def _open(regions: list[Region], each: int, words: str) -> None:
    for region in tqdm(regions, desc=f"filling {words}"):
        opened = provision_region(slug=region.slug, languages=["fi", "sv", "en"])
        fill(opened, each, random.Random(region.code))  # noqa: S311 — invented, no secret


def _index() -> float:
    """Milliseconds that an association takes to be worked out."""
    began = time.perf_counter()
    done = list(tqdm(rebuild_entries(), desc="working out rows of 500"))[-1]
    took = time.perf_counter() - began
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
    shelf.forget()
    cache.clear()
    return 1000 * took / done


def _visit(place: str, query: str, *, anew: bool = True) -> Cost:
    host = "localhost" if place == HUB else f"{place}.localhost"
    region = Region.objects.get(slug=place)
    page = find(region, "directory", Locale.objects.get(language_code="fi"))
    path = page.get_url_parts()[2] if page else "/"
    return visit(host, path + query, before=_forget if anew else lambda: None)


def _forget() -> None:
    """What was counted before, the hub's counts of this minute too."""
    cache.delete_pattern("directory-counts-*")


def _say(words: str, cost: Cost) -> None:
    sys.stdout.write(f"{words:<45} {cost}\n")
