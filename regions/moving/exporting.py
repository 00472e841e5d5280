"""Taking a region out: one file, written in one go, from one moment of the database."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection, models, transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from wagtail.models import Page

from network.auditlog.models import Event
from network.auditlog.recording import note
from network.privacy.declaring import Personal
from network.privacy.registry import declaration_of
from regions.models import Region
from regions.moving.drafts import visited_draft
from regions.moving.errors import MovingError
from regions.moving.leaving import Collecting, Leaving
from regions.moving.media import files_of, member_of, write_files
from regions.moving.naming import Names
from regions.moving.owned import PAGE, REVISION, Table, homes_of, pages_of, tables
from regions.moving.package import Writer
from regions.moving.places import name_collections, told_collections
from regions.moving.references import GONE, Values, Visitor, visited
from regions.moving.registry import carried_as, extras
from regions.moving.rows import as_values, names_of
from regions.moving.sheets import BOM, Sheet, line
from regions.scoping import in_every_region

_AT_ONCE = 500
ROWS, SHEET = "rows/{}.jsonl", "sheets/{}.csv"
COLLECTIONS, EXTRA, OUTSIDE = "rows/collections.jsonl", "rows/extra.{}.jsonl", "sheets/outside.csv"

Progress = Callable[[str, int], None]


def export_region(
    *, region: Region, folder: Path, with_people: bool = False, progress: Progress | None = None
) -> Path:
    """Write all that the region owns into one file in the folder, and return its path.

    ``with_people`` takes along what visitors told of themselves for events (``Carried.asked``); the
    manifest says so. The file has its name only when it is whole. Raises ``MovingError``.
    """
    if region.site is None:
        raise MovingError(f"{region.name_fi} has no site, so there is nothing to take out.")
    name = f"{region.slug}-{timezone.localtime():%Y-%m-%d-%H%M%S}.zip"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with (
            _growing(folder / name) as stream,
            Writer(stream) as writer,
            in_every_region(),
            _one_moment(),
            translation.override("fi"),
        ):
            _Export(region, writer, with_people, progress or _silent).write()
    except OSError as problem:
        raise MovingError(f"The file could not be written: {problem.strerror}.") from problem
    note(
        Event.REGION_LEFT,
        about=region,
        regions=[region.pk],
        details={"with_people": with_people},
    )
    return folder / name


def _silent(label: str, rows: int) -> None:
    """Nobody watches."""


@contextmanager
def _growing(path: Path) -> Iterator[Any]:
    """A file that is read by its owner alone, and has its name when all of it is on the disk."""
    part = path.with_suffix(".part")
    try:
        with os.fdopen(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.rename(path)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def _one_moment() -> Iterator[None]:
    """All questions see the same moment, however long it takes and whoever writes meanwhile."""
    is_inside = connection.in_atomic_block
    with transaction.atomic(), connection.cursor() as cursor:
        if not is_inside:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        yield


class _Export:
    """One run."""

    def __init__(
        self, region: Region, writer: Writer, with_people: bool, progress: Progress
    ) -> None:
        self._region, self._writer, self._with_people = region, writer, with_people
        self._progress = progress
        self._names = Names(region)
        name_collections(region, self._names)
        self._tables = {table.label: table for table in tables(with_people=with_people)}
        self._leaving = Leaving(region, self._names, self._tables)
        self._told: dict[str, Any] = {}
        self._missing: list[str] = []

    def write(self) -> None:
        """The whole file."""
        self._lines(COLLECTIONS, told_collections(self._region, self._names))
        for table in self._tables.values():
            self._table(table)
        for extra in extras():
            self._lines(EXTRA.format(extra.name), extra.tell(self._region))
        with self._writer.entry(OUTSIDE) as target:
            target.write(BOM.encode() + line([_("What"), "id", _("Title"), _("Address")]))
            for row in self._leaving.told():
                target.write(line(row))
        self._writer.close(self._manifest())

    def _lines(self, name: str, rows: Iterable[Values]) -> None:
        with self._writer.entry(name) as target:
            for row in rows:
                target.write(_json(row))

    def _table(self, table: Table) -> None:
        """Rows as they come; the sheet waits beside, since a zip is written piece by piece."""
        model, count, ends = table.model, 0, [None, None]
        sheet = Sheet(model)
        self._missing += write_files(table, self._region, self._writer)
        with tempfile.TemporaryFile() as twin:
            twin.write(BOM.encode() + sheet.headings())
            with self._writer.entry(ROWS.format(table.label)) as target:
                for batch in self._batches(table):
                    for values in batch[1]:
                        target.write(_json(values))
                        number = values[model._meta.pk.name]
                        ends = [number if count == 0 else ends[0], number]
                        count += 1
                    twin.writelines(sheet.lines(*batch))
                    self._progress(table.label, count)
            twin.seek(0)
            if count:
                self._writer.copy(SHEET.format(table.label), twin, pressed=True)
        self._told[table.label] = {"rows": count, "ends": ends, "fields": names_of(model)}

    def _batches(self, table: Table) -> Iterator[tuple[list[models.Model], list[Values]]]:
        """Rows with their values, 500 at a time."""
        rows = table.of(self._region)
        if issubclass(table.model, Page):
            rows = rows.select_related("locale")
        found = rows.iterator(chunk_size=_AT_ONCE)
        while batch := list(islice(found, _AT_ONCE)):
            kept = [
                (row, values)
                for row, values in zip(batch, self._values(table, batch), strict=True)
                if GONE not in values.values()
            ]
            yield [row for row, _values in kept], [values for _row, values in kept]

    def _values(self, table: Table, batch: list[models.Model]) -> list[Values]:
        told, collecting = list(as_values(batch)), Collecting(self._names)
        said = carried_as(table.label)
        for values in told:
            _leave_out(values, said.leaves if said else {})
            self._visited(table, values, collecting)
        self._leaving.look_up(collecting.wanted)
        done = [self._visited(table, values, self._leaving) for values in told]
        for row, values in zip(batch, done, strict=True):
            for field in files_of(table.model):
                name = str(values[field.name] or "")
                member = member_of(table.label, field, row.pk, name)
                values[field.name] = member if member in self._writer.files else ""
        return done

    def _visited(self, table: Table, values: Values, visitor: Visitor) -> Values:
        done = visited(table.model, values, visitor)
        if table.label == REVISION:
            visited_draft(values["content_type"], done, visitor)
        return done

    def _manifest(self) -> dict[str, Any]:
        region, site = self._region, self._region.open_site
        # A closed language's pages wait, and go along.
        codes = pages_of(region).order_by().values_list("locale__language_code", flat=True)
        return {
            "made_at": timezone.now().isoformat(),
            "region": {
                "slug": region.slug,
                "code": region.code,
                "name": region.name_fi,
                "languages": region.languages,
                "locales": sorted({*codes.distinct(), *region.languages}),
                "rooms": region.rooms,
                "site_name": site.site_name,
                "homes": [[home.path, home.slug] for home in homes_of(region)],
            },
            "with_people": self._with_people,
            "personal": sorted(
                label
                for label, told in self._told.items()
                if told["rows"] and isinstance(declaration_of(label), Personal)
            ),
            "tables": self._told,
            "missing_files": self._missing,
            "pages": self._told[PAGE]["rows"],
        }


def _leave_out(values: Values, leaves: Mapping[str, Any]) -> None:
    for name, value in leaves.items():
        values[name] = value(values) if callable(value) else value


def _json(values: Values) -> bytes:
    return json.dumps(values, cls=DjangoJSONEncoder, ensure_ascii=False).encode() + b"\n"
