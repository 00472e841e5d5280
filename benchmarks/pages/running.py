"""The run itself: Django is set up before this is imported."""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys

from django.core.cache import cache
from django.core.management import call_command
from django.db import connection

from benchmarks.pages.measuring import costs_of, tell_sql, tell_time, with_hello
from network import env
from network.images.models import Picture
from network.images.tasks import make_renditions
from regions import shelf
from regions.models import Region
from regions.scoping import in_every_region
from tests import database
from tests.rendering.places import LISTS, Place, places


def main(description: str | None) -> None:
    """Load, measure, say, drop."""
    parser = argparse.ArgumentParser(prog='make bench-pages ARGS="…"', description=description)
    parser.add_argument("--site", default="kainuu", help="whose pages")
    parser.add_argument("--languages", nargs="*", help="all of the site's by default")
    parser.add_argument("--profile", metavar="TEMPLATE", help="where its time goes")
    parser.add_argument("--sql", metavar="TEMPLATE", help="which queries it asks")
    parser.add_argument("--load", action="store_true", help="only make the database")
    options = parser.parse_args()
    if options.load:
        database.made("demo", _mark(), _load)
        return
    # By a process of its own: one that has written a whole demo renders half as fast afterwards.
    subprocess.run([sys.executable, "-m", "benchmarks.pages", "--load"], check=True)
    name = database.named("bench_pages")
    database.copy(database.made("demo", _mark(), _load), name)
    database.use(name)
    try:
        with in_every_region():
            cache.clear()
            shelf.forget()
            with with_hello():
                _run(options)
    finally:
        connection.close()
        database.drop(name)


def _mark() -> str:
    """Changes when the demo's words or the tables do."""
    digest = hashlib.sha256()
    for pattern in ("network/demo/**/*.py", "*/migrations/*.py", "network/*/migrations/*.py"):
        for file in sorted(env.PROJECT.glob(pattern)):
            digest.update(file.read_bytes())
    return digest.hexdigest()[:12]


def _load() -> None:
    call_command("load_demo")
    for pk in Picture.objects.values_list("pk", flat=True):
        make_renditions.call(pk)


def _run(options: argparse.Namespace) -> None:
    region = Region.objects.select_related("site").get(slug=options.site)
    found = list(places(region, options.languages))
    for chosen, tell in ((options.sql, tell_sql), (options.profile, tell_time)):
        for place in found:
            if place.template == chosen:
                sys.stdout.write(f"{place.path}\n")
                tell(place.host, place.path)
    if not options.sql and not options.profile:
        _measure(found)


def _measure(found: list[Place]) -> None:
    costs = costs_of([(place.host, place.path) for place in found])
    for place, cost in zip(found, costs, strict=True):
        kind = "gathers" if place.template in LISTS else ""
        sys.stdout.write(
            f"{place.template:<16} {place.language:<3} {cost.queries:>3} queries "
            f"{cost.cpu_ms:6.1f} ms CPU {cost.anew_ms:5.1f} ms anew "
            f"{cost.times_plain:4.0f} × plain view "
            f"{cost.kilobytes:5.0f} kB  {kind:<8} {place.path}\n"
        )
