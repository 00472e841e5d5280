"""The dry run: every row of a file gets its verdict, and nothing else is written."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from django.db import transaction
from django.utils.translation import override

from organisations.exchange.judging import Judged, Verdict, judge, parse
from organisations.exchange.matching import same_association
from organisations.exchange.places import Reference
from organisations.exchange.problems import Trouble, problem
from organisations.exchange.reading import Row, Shape, rows_of
from organisations.models import Import, ImportRow

AT_ONCE = 250
"""Rows that are judged and kept in one transaction."""


def check_import(*, source: Import) -> None:
    """Judge the rows that have no verdict yet; what a killed worker left is gone on with.

    A file with a personal identity code, or one that breaks off, is refused whole and deleted.
    """
    with override(source.spoken):
        try:
            for rows in _batches(source):
                _keep(source, rows)
            _finish(source)
        except Trouble as trouble:
            refuse(source, trouble)


def _batches(source: Import) -> Iterator[list[Judged]]:
    reference = Reference()
    with source.opened() as file:
        rows = rows_of(file, Shape(source.kind, source.encoding, source.separator))
        next(rows, None)  # the headings
        waiting: Iterator[Row] = (row for row in rows if row[0] > source.last_row)
        while batch := list(itertools.islice(waiting, AT_ONCE)):
            judged = [parse(row, source, reference) for row in batch]
            judge(judged, source, reference)
            yield judged


@transaction.atomic
def _keep(source: Import, rows: list[Judged]) -> None:
    _refuse_doubles(source, rows)
    ImportRow.objects.bulk_create([_row(source, row) for row in rows])
    source.last_row = rows[-1].number
    source.save(update_fields=["last_row"])


def _row(source: Import, row: Judged) -> ImportRow:
    return ImportRow(
        source=source,
        number=row.number,
        title=row.title,
        verdict=row.verdict,
        values=row.values,
        keys=row.keys,
        changes=row.changes if row.verdict != Verdict.ERROR else [],
        problems=row.problems,
        page_id=row.page.pk if row.page else None,
    )


def _refuse_doubles(source: Import, rows: list[Judged]) -> None:
    """The first row of an association counts; a later one is to be mended."""
    wanted = [key for row in rows for key in row.keys]
    earlier = ImportRow.objects.filter(source=source, keys__overlap=wanted)
    earlier = earlier.exclude(verdict=Verdict.ERROR)
    known = list(earlier.order_by("number").values_list("number", "keys"))
    by_key: dict[str, list[tuple[int, list[str]]]] = {}
    for number, keys in known:
        for key in keys:
            by_key.setdefault(key, []).append((number, keys))
    for row in rows:
        near = [one for key in row.keys for one in by_key.get(key, ())]
        first = min((n for n, keys in near if same_association(row.keys, keys)), default=None)
        if first is not None:
            row.fail(Trouble("doubled_row", row=first))
        for key in row.keys if row.verdict != Verdict.ERROR else ():
            by_key.setdefault(key, []).append((row.number, row.keys))


def _finish(source: Import) -> None:
    if not source.rows.exists():
        raise Trouble("no_rows")
    if source.rows.filter(problems__contains=[{"code": "identity_code"}]).exists():
        raise Trouble("identity_code")
    source.state = Import.State.CHECKED
    source.save(update_fields=["state"])


def refuse(source: Import, trouble: Trouble) -> None:
    """Refuse the whole file and delete it; the rows' troubles stay to be read."""
    source.file.delete(save=False)
    source.examples = []
    source.state, source.trouble = Import.State.REFUSED, problem(trouble)
    source.save(update_fields=["file", "examples", "state", "trouble"])
    source.rows.update(values={}, changes=[], keys=[])
