"""Sees every write, from PostgreSQL's own counters and from the rows that carry the other region.

Two questions are asked of a request inside its transaction, before that is rolled back:

* Has any row been inserted, updated or deleted? ``pg_stat_xact_user_tables`` counts without our
  knowing the tables; only grows until the outermost transaction ends.
* In those tables, are the rows that name the other region, by key or by canary, the same as before?
  A changed row of that region, a deleted one, and a row of ours that now points at it all differ.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from django.db import connection

from tests.isolation.canary import MARK

BOOKKEEPING = {
    "django_session": "the person's own session is kept up to date",
    "usersessions_usersession": "when the person's own session was last used",
    "axes_accesslog": "log-ins are written down",
    "axes_accessattempt": "failed log-ins are counted",
    "auditlog_auditentry": "refused requests are written down",
    "axes_accessfailurelog": "failed log-ins are written down",
}
"""Tables that a request may write whatever it named, and why."""

NAMES_OTHER = rf"\m9[0-4][0-9]{{5}}\M|{MARK}"
_COUNTERS = (
    "SELECT relname, n_tup_ins, n_tup_upd, n_tup_del FROM pg_stat_xact_user_tables"
    " WHERE n_tup_ins + n_tup_upd + n_tup_del > 0"
)
_MARKED = (
    "SELECT count(*), coalesce(sum(hashtextextended(t::text, 0)), 0) FROM {table} t"
    " WHERE t::text ~* %s"
)
Counts = tuple[int, int, int]


@dataclass
class Writes:
    """What one request wrote: all tables with their counts, and those where it met the other."""

    tables: dict[str, Counts] = field(default_factory=dict)
    crossed: set[str] = field(default_factory=set)

    @property
    def beside(self) -> set[str]:
        """Tables written that are nobody's bookkeeping."""
        return set(self.tables) - set(BOOKKEEPING)


class WriteOracle:
    """Ask ``look()`` after each request, in the same outermost transaction."""

    def __init__(self) -> None:
        self._before = self._counters()
        self._marked: dict[str, tuple[int, int]] = {}

    def learn(self) -> None:
        """Note how every table's marked rows stand; without this only the counters are read."""
        with connection.cursor() as cursor:
            names = connection.introspection.table_names(cursor)
        self._marked = {name: self._rows(name) for name in names}

    def look(self) -> Writes:
        """What has been written since the last look."""
        now = self._counters()
        changed = {
            table: tuple(new - old for new, old in zip(counts, self._was(table), strict=True))
            for table, counts in now.items()
            if counts != self._was(table)
        }
        self._before = now
        if not changed or not self._marked or connection.needs_rollback:
            return Writes(changed)
        return Writes(changed, {t for t in changed if self._rows(t) != self._marked.get(t)})

    def _was(self, table: str) -> Counts:
        return self._before.get(table, (0, 0, 0))

    @staticmethod
    def _counters() -> dict[str, Counts]:
        if connection.needs_rollback:
            return {}
        with connection.cursor() as cursor:
            cursor.execute(_COUNTERS)
            return {row[0]: (row[1], row[2], row[3]) for row in cursor.fetchall()}

    @staticmethod
    def _rows(table: str) -> tuple[int, int]:
        with connection.cursor() as cursor:
            cursor.execute(_MARKED.format(table=connection.ops.quote_name(table)), [NAMES_OTHER])
            return cursor.fetchone()
