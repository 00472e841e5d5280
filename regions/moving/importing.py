"""Bringing a region in from its file: all of it in one transaction, or nothing."""

from __future__ import annotations

from itertools import islice
from pathlib import Path, PurePosixPath
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files import File
from django.db import Error as DatabaseError
from django.db import connection, models, transaction
from wagtail.models import Locale, Page

from network.auditlog.models import Event
from network.auditlog.recording import note
from regions.models import Region
from regions.moving.arriving import Arriving, Keys, Tree
from regions.moving.drafts import visited_draft
from regions.moving.errors import MovingError
from regions.moving.exporting import COLLECTIONS, EXTRA, ROWS, Progress
from regions.moving.naming import Names
from regions.moving.numbers import Numbers
from regions.moving.owned import PAGE, REVISION, Table, homes_of, tables
from regions.moving.package import Reader, damaged
from regions.moving.places import make_collections
from regions.moving.references import GONE, Values, visited
from regions.moving.registry import extras, works_after
from regions.moving.rows import as_row, columns_of, names_of, write_members, write_rows
from regions.reference import load_reference_data
from regions.scoping import in_every_region
from regions.services.clearing import clear_samples
from regions.services.provisioning import open_restored

_AT_ONCE = 500
_WRONG = (KeyError, TypeError, ValueError, AttributeError, ValidationError, DatabaseError)
"""What rows bring about that no export of ours has written."""


def import_region(
    *, path: Path, slug: str = "", hostname: str = "", progress: Progress | None = None
) -> Region:
    """Set the region of the file up in this network, under its own name or as region ``slug``.

    The region must not be open here and must own nothing. Raises ``MovingError`` for a file that is
    damaged, too new, or not a region's; nothing has been changed then.
    """
    reader = Reader(path)
    try:
        with in_every_region():
            _check_known(reader)
            region = _Import(reader, slug, hostname, progress or (lambda label, rows: None)).run()
    finally:
        reader.close()
    return region


def _check_known(reader: Reader) -> None:
    """Refuse tables and fields that this version does not have: they would be lost silently."""
    told = reader.manifest.get("tables")
    if not isinstance(told, dict):
        raise damaged("its manifest names no tables")
    known = {table.label: set(names_of(table.model)) for table in tables(with_people=True)}
    for label, table in told.items():
        strange = [label] if label not in known else sorted(set(table["fields"]) - known[label])
        if strange:
            raise MovingError(
                f"The file comes from a newer version: this one does not know {', '.join(strange)}"
                f" ({label}). Update the network first. Nothing has been changed."
            )


