"""Pages by the tens of thousands, as they stand in a database after years of use.

A pattern is a real page, written and indexed as editors' pages are; its copies are made by SQL,
with all that belongs to a page: the row of its type, a revision, a line of history, what the
admin's and the public's search know of it, its references.
"""

from __future__ import annotations

import random
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.db.models import Model
from wagtail.models import Page, PageLogEntry, ReferenceIndex, Revision
from wagtail.search.backends import get_search_backend
from wagtail.search.models import IndexEntry

from network.search import indexing
from network.search.models import SearchDocument

_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_COPIED = "bench_rows"


@dataclass(frozen=True)
class Copy:
    """One page to be: its place in the tree, and what tells it from its pattern."""

    pk: int
    path: str
    title: str
    slug: str
    key: uuid.UUID
    languages: Sequence[str] = ("fi",)


def copies(parent: Page, number: int, title: str, rng: random.Random) -> list[Copy]:
    """So many pages to be, below the parent's last child."""
    parent.refresh_from_db(fields=["numchild"])
    last = parent.get_last_child()
    after = int(last.path[-Page.steplen :], 36) if last else 0
    first = next_id()
    return [
        Copy(
            pk=first + one,
            path=f"{parent.path}{step(after + 1 + one)}",
            title=f"{title} {one}",
            slug=f"{slug_of(title)}-{after}-{one}",
            key=uuid.UUID(int=rng.getrandbits(128)),
        )
        for one in range(number)
    ]


def next_id() -> int:
    """The first number that no page has."""
    return (Page.objects.order_by("-pk").values_list("pk", flat=True).first() or 0) + 1


def step(number: int) -> str:
    """A page's place among its siblings as treebeard writes it."""
    text = ""
    while number:
        number, rest = divmod(number, 36)
        text = _SIGNS[rest] + text
    return text.rjust(Page.steplen, "0")


def slug_of(title: str) -> str:
    """A slug of plain words."""
    return "-".join(title.lower().split())


def index(pattern: Page) -> None:
    """Publish the pattern and let the indexes know it, so that its copies are known as well."""
    pattern.specific.save_revision().publish()
    page = pattern.specific_deferred._meta.model.objects.get(pk=pattern.pk)
    get_search_backend().add(page)
    ReferenceIndex.create_or_update_for_object(page)
    indexing.index([page.pk])


def multiply(pattern: Page, parent: Page, rows: Sequence[Copy]) -> None:
    """Make the copies of an indexed pattern below the parent, in the parent's region; both are in
    one language."""
    bring(rows)
    region = str(int(parent.specific.region_id))
    insert(Page, "p.id = %s", [pattern.pk], PAGE)
    for model in type(pattern.specific).__mro__:
        if issubclass(model, Page) and model is not Page and not model._meta.abstract:
            insert(model, "p.page_ptr_id = %s", [pattern.pk], {**CHILD, "region_id": region})
    _tell_indexes(pattern, region)
    _give_history(pattern)
    Page.objects.filter(pk=parent.pk).update(numchild=Page.objects.child_of(parent).count())
    settle()


def _tell_indexes(pattern: Page, region: str) -> None:
    insert(
        IndexEntry,
        "p.object_id = %s AND p.content_type_id = %s",
        [str(pattern.pk), pattern.content_type_id],
        {"object_id": "r.id::text", "title": "p.title || to_tsvector('simple', r.name)"},
    )
    shown = {"regions": f"ARRAY[{region}]::bigint[]"}
    insert(SearchDocument, "p.page_id = %s", [pattern.pk], _DOCUMENT | shown)
    insert(ReferenceIndex, _OF_PAGE, _page_key(pattern), {"object_id": "r.id::text"})


def _give_history(pattern: Page) -> None:
    """A revision, which is the live one, and the line that says that it was published."""
    insert(Revision, _OF_PAGE, _page_key(pattern), _REVISION)
    insert(PageLogEntry, "p.page_id = %s", [pattern.pk], _LINE)
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE wagtailcore_page p "  # noqa: S608 — names of our own
            "SET latest_revision_id = v.id, live_revision_id = v.id "
            f"FROM wagtailcore_revision v, {_COPIED} r "
            "WHERE v.object_id = r.id::text AND p.id = r.id AND v.base_content_type_id = %s",
            _page_key(pattern)[1:],
        )


def _page_key(page: Page) -> list[object]:
    return [str(page.pk), ContentType.objects.get_for_model(Page).pk]


def settle() -> None:
    """Pages that are made from now on come after the copies."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT setval('wagtailcore_page_id_seq', max(id)) FROM wagtailcore_page")


def bring(rows: Sequence[Copy]) -> None:
    """Hand the copies over to the database."""
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TABLE IF EXISTS {_COPIED}")
        cursor.execute(
            f"CREATE TEMP TABLE {_COPIED} "
            "(id bigint, path text, name text, slug text, key uuid, languages text[])"
        )
        with cursor.copy(f"COPY {_COPIED} FROM STDIN") as file:
            for row in rows:
                file.write_row(
                    (row.pk, row.path, row.title, row.slug, row.key, list(row.languages))
                )


def insert(
    model: type[Model], where: str, values: Sequence[object], changed: dict[str, str]
) -> None:
    """Each row ``p`` of the pattern's once for each copy ``r``, with some columns changed; a number
    that is nobody's key is left to the database."""
    columns = [
        field.column
        for field in model._meta.local_concrete_fields
        if field.column != "id" or "id" in changed
    ]
    chosen = ", ".join(changed.get(column, f'p."{column}"') for column in columns)
    names = ", ".join(f'"{column}"' for column in columns)
    table = model._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table} ({names}) SELECT {chosen} "  # noqa: S608 — names of our own
            f"FROM {table} p, {_COPIED} r WHERE {where}",
            list(values),
        )


PAGE = {
    "id": "r.id",
    "path": "r.path",
    "depth": "length(r.path) / 4",
    "numchild": "0",
    "title": "r.name",
    "draft_title": "r.name",
    "slug": "r.slug",
    "url_path": "(SELECT url_path FROM wagtailcore_page a WHERE a.path = "
    "left(r.path, length(r.path) - 4)) || r.slug || '/'",
    "translation_key": "r.key",
}
CHILD = {"page_ptr_id": "r.id"}
_OF_PAGE = "p.object_id = %s AND p.base_content_type_id = %s"
_DOCUMENT = {"page_id": "r.id", "path": "r.path", "title": "r.name", "translation_key": "r.key"}
_REVISION = {
    "object_id": "r.id::text",
    "object_str": "r.name",
    "content": "p.content || jsonb_build_object('pk', r.id, 'path', r.path, 'title', r.name, "
    "'draft_title', r.name, 'slug', r.slug, 'translation_key', r.key)",
}
_LINE = {"page_id": "r.id", "label": "r.name", "uuid": "gen_random_uuid()"}
