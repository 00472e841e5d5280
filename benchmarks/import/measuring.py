"""What an import costs, step by step, and whether each step has done its work."""

from __future__ import annotations

import os
import resource
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from unittest.mock import patch

from django.core.files.base import ContentFile
from django.db import connection, reset_queries
from django.test import override_settings
from tqdm import tqdm

from network.background import paused
from network.users.models import User
from organisations.exchange.checking import check_import
from organisations.exchange.receiving import check_with, receive_file, start_run
from organisations.exchange.running import run_import
from organisations.exchange.tasks import announce_imported
from organisations.exchange.undoing import undo_import
from organisations.models import Import, OrganisationPage
from regions.bringing.working import start_undo
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


def measure(rows: int, *, short: bool) -> dict[str, float]:
    """The steps once; the figures are seconds, and megabytes where they say so."""
    region = factories.region("kainuu")
    work = Work(region, factories.staff(region, "publisher"), rows)
    work.figures["memory before"] = memory()
    steps = tqdm(total=2 if short else 5, desc="steps", disable=not sys.stderr.isatty())
    work.run("new", work.bring("new"))
    assert OrganisationPage.objects.filter(region=region).count() == rows
    work.figures["memory after"] = memory()
    steps.update()
    assert work.bring("again").rows.filter(verdict="same").count() == rows
    steps.update()
    if not short:
        _change_and_undo(work, steps)
    steps.close()
    return work.figures


@dataclass
class Work:
    """Who brings what, and what it has cost so far."""

    region: Region
    user: User
    rows: int
    figures: dict[str, float] = field(default_factory=dict)

    def bring(self, name: str, changed: int = 0) -> Import:
        """Bring a file and check it."""
        content = "".join(lines(self.region, self.rows, changed)).encode()
        file = ContentFile(content, "a.csv")
        source = receive_file(region=self.region, file=file, user=self.user)
        check_with(source=source, columns=source.columns, publish=True, whole=False)
        timed(f"{name} check", lambda: check_import(source=fresh(source)), self.figures)
        return fresh(source)

    def run(self, name: str, source: Import) -> None:
        """Bring in what was checked."""
        assert start_run(source=source, user=self.user)
        timed(f"{name} run", lambda: run_import(source=fresh(source)), self.figures)


def _change_and_undo(work: Work, steps: Any) -> None:
    some = work.rows // 10
    changed = work.bring("changed", some)
    work.run("changed", changed)
    assert changed.rows.filter(outcome="written").count() == some
    steps.update()
    timed("announce", announce_imported, work.figures)
    steps.update()
    assert start_undo(source=changed, user=work.user)
    timed("undo changes", lambda: undo_import(source=fresh(changed)), work.figures)
    assert not OrganisationPage.objects.filter(phone__startswith="050").exists()
    steps.update()


def fresh(source: Import) -> Import:
    """The row as a worker would fetch it."""
    reset_queries()
    return Import.objects.select_related("region__site__root_page", "made_by").get(pk=source.pk)


def report(rows: int, *, short: bool) -> int:
    """Measure, print a line a step and a closing line, and drop the database."""
    template, name = database.template(), f"jv_benchmark_import_{os.getpid()}"
    database.copy(template, name)
    database.use(name)
    try:
        # Other workers are not woken: each step is measured here, and nothing else.
        later = {"default": {"BACKEND": "network.background.CeleryBackend"}}
        wake = patch("regions.bringing.working.import_string")
        with in_every_region(), override_settings(TASKS=later), paused(), wake:
            figures = measure(rows, short=short)
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
        f"CPU {figures['new check CPU'] + figures['new run CPU']:.1f} s, "
        f"again {figures['again check']:.1f} s, memory grew by {grown:.0f} MB\n"
    )
    return 0