class _Import:
    """One run."""

    def __init__(self, reader: Reader, slug: str, hostname: str, progress: Progress) -> None:
        self._reader, self._hostname, self._progress = reader, hostname, progress
        self._told = reader.manifest["region"]
        self._slug = slug or str(self._told["slug"])
        self._written: list[tuple[Any, str]] = []
        self._what = "manifest"

    def run(self) -> Region:
        """All of it; files that were written are taken away again when it fails."""
        try:
            with transaction.atomic():
                region = self._taken_in()
                for work in works_after():
                    work(region)
                self._note()
                return region
        except BaseException:
            for storage, name in self._written:
                storage.delete(name)
            raise

    def _taken_in(self) -> Region:
        try:
            return self._run()
        except _WRONG as problem:
            raise damaged(f"a row of {self._what} cannot be taken in ({problem})") from problem

    def _run(self) -> Region:
        came_from, region = self._regions()
        self._region = region
        for code in self._told["locales"]:
            Locale.objects.get_or_create(language_code=code)
        self._numbers = Numbers()
        self._tables = [
            table
            for table in tables(with_people=True)
            if table.label in self._reader.manifest["tables"]
        ]
        for table in self._tables:
            self._numbers.reserve(table.model, self._reader.manifest["tables"][table.label])
        self._tree = Tree(self._told["homes"], came_from, region)
        self._keys = Keys(came_from, region)
        self._open()
        names = Names(region)  # with the roles and the site that it has now
        make_collections(region, names, self._reader.rows(COLLECTIONS))
        self._arriving = Arriving(names, self._numbers, self._keys)
        for table in self._tables:
            if table.label != PAGE:
                self._table(table)
        self._finish()
        return region

    def _regions(self) -> tuple[Region, Region]:
        """Where it comes from, and what it becomes, which must be empty."""
        if not Region.objects.exists():
            load_reference_data()
            clear_samples()
        found = {one.slug: one for one in Region.objects.select_for_update(of=("self",))}
        came_from, region = found.get(self._told["slug"]), found.get(self._slug)
        if came_from is None or region is None:
            raise MovingError(f"No region here has the slug “{self._slug}”.")
        owning = [table.label for table in tables(with_people=True) if table.of(region).exists()]
        if region.site is not None or homes_of(region) or owning:
            raise MovingError(
                f"{region.name_fi} is open here already. A region is brought in where it is not."
            )
        return came_from, region

    def _open(self) -> None:
        """The pages' common table first: the site stands on the front page, and rights on both."""
        self._arriving = Arriving(Names(self._region), self._numbers, self._keys)
        self._table(next(table for table in self._tables if table.label == PAGE))
        root = Page.get_first_root_node()
        Page.objects.filter(pk=root.pk).update(numchild=Page.objects.filter(depth=2).count())
        open_restored(
            region=self._region,
            languages=self._told["languages"],
            rooms=self._told["rooms"],
            site_name=str(self._told["site_name"]),
            hostname=self._hostname,
        )

    def _table(self, table: Table) -> None:
        self._what, count = table.label, 0
        rows = self._reader.rows(ROWS.format(table.label))
        while batch := list(islice(rows, _AT_ONCE)):
            values = [self._values(table.model, row) for row in batch]
            write_rows(table.model, [self._row(table.model, one) for one in values])
            write_members(table.model, values)
            count += len(batch)
            self._progress(table.label, count)
        if count != self._reader.manifest["tables"][table.label]["rows"]:
            raise damaged(f"{table.label} lacks rows")

    def _values(self, model: type[models.Model], row: Values) -> Values:
        done = visited(model, row, self._arriving)
        if lost := [name for name, value in done.items() if value is GONE]:
            raise ValueError(f"{lost[0]} {row[lost[0]]}")
        if model._meta.label == PAGE:
            self._tree.place(done)
        elif model._meta.label == REVISION:
            visited_draft(done["content_type"], done, self._arriving)
            self._tree.place(done["content"])
        return done

    def _row(self, model: type[models.Model], values: Values) -> models.Model:
        row = as_row(model, values)
        for field in columns_of(model):
            if isinstance(field, models.FileField):
                # Past the descriptor, which would open a picture to measure it.
                vars(row)[field.attname] = self._file(row, field, values.get(field.name))
        return row

    def _file(self, row: models.Model, field: Any, member: Any) -> str:
        """The file under a name that is free here; its old place in the archive names nothing."""
        if not member:
            return ""
        if not str(member).startswith("media/") or not self._reader.has(member):
            raise ValueError(f"{field.name} {member}")
        name = field.generate_filename(row, PurePosixPath(member).name)
        with self._reader.open(member) as source:
            saved = field.storage.save(name, File(source, name=name))
        self._written.append((field.storage, saved))
        return str(saved)

    def _finish(self) -> None:
        """What stands in no table, and whether all that is pointed to is there."""
        for extra in extras():
            self._what = extra.name
            extra.take(self._region, self._reader.rows(EXTRA.format(extra.name)))
        self._what = "what others point to"
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")

    def _note(self) -> None:
        note(
            Event.REGION_CAME,
            about=self._region,
            regions=[self._region.pk],
            details={"pages": self._reader.manifest["pages"], "from": self._told["slug"]},
        )
