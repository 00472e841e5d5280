"""Associations by the tens of thousands: rows copied from one real page a region, in bulk."""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.db import connection
from wagtail.models import Locale, Page

from organisations.models import OrganisationPage
from regions.models import Municipality, Region, Theme
from regions.services.planting import find, write

_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_FIRST = "Aurinko Kaiku Koti Käpy Lähde Niitty Onni Pilvi Sydän Tuuli Valo Ystävä Äiti Öljy"
_LAST = "kerho seura yhdistys tupa kahvila piiri verkosto talkoot tuki liitto"
_LANGUAGES = (["fi"], ["fi", "sv"], ["fi", "en"], ["fi", "sv", "en"])
_COPIED = "bench_rows"


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
    first = Page.objects.order_by("-pk").values_list("pk", flat=True)[0] + 1
    rows = list(_rows(parent, keys, first))
    _bring(rows)
    _insert("wagtailcore_page", pattern.pk, "p.id", _PAGE)
    _insert("organisations_organisationpage", pattern.pk, "p.page_ptr_id", _PROFILE)
    Page.objects.filter(pk=parent.pk).update(numchild=len(rows) + 1)
    with connection.cursor() as cursor:
        cursor.execute("SELECT setval('wagtailcore_page_id_seq', max(id)) FROM wagtailcore_page")
    _link(region, [row[0] for row in rows], [row[4] for row in rows])


def _rows(parent: Page, keys: list[uuid.UUID], first: int) -> Iterator[tuple[Any, ...]]:
    for number, key in enumerate(keys):
        rng = random.Random(key.int)  # noqa: S311 — invented names, no secret
        name = f"{rng.choice(_FIRST.split())}{rng.choice(_LAST.split())} {number} ry"
        path = f"{parent.path}{_step(number + 2)}"
        yield first + number, path, name, f"yhdistys-{number}", key, rng.choice(_LANGUAGES)


def _step(number: int) -> str:
    text = ""
    while number:
        number, rest = divmod(number, 36)
        text = _SIGNS[rest] + text
    return text.rjust(4, "0")


def _bring(rows: list[tuple[Any, ...]]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TABLE IF EXISTS {_COPIED}")
        cursor.execute(
            f"CREATE TEMP TABLE {_COPIED} "
            "(id bigint, path text, name text, slug text, key uuid, languages text[])"
        )
        with cursor.copy(f"COPY {_COPIED} FROM STDIN") as file:
            for row in rows:
                file.write_row(row)


_PAGE = {
    "id": "r.id",
    "path": "r.path",
    "title": "r.name",
    "draft_title": "r.name",
    "slug": "r.slug",
    "url_path": "left(p.url_path, length(p.url_path) - length(p.slug) - 1) || r.slug || '/'",
    "translation_key": "r.key",
}
_PROFILE = {
    "page_ptr_id": "r.id",
    "languages": "r.languages",
    "online": "mod(r.id, 4) = 0",
    "coordinates": "'64.1303, 28.3874'",
}


def _insert(table: str, pattern: int, key: str, changed: dict[str, str]) -> None:
    """The pattern's row once for each row that was brought, with some columns changed."""
    model = next(m for m in apps.get_models() if m._meta.db_table == table)
    columns = [field.column for field in model._meta.local_concrete_fields]
    values = ", ".join(changed.get(column, f'p."{column}"') for column in columns)
    names = ", ".join(f'"{column}"' for column in columns)
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table} ({names}) SELECT {values} "  # noqa: S608 — names of our own
            f"FROM {table} p, {_COPIED} r WHERE {key} = %s",
            [pattern],
        )


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
