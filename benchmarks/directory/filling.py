"""Associations by the tens of thousands: rows copied from one real page a region, in bulk."""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator
from typing import Any

from django.db import connection
from wagtail.models import Locale, Page

from benchmarks import seed
from organisations.models import OrganisationPage
from regions.models import Municipality, Region, Theme
from regions.services.planting import find, write

_FIRST = "Aurinko Kaiku Koti Käpy Lähde Niitty Onni Pilvi Sydän Tuuli Valo Ystävä Äiti Öljy"
_LAST = "kerho seura yhdistys tupa kahvila piiri verkosto talkoot tuki liitto"
_LANGUAGES = (["fi"], ["fi", "sv"], ["fi", "en"], ["fi", "sv", "en"])


def fill(region: Region, number: int, rng: random.Random) -> None:
    """Give the region's directory so many associations, three in ten of them in Swedish too."""
    keys = [uuid.UUID(int=rng.getrandbits(128)) for _ in range(number)]
    translated = keys[: number * 3 // 10]
    for language, wanted in (("fi", keys), ("sv", translated)):
        parent = find(region, "directory", Locale.objects.get(language_code=language))
        if parent is not None:
            _copy(region, parent.specific, wanted, language)


def _copy(region: Region, parent: Any, keys: list[uuid.UUID], language: str) -> None:
    model = OrganisationPage(
        title="Malli ry", lead="Kohtaamispaikka kaikille.", locale=parent.locale
    )
    model.municipalities = list(region.municipalities.all()[:1])
    pattern = write(parent, model)
    rows = list(_rows(parent, keys))
    seed.bring(rows)
    seed.insert(Page, "p.id = %s", [pattern.pk], seed.PAGE)
    seed.insert(OrganisationPage, "p.page_ptr_id = %s", [pattern.pk], _PROFILE)
    Page.objects.filter(pk=parent.pk).update(numchild=len(rows) + 1)
    seed.settle()
    _link(region, [row.pk for row in rows], [row.key for row in rows])


def _rows(parent: Page, keys: list[uuid.UUID]) -> Iterator[seed.Copy]:
    first = seed.next_id()
    for number, key in enumerate(keys):
        rng = random.Random(key.int)  # noqa: S311 — invented names, no secret
        yield seed.Copy(
            pk=first + number,
            path=f"{parent.path}{seed.step(number + 2)}",
            title=f"{rng.choice(_FIRST.split())}{rng.choice(_LAST.split())} {number} ry",
            slug=f"yhdistys-{number}",
            key=key,
            languages=rng.choice(_LANGUAGES),
        )


_PROFILE = {
    **seed.CHILD,
    "languages": "r.languages",
    "online": "mod(r.id, 4) = 0",
    "coordinates": "'64.1303, 28.3874'",
}


def _link(region: Region, ids: list[int], keys: list[uuid.UUID]) -> None:
    """One to three municipalities, one association in ten across the border; up to three themes."""
    own = list(region.municipalities.values_list("pk", flat=True))
    every = list(Municipality.objects.values_list("pk", flat=True))
    themes = list(Theme.objects.values_list("pk", flat=True))
    links: dict[str, list[tuple[int, int]]] = {"municipalities": [], "themes": []}
    for pk, key in zip(ids, keys, strict=True):
        rng = random.Random(key.int + 1)  # noqa: S311 — invented links, no secret
        places = set(rng.sample(own, min(len(own), rng.choice((1, 1, 1, 2, 3)))))
        places |= {rng.choice(every)} if rng.random() < 0.1 else set()
        links["municipalities"] += [(pk, place) for place in places]
        links["themes"] += [(pk, theme) for theme in rng.sample(themes, rng.choice((1, 2, 3)))]
    for name, pairs in links.items():
        _write_links(name, pairs)


def _write_links(name: str, pairs: list[tuple[int, int]]) -> None:
    through = getattr(OrganisationPage, name).through._meta
    target = {"municipalities": "municipality_id", "themes": "theme_id"}[name]
    with (
        connection.cursor() as cursor,
        cursor.copy(f"COPY {through.db_table} (organisationpage_id, {target}) FROM STDIN") as file,
    ):
        for pair in pairs:
            file.write_row(pair)
