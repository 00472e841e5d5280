"""How fast 100,000 real pages are indexed, asked and shown."""

from __future__ import annotations

import statistics
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from urllib.parse import quote

from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test import Client
from django.utils import timezone
from tqdm import tqdm
from wagtail.models import Locale, Page

from benchmarks.search.corpus import Document, filling
from network.search import indexing
from network.search.answering import answer
from network.search.finding import Place
from network.sorting import sort_key
from organisations.models import DirectoryPage, OrganisationPage
from regions.models import Municipality, Region

QUESTIONS = (
    "hiihtoseura kemijärvellä",
    "reumayhdistys",
    "sydän Oulu",
    "kuoro",
    "mehiläiset",
    "shakki Turussa",
    "teatteri",
    "uimaseura",
    "pesäpalo",
    "kansantanssi Kuopio",
    "valokuvaus",
    "sulkapallo Nokialla",
    "puutarhayhdistys Raahe",
    "omaishoito",
    "jalkapalloa Salossa",
    "filatelistit",
    "Lieksan bridge",
    "moottorikerho Mikkeli",
    "suunnistus",
    "judo Porvoo",
)
"""Ordinary questions: some rare, some that fit thousands of pages, one with a letter missing."""
_RUNS = 5
_PREFIX = "bench"


def furnish(count: int) -> None:
    """Write so many associations below one directory: rows only, nobody will edit them."""
    directory = DirectoryPage.objects.get(region__slug="kainuu", locale__language_code="fi")
    places = {one.name_fi: one for one in Municipality.objects.defer("outline")}
    kind, locale = ContentType.objects.get_for_model(OrganisationPage), directory.locale
    rows = list(filling(count))
    with tqdm(total=count, unit="pages", desc="writing") as bar:
        for batch in indexing.batches(list(enumerate(rows, start=1)), 2000):
            pages = [_page(number, row, directory, kind, locale) for number, row in batch]
            Page.objects.bulk_create(pages)
            _furnish(pages, [row for _number, row in batch], places)
            bar.update(len(batch))


def _page(number: int, row: Document, parent: Page, kind: ContentType, locale: Locale) -> Page:
    slug = f"{_PREFIX}-{number}"
    return Page(
        title=row.title,
        draft_title=row.title,
        slug=slug,
        path=parent.path + Page._int2str(number).rjust(Page.steplen, "0"),  # noqa: SLF001 — treebeard's own numbers
        depth=parent.depth + 1,
        url_path=f"{parent.url_path}{slug}/",
        content_type=kind,
        locale=locale,
        translation_key=uuid.uuid4(),
        live=True,
        last_published_at=timezone.now(),
    )


def _furnish(pages: Sequence[Page], rows: Sequence[Document], places: dict) -> None:
    """The associations' own rows; Django cannot write these in bulk, because they have a parent."""
    held = [places[row.municipalities[0]] for row in rows]
    values = [
        (page.pk, place.region_id, row.body, sort_key(row.title))
        for page, place, row in zip(pages, held, rows, strict=True)
    ]
    columns = [field for field in OrganisationPage._meta.local_fields if not field.null]
    given = {"page_ptr_id": 0, "lead": 2, "sort_key": 3}
    names = [field.column for field in columns] + ["region_id"]
    marks = [
        f"%({given[field.column]})s" if field.column in given else _EMPTY[field.get_internal_type()]
        for field in columns
    ] + ["%(1)s"]
    sql = (
        f"INSERT INTO organisations_organisationpage ({', '.join(names)}) "  # noqa: S608 — our own names
        f"VALUES ({', '.join(marks)})"
    )
    with connection.cursor() as cursor:
        cursor.executemany(sql, [{str(k): v for k, v in enumerate(value)} for value in values])
    through = OrganisationPage.municipalities.through
    through.objects.bulk_create(
        through(organisationpage_id=page.pk, municipality_id=place.pk)
        for page, place in zip(pages, held, strict=True)
    )


_EMPTY = {
    "CharField": "''",
    "TextField": "''",
    "EmailField": "''",
    "URLField": "''",
    "JSONField": "'[]'",
    "StreamField": "'[]'",
    "BooleanField": "false",
    "ArrayField": "'{}'",
    "DateField": "now()",
    "DateTimeField": "now()",
    "PositiveSmallIntegerField": "0",
    "IntegerField": "0",
    "UUIDField": "gen_random_uuid()",
}


@dataclass
class Speed:
    """Milliseconds: medians, and what one in twenty exceeds."""

    indexing: float = 0.0
    """As it is waited for, the database's work included."""
    indexing_cpu: float = 0.0
    database: float = 0.0
    database_p95: float = 0.0
    page: float = 0.0
    page_p95: float = 0.0
    page_cpu: float = 0.0
    """Of the web process alone."""
    suggestion: float = 0.0


def measure(count: int) -> Speed:
    """Index everything, then ask every question on each region's site and on the hub's."""
    speed = Speed()
    pages = indexing.every_page()
    began, worked = time.perf_counter(), time.process_time()
    with tqdm(total=len(pages), unit="pages", desc="indexing") as bar:
        indexing.rebuild(_shown(indexing.batches(pages), bar))
    speed.indexing = (time.perf_counter() - began) * 1000 / len(pages)
    speed.indexing_cpu = (time.process_time() - worked) * 1000 / len(pages)
    speed.database, speed.database_p95 = _middle(time_of_database)
    speed.page, speed.page_p95 = _middle(time_of_page)
    speed.page_cpu, _slowest = _middle(partial(time_of_page, clock=time.process_time))
    speed.suggestion, _slowest = _middle(partial(time_of_page, path="/haku/ehdota/"))
    return speed


def _shown(batches: Iterator[Sequence[int]], bar: tqdm) -> Iterator[Sequence[int]]:
    for batch in batches:
        yield batch
        bar.update(len(batch))


def _middle(timed: Callable[[str, Region], float]) -> tuple[float, float]:
    """Median and 95th percentile over all questions on all sites; of each, the best of five runs,
    so that neighbours of the machine are not measured."""
    regions = list(Region.objects.open().select_related("site"))
    times = [
        min(timed(words, region) for _run in range(_RUNS))
        for words in QUESTIONS
        for region in regions
    ]
    return statistics.median(times), statistics.quantiles(times, n=20)[-1]


@contextmanager
def counting_database(spent: list[float]) -> Iterator[None]:
    """Add up what the database takes, as the process waits for it."""

    def wrap(execute, sql, params, many, context):
        began = time.perf_counter()
        try:
            return execute(sql, params, many, context)
        finally:
            spent.append((time.perf_counter() - began) * 1000)

    with connection.execute_wrapper(wrap):
        yield


def time_of_database(words: str, region: Region) -> float:
    """Milliseconds in the database for one whole answer, facet counts included."""
    spent: list[float] = []
    with counting_database(spent):
        answer(words, Place("fi", None if region.is_hub else region.pk))
    return sum(spent)


def time_of_page(
    words: str,
    region: Region,
    path: str = "/haku/",
    clock: Callable[[], float] = time.perf_counter,
) -> float:
    """Milliseconds for a page as the web process makes it."""
    client = Client(headers={"host": region.open_site.hostname})
    began = clock()
    reply = client.get(f"{path}?q={quote(words)}")
    spent = (clock() - began) * 1000
    assert reply.status_code == 200  # noqa: S101 — a fast error is no speed
    return spent
