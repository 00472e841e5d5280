"""What workers do with what was brought: they are woken, go on until nothing is left to do, and
leave off for whoever is at it already.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from django.db import IntegrityError, connection, transaction
from django.utils import timezone
from django.utils.module_loading import import_string
from kombu.exceptions import OperationalError

from regions.activity import record
from regions.bringing.models import KEPT_FOR, Brought
from regions.models import Deed
from regions.scoping import in_every_region, inside

if TYPE_CHECKING:
    from network.users.models import User

logger = logging.getLogger(__name__)
_TRIES = 3
State = Brought.State


@transaction.atomic
def begin(source: Any, *, user: User | None, before: str, after: str) -> bool:
    """Have a worker do what the state ``after`` asks for; False when it cannot be, or has been
    begun already."""
    rows = type(source).objects.filter(pk=source.pk, state=before)
    begun = rows.update(state=after, made_by=user)
    if begun:
        transaction.on_commit(partial(wake, source))
    return bool(begun)


def start_undo(*, source: Brought, user: User | None) -> bool:
    """Begin to take back what was brought in; False when there is nothing to take back."""
    return begin(source, user=user, before=State.DONE, after=State.UNDOING)


def wake(source: Any) -> None:
    """Ask a worker to go on now; beat asks again every minute in any case."""
    try:
        import_string(source.worker).delay(source.pk)
    except OperationalError:
        logger.warning("The broker did not answer; %s waits for the next sweep.", source.pk)


def unfinished(model: Any) -> list[int]:
    """What a worker has left: it died, or the broker lost the message."""
    with in_every_region():
        rows = model.objects.filter(state__in=Brought.GOING_ON)
        return list(rows.values_list("pk", flat=True))


def go_on(model: Any, pk: int, steps: Mapping[State, Callable[..., None]]) -> None:
    """Do what its state asks for until nothing is left to do, or a step has not moved it on.

    Safe in two workers at once, of which the second leaves, and after any crash: the row is read
    once nobody else can move it on.
    """
    found = model.objects.select_related("region__site__root_page", "made_by").filter(pk=pk)
    done = ""
    with in_every_region(), _alone(model, pk) as is_alone:
        while is_alone and (source := found.filter(state__in=steps).exclude(state=done).first()):
            done = source.state
            with inside(source.region):
                steps[State(done)](source=source)


@contextmanager
def _alone(model: Any, pk: int) -> Iterator[bool]:
    """Whether nobody else works on it. PostgreSQL lets go of the lock when the process dies."""
    lock = [model._meta.label, pk]
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(hashtext(%s), %s)", lock)
        is_alone = bool(cursor.fetchone()[0])
    try:
        yield is_alone
    finally:
        if is_alone:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(hashtext(%s), %s)", lock)


def in_batches(batch: Callable[[], bool]) -> None:
    """Do a batch in one transaction, again and again, until it says that nothing waits any more."""
    while _tried(batch):
        pass


def _tried(batch: Callable[[], bool]) -> bool:
    """An editor who adds a page at the same moment makes us repeat it."""
    for attempt in range(1, _TRIES + 1):
        try:
            with transaction.atomic():
                return batch()
        except IntegrityError:
            if attempt == _TRIES:
                raise
    return False


@transaction.atomic
def finish(source: Brought, state: str, deed: Deed, **numbers: int) -> None:
    """Nothing is left to do: the row says so, and the region's log says what was done."""
    source.state, source.finished_at = state, timezone.now()
    source.save(update_fields=["state", "finished_at"])
    record(source.region, source.made_by, deed, source.name, numbers)


def drop(*, source: Brought) -> None:
    """Delete one that has done nothing, or nothing that is still to be undone."""
    if not source.is_going_on:
        source.delete_whole()


def purge(model: Any) -> int:
    """Delete what was brought 30 days ago, in every region; returns how many."""
    with in_every_region():
        # Whatever its state: what has gone on for a month will never end.
        gone = list(model.objects.filter(created_at__lt=timezone.now() - KEPT_FOR))
        for source in gone:
            source.delete_whole()
    return len(gone)
