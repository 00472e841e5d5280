"""Lists whose SQL is compiled once.

Django takes longer to build and compile the query of a list than PostgreSQL takes to answer it.
A function under ``@prepared`` says what a list is, as always; it is run once a language with a
marker in each argument's place, and afterwards the arguments are put into the SQL that came of it.
"""

from __future__ import annotations

import copy
import datetime as dt
import uuid
from collections.abc import Callable, Hashable, Iterable, Sequence
from contextvars import ContextVar
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from django.db import connection
from django.db.models import QuerySet
from django.db.models.sql.compiler import SQLCompiler
from django.utils.translation import get_language

Given = ParamSpec("Given")
Row = TypeVar("Row")

MOST_SHAPES = 500
"""Of one list; when readers' choices make more of them, it begins anew."""
_NUMBER = 1_987_654_000
_YEAR = 2987
"""Of the markers: nothing real has such an id or is held then."""
_strictly: ContextVar[bool] = ContextVar("prepared_strictly", default=False)


def prepared(build: Callable[Given, QuerySet[Any, Row]]) -> Callable[Given, list[Row]]:
    """The rows of the list that ``build`` says, as a list.

    Arguments that are numbers, UUIDs or moments, and lists of them (for
    ``network.conditions.Among``), may differ from call to call; all others (words, None, True) are
    part of the list's shape, of which each is compiled. ``build`` must not look at the former, nor
    at the clock or at anything else than its arguments and the active language: ``TypeError`` tells
    of an argument that is not found in the query, of a moment that is no argument, and of a
    question that must be compiled anew each time.
    """
    shapes = Shapes()

    @wraps(build)
    def rows(*args: Given.args, **kwargs: Given.kwargs) -> list[Row]:
        values = [*args, *kwargs.values()]

        def with_markers(*given: Any) -> QuerySet[Any, Row]:
            named = dict(zip(kwargs, given[len(args) :], strict=True))
            return build(*given[: len(args)], **named)  # type: ignore[arg-type]  # as they came

        return shapes.rows((*kwargs, *map(_shape_of, values)), with_markers, *values)

    return rows


class Shapes:
    """For a list whose shape its caller knows better than a signature can tell."""

    def __init__(self) -> None:
        self._known: dict[Hashable, _Prepared] = {}

    def rows(
        self,
        shape: Hashable,
        build: Callable[..., QuerySet[Any, Row]],
        *values: Any,
        day: Any = None,
        scope: Any = None,
    ) -> list[Row]:
        """The rows of what ``build`` says of the values, which is asked only for a new shape: two
        calls of the same shape and language must mean the same list.

        With ``day`` the list may hold moments of its own, which that day decides; with ``scope``
        questions that are compiled anew for another one.
        """
        key = (shape, get_language(), day, scope)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= MOST_SHAPES:
                self._known.clear()
            found = _Prepared.of(build, values, scoped=scope is not None)
            found.check(own_moments=day is not None)
            self._known[key] = found
        return found.rows(values)


def compiled_anew(why: str) -> None:
    """For expressions whose SQL depends on more than the query: they stand in no prepared list that
    does not name what they depend on. Raises ``TypeError`` there."""
    if _strictly.get():
        raise TypeError(f"{why} is asked when a query runs; it cannot be prepared")


class _Prepared:
    """One shape of a list: the queryset that knows how rows become objects, and its SQL."""

    def __init__(self, found: QuerySet[Any], compiler: SQLCompiler, markers: list[Any]) -> None:
        self._found, self._compiler, self._markers = found, compiler, markers
        self._sql, self._params = compiler.as_sql()
        columns = [column[0] for column in compiler.select]
        self._converters = compiler.get_converters(columns)

    @classmethod
    def of(cls, build: Callable[..., QuerySet[Any]], values: Any, *, scoped: bool) -> _Prepared:
        """What ``build`` says of markers in place of the values."""
        markers = [_marker(value, number) for number, value in enumerate(values)]
        token = _strictly.set(not scoped)
        try:
            given = zip(values, markers, strict=True)
            found = build(*(value if mark is None else mark for value, mark in given))
            return cls(found, found.query.get_compiler(connection=connection), markers)
        finally:
            _strictly.reset(token)

    def check(self, *, own_moments: bool) -> None:
        """Raises ``TypeError`` for what would come out wrong in the next call."""
        for number, mark in enumerate(self._markers):
            if mark is not None and not _holds(self._params, mark):
                raise TypeError(f"argument {number} is not in the query: {self._sql}")
        for param in () if own_moments else self._params:
            if isinstance(param, dt.date) and param not in self._markers:
                raise TypeError(f"{param} is no argument of the query: {self._sql}")

    def rows(self, values: Sequence[Any]) -> list[Any]:
        """Ask with the values in their places."""
        pairs = zip(self._markers, values, strict=True)
        by_marker = {_key_of(mark): value for mark, value in pairs if mark is not None}
        asked = self._found._chain()  # type: ignore[attr-defined]  # noqa: SLF001 — with what the type's queryset carries
        compiler = self._compiled(asked.query, _filled(self._params, by_marker))
        asked.query.get_compiler = lambda *_, **__: compiler  # the query is this list's own copy
        return list(asked)

    def _compiled(self, query: Any, params: Any) -> SQLCompiler:
        """What has compiled, for this thread's connection, with the values."""
        compiler = copy.copy(self._compiler)
        compiler.connection, compiler.query = connection, query
        compiler.as_sql = lambda *_, **__: (self._sql, params)  # type: ignore[method-assign]  # of this copy
        # They follow from the columns and are given the connection when they are asked.
        compiler.get_converters = lambda *_: self._converters  # type: ignore[method-assign]  # of this copy
        return compiler


def _shape_of(value: Any) -> Any:
    marker = _marker(value, 0)
    if isinstance(marker, list):
        return (list, *map(type, marker))
    return value if marker is None else type(marker)


def _marker(value: Any, number: int) -> Any:
    """A value of the same type that stands in no real query; None for what is part of the shape."""
    if isinstance(value, list):
        return [_marker(value[0] if value else 0, number)]
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return _NUMBER + number
    if isinstance(value, uuid.UUID):
        return uuid.UUID(int=_NUMBER + number)
    if isinstance(value, dt.datetime):
        return dt.datetime(_YEAR, 6, 5, 4, 3, number, tzinfo=dt.UTC)
    return dt.date(_YEAR, 6, 1 + number) if isinstance(value, dt.date) else None


def _holds(params: Iterable[Any], mark: Any) -> bool:
    return any(
        param == mark or (isinstance(param, list | tuple) and _holds(param, mark))
        for param in params
    )


def _key_of(param: Any) -> Any:
    return tuple(param) if isinstance(param, list) else param


def _filled(params: Iterable[Any], by_marker: dict[Any, Any]) -> tuple[Any, ...]:
    return tuple(_value_of(param, by_marker) for param in params)


def _value_of(param: Any, by_marker: dict[Any, Any]) -> Any:
    key = _key_of(param)
    if isinstance(key, Hashable) and key in by_marker:
        return by_marker[key]
    return [*_filled(param, by_marker)] if isinstance(param, list) else param
