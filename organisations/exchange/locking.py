"""One worker at a time on an import; whoever comes second leaves."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from organisations.models import Import


class HeldElsewhere(Exception):
    """Another worker is on the import, or it has gone on to another state."""


@contextmanager
def held(source: Import, state: str) -> Iterator[Import]:
    """The import's row, locked until the transaction ends. Raises ``HeldElsewhere``."""
    rows = Import.objects.select_for_update(skip_locked=True, of=("self",))
    current = rows.select_related("region").filter(pk=source.pk, state=state).first()
    if current is None:
        raise HeldElsewhere
    yield current
