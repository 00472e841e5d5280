"""So many regions with so many pages: four in ten of them associations, four news, two others."""

from __future__ import annotations

import random
from typing import Any

from django.db import connection
from django.utils import timezone
from tqdm import tqdm
from wagtail.models import Locale, Page

from benchmarks import seed
from benchmarks.directory.filling import fill as fill_directory
from home.models import ContentPage
from news.models import NewsPage
from organisations.services import rebuild_entries
from regions.models import Region
from regions.services import provision_region
from regions.services.planting import find, write

MEASURED = "kainuu"
_LEAD = "Kahvia, kuulumisia ja seuraa kaikille tiistaisin."
_WORDS = (
    *("Omaishoitajien ilta", "Kuoro laulaa torilla", "Talkoot kylätalolla", "Avoin kahvila"),
    *("Retki järvelle", "Vertaistuki alkaa", "Uusi vapaaehtoinen", "Digitukea kirjastossa"),
)
"""Titles of news: each word is found on an eighth of them."""


def fill(number: int, pages: int) -> None:
    """Open regions until there are so many, and give them so many pages in all."""
    with tqdm(total=number, desc="opening regions", unit="region") as bar:
        regions = [_open(slug, bar) for slug in _slugs(number)]
    each = pages // len(regions)
    patterns = _patterns(regions[0])
    for region in tqdm(regions, desc="filling them", unit="region"):
        _fill(region, each, patterns)
    list(rebuild_entries())
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")


def _slugs(number: int) -> list[str]:
    """The measured region, Finland's others, and after them invented ones."""
    real = Region.objects.regional().exclude(slug=MEASURED).values_list("slug", flat=True)
    invented = (f"maakunta-{one}" for one in range(number))
    return [MEASURED, *real, *invented][:number]


def _open(slug: str, bar: tqdm) -> Region:
    if not Region.objects.filter(slug=slug).exists():
        Region.objects.create(slug=slug, **_invented(slug))
    opened = provision_region(slug=slug, languages=["fi"])
    bar.update()
    return opened


def _invented(slug: str) -> dict[str, str]:
    """A region that Finland does not have, with a code of two signs that no real one has."""
    number = int(slug.rpartition("-")[2])
    name = f"Maakunta {number}"
    code = f"{chr(ord('A') + number // 10)}{number % 10}"
    return {"code": code, "name_fi": name, "fi_genitive": f"{name}:n", "fi_in": f"{name}:ssa"}


def _fill(region: Region, pages: int, patterns: list[Page]) -> None:
    rng = random.Random(region.code)  # noqa: S311 — invented pages, no secret
    if region.municipalities.exists():
        fill_directory(region, pages * 4 // 10, rng)
        news = pages * 4 // 10
    else:
        news = pages * 8 // 10  # an association needs a municipality
    parent = _seeded(region, "news")
    for pattern in patterns:
        _multiply(pattern, parent, news // len(patterns), pattern.title, rng)
    section(_seeded(region, "home"), "Tietoa", pages * 2 // 10, rng)


def _patterns(region: Region) -> list[Page]:
    """Of each kind of news one, as an editor would write it."""
    parent = _seeded(region, "news")
    found = []
    for words in _WORDS:
        page = NewsPage(**_fields(words, parent), published_on=timezone.localdate())
        found.append(write(parent, page))
        seed.index(page)
    return found


def section(home: Page, title: str, number: int, rng: random.Random) -> Page:
    """An ordinary page with so many ordinary pages below it, one deep."""
    top = write(home, ContentPage(**_fields(title, home)))
    pattern = write(top, ContentPage(**_fields(f"{title} malli", top)))
    seed.index(pattern)
    _multiply(pattern, top, number - 1, title, rng)
    return top


def _seeded(region: Region, key: str) -> Page:
    return find(region, key, Locale.objects.get(language_code="fi"))


def _fields(title: str, parent: Page) -> dict[str, Any]:
    return {"title": title, "lead": _LEAD, "locale": parent.locale}


def _multiply(pattern: Page, parent: Page, number: int, title: str, rng: random.Random) -> None:
    seed.multiply(pattern, parent, seed.copies(parent, number, title, rng))
