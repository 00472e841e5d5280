"""What an import costs, step by step, and whether each step has done its work."""

from __future__ import annotations

import os
import resource
import sys
import time
from collections.abc import Callable, Iterator
from unittest.mock import patch

from django.core.files.base import ContentFile
from django.db import connection, reset_queries
from django.test import override_settings
from tqdm import tqdm

from network.background import paused
from organisations.exchange.announcing import announce_pages
from organisations.exchange.checking import check_import
from organisations.exchange.receiving import check_with, receive_file, start_run, start_undo
from organisations.exchange.running import run_import
from organisations.exchange.undoing import undo_import
from organisations.models import Import, OrganisationPage
from regions.models import Region
from regions.scoping import in_every_region
from tests import database, factories

HEAD = "Nimi;Y-tunnus;Kunnat;Teemat;Kielet;Kuvaus;Sähköposti;Puhelin;Katuosoite;Postinumero\n"


def lines(region: Region, rows: int, changed: int = 0) -> Iterator[str]:
    """A file of invented associations; so many of them have a new telephone number."""
    places = [place.name_fi for place in region.municipalities.all()]
    yield HEAD
    for number, business in zip(range(rows), business_ids(), strict=False):
        phone = f"040 {number:07d}" if number >= changed else f"050 {number:07d}"
        yield (
            f"Esimerkkiyhdistys {number} ry;{business};{places[number % len(places)]};Ikääntyneet;"
            f"suomi;Kohtaamisia ja tukea numero {number}.;info{number}@example.org;{phone};"
            f"Kauppakatu {number % 90 + 1};87100\n"
        )


def business_ids() -> Iterator[str]:
    """Business IDs with right check digits, none twice."""
    for number in range(1_000_000, 10_000_000):
        weights = zip(str(number), (7, 9, 10, 5, 8, 4, 2), strict=True)
        rest = sum(int(digit) * weight for digit, weight in weights) % 11
        if rest != 1:
            yield f"{number}-{11 - rest if rest else 0}"


def memory() -> int:
    """The most that this process has held, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def timed(name: str, step: Callable[[], object], figures: dict[str, float]) -> None:
    """Do it, and keep how many seconds it took."""
    begin, busy = time.perf_counter(), time.process_time()
    step()
    figures[name] = time.perf_counter() - begin
    figures[f"{name} CPU"] = time.process_time() - busy


def measure(rows: int) -> dict[str, float]:
    """All steps once; the figures are seconds, and megabytes where they say so."""
    region = factories.region("kainuu")
    user = factories.staff(region, "publisher")
    figures: dict[str, float] = {"memory before": memory()}

    def bring(name: str, changed: int = 0) -> Import:
        content = "".join(lines(region, rows, changed)).encode()
        source = receive_file(region=region, file=ContentFile(content, "a.csv"), user=user)
        check_with(source=source, columns=source.columns, publish=True, whole=False)
        timed(f"{name} check", lambda: check_import(source=fresh(source)), figures)
        return fresh(source)

    def run(name: str, source: Import) -> None:
        assert start_run(source=source, user=user)
        timed(f"{name} run", lambda: run_import(source=fresh(source)), figures)

    steps = tqdm(total=5, desc="steps", disable=not sys.stderr.isatty())
    first = bring("new")
    run("new", first)
    assert OrganisationPage.objects.filter(region=region).count() == rows
    figures["memory after"] = memory()
    steps.update()
    again = bring("again")
    assert again.rows.filter(verdict="same").count() == rows
    steps.update()
    changed = bring("changed", rows // 10)
    run("changed", changed)
    assert changed.rows.filter(outcome="written").count() == rows // 10
    steps.update()
    timed("announce", announce_pages, figures)
    steps.update()
    assert start_undo(source=changed, user=user)
    timed("undo changes", lambda: undo_import(source=fresh(changed)), figures)
    assert not OrganisationPage.objects.filter(phone__startswith="050").exists()
    steps.close()
    return figures


def fresh(source: Import) -> Import:
    """The row as a worker would fetch it."""
    reset_queries()
    return Import.objects.select_related("region__site__root_page", "made_by").get(pk=source.pk)


def report(rows: int) -> int:
    """Measure, print a line a step and a closing line, and drop the database."""
    template, name = database.template(), f"jv_benchmark_import_{os.getpid()}"
    database.copy(template, name)
    database.use(name)
    try:
        # Other workers are not woken: each step is measured here, and nothing else.
        later = {"default": {"BACKEND": "network.background.CeleryBackend"}}
        wake = patch("organisations.exchange.receiving.wake")
        with in_every_region(), override_settings(TASKS=later), paused(), wake:
            figures = measure(rows)
    finally:
        connection.close()
        database.drop(name)
    for step, seconds in figures.items():
        unit = "MB" if "memory" in step else "s"
        sys.stdout.write(f"{step:>16}: {seconds:8.1f} {unit}\n")
    total = figures["new check"] + figures["new run"]
    grown = figures["memory after"] - figures["memory before"]
    sys.stdout.write(
        f"import: {rows} new rows in {total:.1f} s ({total / rows * 1000:.2f} ms a row), "
        f"again {figures['again check']:.1f} s, {rows // 10} changes in "
        f"{figures['changed run']:.1f} s, memory grew by {grown:.0f} MB\n"
    )
    return 0
