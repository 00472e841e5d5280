"""Bringing a file, deciding on its columns, and starting what workers then do."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import partial
from typing import IO, cast

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from kombu.exceptions import OperationalError

from network.identity_codes import holds_identity_code
from network.users.models import User
from organisations.exchange.columns import matched
from organisations.exchange.problems import Trouble
from organisations.exchange.reading import look_at
from organisations.models import Import
from organisations.models.imports import KEPT_FOR
from regions.models import Region
from regions.scoping import in_every_region

logger = logging.getLogger(__name__)
State = Import.State

GOING_ON = (State.CHECKING, State.RUNNING, State.UNDOING)
"""States in which a worker has something to do."""


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
    _start(current, State.CHECKING, last_row=0)


@transaction.atomic
def start_run(*, source: Import, user: User) -> bool:
    """Begin to bring in what was checked; False when it cannot be, or has been begun already."""
    current = Import.objects.select_for_update().get(pk=source.pk)
    errors = current.whole and current.rows.filter(verdict="error").exists()
    if current.state != State.CHECKED or errors:
        return False
    current.made_by = user
    _start(current, State.RUNNING)
    return True


@transaction.atomic
def start_undo(*, source: Import, user: User) -> bool:
    """Begin to take back what was brought in; False when there is nothing to take back."""
    current = Import.objects.select_for_update().get(pk=source.pk)
    if current.state != State.DONE:
        return False
    current.made_by = user
    _start(current, State.UNDOING)
    return True


def _start(source: Import, state: str, **more: int) -> None:
    source.state = state
    for name, value in more.items():
        setattr(source, name, value)
    source.save()
    transaction.on_commit(partial(wake, source.pk))


def wake(import_id: int) -> None:
    """Ask a worker to go on now; beat asks again every minute in any case."""
    from organisations.exchange.tasks import go_on_with_import  # noqa: PLC0415 — tasks are doors to services

    try:
        go_on_with_import.delay(import_id)
    except OperationalError:
        logger.warning(
            "The broker did not answer; import %s goes on with the next sweep.", import_id
        )


def unfinished_imports() -> list[int]:
    """Imports that a worker has left: it died, or the broker lost the message."""
    with in_every_region():
        return list(Import.objects.filter(state__in=GOING_ON).values_list("pk", flat=True))


def drop_import(*, source: Import) -> None:
    """Delete an import that has done nothing, or nothing that is still to be undone."""
    if source.state not in GOING_ON:
        _delete(source)


def purge_imports() -> int:
    """Delete imports 30 days after they were brought, in every region; returns how many."""
    with in_every_region():
        old = Import.objects.filter(created_at__lt=timezone.now() - KEPT_FOR)
        gone = list(old.exclude(state__in=GOING_ON))
        for source in gone:
            _delete(source)
    return len(gone)


def _delete(source: Import) -> None:
    file = source.file
    source.delete()
    if file:
        file.delete(save=False)
