"""What is brought in, whatever it is: one worker at a time, and every state once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import connection

from incoming.models import Incoming
from incoming.tasks import go_on_with_incoming
from organisations.exchange.tasks import go_on_with_import
from organisations.models import Import
from regions.bringing import working
from regions.bringing.models import Brought
from regions.models import RegionLogEntry
from tests.incoming import bringing
from tests.organisations import importing

pytestmark = pytest.mark.django_db


@contextmanager
def another_worker_on(source: Brought) -> Iterator[None]:
    """Somebody else who works on it, in a session of the database's own."""
    other = connection.copy()
    try:
        with other.cursor() as cursor:
            lock = [source._meta.label, source.pk]
            cursor.execute("SELECT pg_advisory_lock(hashtext(%s), %s)", lock)
        yield
    finally:
        other.close()


def of_an_old_site() -> Incoming:
    """News that have been checked."""
    return bringing.checked(bringing.export(bringing.post(1)))


def of_associations() -> Import:
    """Associations that have been checked."""
    return importing.checked(f"{importing.HEAD}\nKuhmon kerho;;Kuhmo;;")


@pytest.mark.parametrize(
    ("make", "go_on"),
    [(of_an_old_site, go_on_with_incoming), (of_associations, go_on_with_import)],
)
def test_a_second_worker_leaves_and_a_late_message_does_nothing_again(make, go_on):
    source = make()
    type(source).objects.update(state="running")
    with another_worker_on(source):
        go_on(source.pk)
    source.refresh_from_db()
    assert source.state == "running"
    assert not source.rows.filter(outcome="written").exists()
    go_on(source.pk)
    go_on(source.pk)
    source.refresh_from_db()
    assert source.state == "done"
    assert source.rows.get().outcome == "written"
    assert RegionLogEntry.objects.filter(label=source.name).count() == 1


def test_a_step_that_does_not_move_it_on_is_not_repeated_for_ever():
    source, done = of_an_old_site(), []
    steps = {Brought.State.CHECKED: lambda *, source: done.append(source.pk)}
    working.go_on(Incoming, source.pk, steps)
    assert done == [source.pk]
