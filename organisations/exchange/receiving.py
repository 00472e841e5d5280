"""Bringing a file, deciding on its columns, and bringing in what was checked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import IO, cast

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction

from network.identity_codes import holds_identity_code
from network.users.models import User
from organisations.exchange.columns import matched
from organisations.exchange.problems import Trouble
from organisations.exchange.reading import look_at
from organisations.models import Import, ImportRow
from regions.bringing.working import begin, wake
from regions.models import Region

State = Import.State


def receive_file(*, region: Region, file: UploadedFile, user: User) -> Import:
    """Keep a file whose columns are to be decided. Raises ``Trouble`` for one that is no table."""
    if not file.size:
        raise Trouble("empty")
    shape = look_at(cast("IO[bytes]", file.file), file.size)
    if any(holds_identity_code(cell) for row in shape.examples for cell in row):
        raise Trouble("identity_code")
    file.seek(0)
    return Import.objects.create(
        region=region,
        made_by=user,
        name=(file.name or "")[-255:].replace("\x00", ""),
        file=file,
        kind=shape.kind,
        encoding=shape.encoding,
        separator=shape.separator,
        headings=[_clean(heading) for heading in shape.headings],
        examples=[[_clean(cell) for cell in row] for row in shape.examples],
        columns=matched(shape.headings),
        about_rows=shape.about_rows,
    )


def _clean(text: str) -> str:
    """As the database can keep it: without NUL, and no longer than an example needs to be."""
    return text.replace("\x00", "�")[:200]


@transaction.atomic
def check_with(*, source: Import, columns: Sequence[str], publish: bool, whole: bool) -> None:
    """Begin the dry run with these columns; an earlier one's verdicts are dropped."""
    current = Import.objects.select_for_update().get(pk=source.pk)
    if current.state not in {State.RECEIVED, State.CHECKED}:
        return
    current.rows.all().delete()
    current.columns, current.publish, current.whole = list(columns), publish, whole
    current.state, current.last_row = State.CHECKING, 0
    current.save()
    transaction.on_commit(partial(wake, current))


@transaction.atomic
def start_run(*, source: Import, user: User) -> bool:
    """Begin to bring in what was checked; False when it cannot be, or has been begun already."""
    current = Import.objects.select_for_update().get(pk=source.pk)
    if current.whole and current.rows.filter(verdict=ImportRow.Verdict.ERROR).exists():
        return False
    return begin(current, user=user, before=State.CHECKED, after=State.RUNNING)
