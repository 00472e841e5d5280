"""Taking in what is brought, and starting what workers then do."""

from __future__ import annotations

import logging
from functools import partial
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from kombu.exceptions import OperationalError

from incoming.models import KEPT_FOR, Incoming
from incoming.reading.files import refuse_large
from network.users.models import User
from regions.models import Region
from regions.scoping import in_every_region

logger = logging.getLogger(__name__)
State = Incoming.State

GOING_ON = (State.CHECKING, State.RUNNING, State.UNDOING)
"""States in which a worker has something to do."""


@transaction.atomic
def receive(
    *,
    region: Region,
    user: User,
    kind: str,
    file: UploadedFile | None = None,
    address: str = "",
    **choices: Any,
) -> Incoming:
    """Keep a file or an address, and begin its dry run. Raises ``Trouble`` for a file that is too
    large, before it is read."""
    if file is not None:
        refuse_large(kind, file.size or 0)
    name = (file.name or "") if file is not None else address
    source = Incoming.objects.create(
        region=region,
        made_by=user,
        kind=kind,
        name=name[-255:].replace("\x00", ""),
        file=file or "",
        address="" if file is not None else address,
        **choices,
    )
    transaction.on_commit(partial(wake, source.pk))
    return source


def start_run(*, source: Incoming, user: User) -> bool:
    """Begin to bring in what was checked; False when it cannot be, or has been begun already."""
    return _start(source, user, State.CHECKED, State.RUNNING)


def start_undo(*, source: Incoming, user: User) -> bool:
    """Begin to take back what was brought in; False when there is nothing to take back."""
    return _start(source, user, State.DONE, State.UNDOING)


@transaction.atomic
def _start(source: Incoming, user: User, before: str, after: str) -> bool:
    rows = Incoming.objects.filter(pk=source.pk, state=before)
    started = rows.update(state=after, made_by=user)
    if started:
        transaction.on_commit(partial(wake, source.pk))
    return bool(started)


def wake(incoming_id: int) -> None:
    """Ask a worker to go on now; beat asks again every minute in any case."""
    from incoming.tasks import go_on_with_incoming  # noqa: PLC0415 — tasks are doors to services

    try:
        go_on_with_incoming.delay(incoming_id)
    except OperationalError:
        logger.warning("The broker did not answer; %s goes on with the next sweep.", incoming_id)


def unfinished() -> list[int]:
    """What a worker has left: it died, or the broker lost the message."""
    with in_every_region():
        return list(Incoming.objects.filter(state__in=GOING_ON).values_list("pk", flat=True))


def drop(*, source: Incoming) -> None:
    """Delete one that has done nothing, or nothing that is still to be undone."""
    if source.state not in GOING_ON:
        _delete(source)


def purge() -> int:
    """Delete what was brought 30 days ago, in every region; returns how many."""
    with in_every_region():
        # Whatever its state: what has gone on for a month will never end.
        gone = list(Incoming.objects.filter(created_at__lt=timezone.now() - KEPT_FOR))
        for source in gone:
            _delete(source)
    return len(gone)


def _delete(source: Incoming) -> None:
    file = source.file
    source.delete()
    if file:
        file.delete(save=False)
